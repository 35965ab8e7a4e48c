package org.sharewell.review;

import java.time.Clock;
import java.util.List;

import org.sharewell.action.Owners;
import org.sharewell.calendar.StaffTime;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** What came in since the last review, and what follows from it (C42). */
@Component
class ReviewComplaintsForm implements TaskForm<Conclusion> {

    private final Reviews reviews;
    private final ReviewInWords inWords;
    private final Owners owners;
    private final Clock clock;

    ReviewComplaintsForm(Reviews reviews, ReviewInWords inWords, Owners owners, Clock clock) {
        this.reviews = reviews;
        this.inWords = inWords;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "review-complaints";
    }

    @Override
    public Class<Conclusion> submission() {
        return Conclusion.class;
    }

    @Override
    public Fields offered(FormTask task) {
        var review = reviews.of(task.record());
        return Fields.none().with("reference", review.id()).with("quarter", review.months())
                .with("due", StaffTime.inFull(review.dueAt()));
    }

    @Override
    public Fields opened(FormTask task) {
        return offered(task).and(inWords.forReviewer(reviews.of(task.record()), task.person())).and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none().options("owners", owners.options(reviews.of(task.record()).agency()));
    }

    @Override
    public List<String> problems(Conclusion said, FormTask task) {
        return ConclusionPolicy.problems(said, StaffTime.localDay(clock.instant()));
    }

    /** What was typed stays while further complaints end: it is the reviewer's own. */
    @Override
    public String version(FormTask task) {
        return String.valueOf(reviews.of(task.record()).open());
    }
}
