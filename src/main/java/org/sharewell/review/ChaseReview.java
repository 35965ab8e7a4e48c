package org.sharewell.review;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class ChaseReview implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewNews news;
    private final Register register;
    private final Clock clock;

    ChaseReview(Reviews reviews, ReviewNews news, Register register, Clock clock) {
        this.reviews = reviews;
        this.news = news;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.of(execution.getProcessBusinessKey());
        var steps = ReviewLadder.due(review, clock.instant());
        reviews.save(review.chased(steps.stream().map(Enum::name).toList()));
        steps.forEach(step -> {
            register.enter(Entry.of(review.id(), ReviewComplaints.PROCEDURE, step.event, null, review.agency())
                    .counting(Counted.reminder(step.told == null ? null : step.told.id())));
            news.climbed(review, step);
        });
    }
}
