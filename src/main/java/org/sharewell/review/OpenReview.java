package org.sharewell.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenReview implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewNews news;
    private final Register register;

    OpenReview(Reviews reviews, ReviewNews news, Register register) {
        this.reviews = reviews;
        this.news = news;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(review.id(), ReviewComplaints.PROCEDURE, "Review of complaints begun", null,
                review.agency()));
        news.begun(review);
    }
}
