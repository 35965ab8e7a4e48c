package org.sharewell.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.calendar.Urgency;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordConsideration implements JavaDelegate {

    private final NextSteps nextSteps;
    private final Haste haste;
    private final Register register;

    RecordConsideration(NextSteps nextSteps, Haste haste, Register register) {
        this.nextSteps = nextSteps;
        this.haste = haste;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var way = (String) execution.getVariable("way");
        var request = nextSteps.goOn(execution.getProcessBusinessKey(), way);
        haste.with(request);
        register.enter(Entry.of(request.id(), "request-to-share", InWords.considered(way), request.asker(),
                request.agency()).deciding(way, request.asker(), request.agency(), request.id())
                .counting(RequestCounted.ended(request)));
        execution.setVariable("starter", request.asker());
        execution.setVariable("urgency", Urgency.inWords(RequestToShare.urgency(request)));
        execution.setVariable("way", request.wayOn());
    }
}
