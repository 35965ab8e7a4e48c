package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenBreach implements JavaDelegate {

    private final Breaches breaches;
    private final CaseSteps steps;
    private final AssessDataBreach assessments;
    private final Register register;

    OpenBreach(Breaches breaches, CaseSteps steps, AssessDataBreach assessments, Register register) {
        this.breaches = breaches;
        this.steps = steps;
        this.assessments = assessments;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var breach = breaches.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(breach.id(), BreachHandling.PROCEDURE, "Breach case opened", breach.facts().known()
                .reportedBy(), execution.getTenantId()).counting(BreachCounted.opened(breach)));
        assessments.beginIfPersonal(breach);
        steps.open(breach);
    }
}
