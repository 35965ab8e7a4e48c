package org.sharewell.telling;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LeaveTelling implements JavaDelegate {

    private final TellPeople tellPeople;

    LeaveTelling(TellPeople tellPeople) {
        this.tellPeople = tellPeople;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellPeople.leave(execution.getProcessBusinessKey());
    }
}
