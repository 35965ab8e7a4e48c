package org.sharewell.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RemindStarter implements JavaDelegate {

    private final Escalations escalations;
    private final EscalationNews news;
    private final Partnership partnership;
    private final Register register;

    RemindStarter(Escalations escalations, EscalationNews news, Partnership partnership, Register register) {
        this.escalations = escalations;
        this.news = news;
        this.partnership = partnership;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var escalation = escalations.of(execution.getProcessBusinessKey());
        var agency = partnership.unit(escalation.unit()).map(Agency::id).orElseThrow();
        register.enter(Entry.of(escalation.id(), Escalating.PROCEDURE, "Reminded to describe the disagreement", null,
                null).counting(EscalationCounted.reminded(escalation, agency)));
        news.toBeDescribed(escalation);
    }
}
