package org.sharewell.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class RecordDisagreement implements JavaDelegate {

    private final Steps steps;
    private final Submissions submissions;

    RecordDisagreement(Steps steps, Submissions submissions) {
        this.steps = steps;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var described = submissions.of(execution, Described.class);
        steps.describe(execution.getProcessBusinessKey(), described, submissions.sender());
        execution.setVariable("starter", submissions.sender());
    }
}
