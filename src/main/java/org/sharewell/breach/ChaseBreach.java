package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ChaseBreach implements JavaDelegate {

    private final Chasing chasing;

    ChaseBreach(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chasing.chase(execution.getProcessBusinessKey());
    }
}
