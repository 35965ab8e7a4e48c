package org.sharewell.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.action.CarryOutAction;
import org.sharewell.action.Owners;
import org.springframework.stereotype.Component;

@Component
class AgreeRemedies implements JavaDelegate {

    private final Reviews reviews;
    private final CarryOutAction carryOutAction;

    AgreeRemedies(Reviews reviews, CarryOutAction carryOutAction) {
        this.reviews = reviews;
        this.carryOutAction = carryOutAction;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.of(execution.getProcessBusinessKey());
        review.facts().conclusion().toDo().forEach(remedy -> carryOutAction.begin(Owners.agreed(review.id(),
                review.agency(), remedy.who(), remedy.what(), remedy.by(), review.concludedBy())));
    }
}
