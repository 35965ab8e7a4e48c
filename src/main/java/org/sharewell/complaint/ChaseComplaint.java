package org.sharewell.complaint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ChaseComplaint implements JavaDelegate {

    private final ComplaintChasing chasing;

    ChaseComplaint(ComplaintChasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chasing.chase(execution.getProcessBusinessKey());
    }
}
