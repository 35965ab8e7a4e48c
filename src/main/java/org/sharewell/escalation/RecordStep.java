package org.sharewell.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class RecordStep implements JavaDelegate {

    private final Steps steps;
    private final Submissions submissions;

    RecordStep(Steps steps, Submissions submissions) {
        this.steps = steps;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.take(execution.getProcessBusinessKey(), (String) execution.getVariable("side"),
                submissions.of(execution, Settling.class), submissions.sender());
    }
}
