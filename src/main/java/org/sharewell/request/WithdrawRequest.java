package org.sharewell.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WithdrawRequest implements JavaDelegate {

    private final RequestToShare requestToShare;

    WithdrawRequest(RequestToShare requestToShare) {
        this.requestToShare = requestToShare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requestToShare.withdraw(execution.getProcessBusinessKey());
    }
}
