package org.sharewell.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class AskAgencies implements JavaDelegate {

    private final RequestToShare requestToShare;
    private final Register register;

    AskAgencies(RequestToShare requestToShare, Register register) {
        this.requestToShare = requestToShare;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requestToShare.ask(execution.getProcessBusinessKey()).forEach(asked -> register.enter(
                Entry.of(asked.id(), "request-to-share", "Agency asked", null, execution.getTenantId())));
    }
}
