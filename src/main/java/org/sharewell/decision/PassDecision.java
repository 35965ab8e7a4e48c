package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class PassDecision implements JavaDelegate {

    private final AskedOf askedOf;
    private final Together together;
    private final Submissions submissions;

    PassDecision(AskedOf askedOf, Together together, Submissions submissions) {
        this.askedOf = askedOf;
        this.together = together;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        together.pass(submissions.of(execution, Sent.class), askedOf.of(execution.getProcessBusinessKey()),
                submissions.sender(), execution.getTenantId());
    }
}
