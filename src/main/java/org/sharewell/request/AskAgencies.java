package org.sharewell.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class AskAgencies implements JavaDelegate {

    private final RequestToShare requestToShare;
    private final SharingRequests requests;
    private final Register register;

    AskAgencies(RequestToShare requestToShare, SharingRequests requests, Register register) {
        this.requestToShare = requestToShare;
        this.requests = requests;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.of(execution.getProcessBusinessKey());
        requestToShare.ask(request.id()).forEach(asked -> register.enter(
                Entry.of(asked.id(), "request-to-share", "Agency asked", null, execution.getTenantId())
                        .counting(RequestCounted.asked(request))));
    }
}
