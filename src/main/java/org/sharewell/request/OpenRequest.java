package org.sharewell.request;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenRequest implements JavaDelegate {

    private final SharingRequests requests;
    private final RequestToShare requestToShare;
    private final Partnership partnership;
    private final Submissions submissions;
    private final Register register;
    private final Clock clock;

    OpenRequest(SharingRequests requests, RequestToShare requestToShare, Partnership partnership, Submissions submissions,
                Register register, Clock clock) {
        this.requests = requests;
        this.requestToShare = requestToShare;
        this.partnership = partnership;
        this.submissions = submissions;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var need = submissions.of(execution, InformationNeeded.class);
        var agency = execution.getTenantId();
        var unit = partnership.unitsOf(submissions.sender()).stream().filter(one -> one.id().equals(agency)).findFirst()
                .orElseThrow();
        var request = requests.save(SharingRequest.opened(requestToShare.newReference(), agency, unit.unit(),
                submissions.sender(), clock.instant(), need));
        register.enter(Entry.of(request.id(), "request-to-share", "Information needed", request.asker(), agency));
        execution.setProcessBusinessKey(request.id());
        execution.setVariable("unit", request.unit());
        execution.setVariable("agency", unit.name());
    }
}
