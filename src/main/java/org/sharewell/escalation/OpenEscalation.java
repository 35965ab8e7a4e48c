package org.sharewell.escalation;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenEscalation implements JavaDelegate {

    private final Disagreements disagreements;
    private final Partnership partnership;
    private final Submissions submissions;
    private final Register register;

    OpenEscalation(Disagreements disagreements, Partnership partnership, Submissions submissions, Register register) {
        this.disagreements = disagreements;
        this.partnership = partnership;
        this.submissions = submissions;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var escalation = disagreements.raise(submissions.of(execution, Raised.class), submissions.sender());
        var unit = partnership.unit(escalation.unit()).orElseThrow();
        register.enter(Entry.of(escalation.id(), Escalating.PROCEDURE, "Disagreement raised", escalation.starter(),
                unit.id()).counting(EscalationCounted.raised(escalation, unit.id())));
        execution.setProcessBusinessKey(escalation.id());
        execution.setVariables(Map.of("unit", escalation.unit(), "agency",
                partnership.unit(escalation.against()).map(Agency::name).orElseThrow(),
                "urgency", Escalating.urgency(escalation)));
    }
}
