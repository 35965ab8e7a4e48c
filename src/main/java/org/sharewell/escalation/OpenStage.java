package org.sharewell.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenStage implements JavaDelegate {

    private final Climbing climbing;

    OpenStage(Climbing climbing) {
        this.climbing = climbing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("urgency", climbing.climb(execution.getProcessBusinessKey()));
    }
}
