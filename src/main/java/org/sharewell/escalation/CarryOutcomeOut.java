package org.sharewell.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CarryOutcomeOut implements JavaDelegate {

    private final Escalations escalations;
    private final Outcomes outcomes;
    private final EscalationNews news;

    CarryOutcomeOut(Escalations escalations, Outcomes outcomes, EscalationNews news) {
        this.escalations = escalations;
        this.outcomes = outcomes;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var escalation = escalations.of(execution.getProcessBusinessKey());
        outcomes.carryOut(escalation);
        news.ended(escalation);
    }
}
