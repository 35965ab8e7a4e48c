package org.sharewell.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RemindStarter implements JavaDelegate {

    private final Escalations escalations;
    private final EscalationNews news;
    private final Register register;

    RemindStarter(Escalations escalations, EscalationNews news, Register register) {
        this.escalations = escalations;
        this.news = news;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var escalation = escalations.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(escalation.id(), Escalating.PROCEDURE, "Reminded to describe the disagreement", null,
                null).counting(Counted.reminder(null)));
        news.toBeDescribed(escalation);
    }
}
