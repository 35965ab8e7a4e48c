package org.sharewell.request;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordConsideration implements JavaDelegate {

    private final SharingRequests requests;
    private final Register register;
    private final Clock clock;

    RecordConsideration(SharingRequests requests, Register register, Clock clock) {
        this.requests = requests;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var way = (String) execution.getVariable("way");
        var request = requests.save(
                requests.of(execution.getProcessBusinessKey()).wentOn(way, clock.instant()));
        register.enter(Entry.of(request.id(), "request-to-share", InWords.considered(way), request.asker(),
                request.agency()).deciding(request.state(), request.asker(), request.agency(), request.id()));
    }
}
