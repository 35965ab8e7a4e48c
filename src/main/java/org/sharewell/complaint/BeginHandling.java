package org.sharewell.complaint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BeginHandling implements JavaDelegate {

    private final Complaints complaints;
    private final Entering entering;

    BeginHandling(Complaints complaints, Entering entering) {
        this.complaints = complaints;
        this.entering = entering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entering.handOn(complaints.of(execution.getProcessBusinessKey()));
    }
}
