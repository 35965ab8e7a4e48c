package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WarnOfClock implements JavaDelegate {

    private final Assessments assessments;

    WarnOfClock(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.warn(execution.getProcessBusinessKey());
    }
}
