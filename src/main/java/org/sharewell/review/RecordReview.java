package org.sharewell.review;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordReview implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewInWords inWords;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    RecordReview(Reviews reviews, ReviewInWords inWords, Submissions submissions, Register register, FactsJson json,
                 Clock clock) {
        this.reviews = reviews;
        this.inWords = inWords;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Conclusion.class).asAsked();
        var before = reviews.of(execution.getProcessBusinessKey());
        var review = reviews.save(before.concluded(said, inWords.everything(before), submissions.sender(),
                clock.instant()));
        register.enter(Entry.of(review.id(), ReviewComplaints.PROCEDURE, "Review of complaints concluded",
                submissions.sender(), review.agency()).with(json.write(review.facts())));
    }
}
