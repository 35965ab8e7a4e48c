package org.sharewell.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.calendar.Urgency;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordRequest implements JavaDelegate {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final Completing completing;
    private final KnownChildren knownChildren;
    private final RequestGate gate;
    private final Haste haste;
    private final WhomToAsk whomToAsk;
    private final RequestTelling telling;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordRequest(SharingRequests requests, AskedAgencies agencies, Completing completing,
                  KnownChildren knownChildren, RequestGate gate, Haste haste, WhomToAsk whomToAsk, RequestTelling telling,
                  Submissions submissions, Register register, FactsJson json) {
        this.requests = requests;
        this.agencies = agencies;
        this.completing = completing;
        this.knownChildren = knownChildren;
        this.gate = gate;
        this.haste = haste;
        this.whomToAsk = whomToAsk;
        this.telling = telling;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var before = requests.of(execution.getProcessBusinessKey());
        var described = telling.withoutMarksTakenOff(before,
                whomToAsk.routed(completing.of(submissions.of(execution, Described.class))));
        var mayBeAsked = gate.mayBeAsked(before, described, !described.agencies().isEmpty());
        var request = requests.save(before.described(described, mayBeAsked).heldBy(submissions.sender()));
        agencies.describe(request.id(), described);
        knownChildren.asks(request);
        haste.with(request);
        telling.keep(before, request);
        register.enter(Entry.of(request.id(), "request-to-share", "Request described", submissions.sender(),
                execution.getTenantId()).with(json.write(request.facts())));
        execution.setVariable("starter", request.asker());
        execution.setVariable("unit", request.unit());
        execution.setVariable("urgency", Urgency.inWords(RequestToShare.urgency(request)));
        execution.setVariable("mayBeAsked", mayBeAsked);
    }
}
