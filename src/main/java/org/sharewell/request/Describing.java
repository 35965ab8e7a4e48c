package org.sharewell.request;

import java.time.Clock;

import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Takes what was described: it is asked, or considered first, or is not needed any more (R1, R10; C26). */
@Component
class Describing {

    private final SharingRequests requests;
    private final AskedAgencies agencies;
    private final Completing completing;
    private final KnownChildren knownChildren;
    private final RequestGate gate;
    private final Haste haste;
    private final WhomToAsk whomToAsk;
    private final RequestTelling telling;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    Describing(SharingRequests requests, AskedAgencies agencies, Completing completing, KnownChildren knownChildren,
               RequestGate gate, Haste haste, WhomToAsk whomToAsk, RequestTelling telling, Register register,
               FactsJson json, Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.completing = completing;
        this.knownChildren = knownChildren;
        this.gate = gate;
        this.haste = haste;
        this.whomToAsk = whomToAsk;
        this.telling = telling;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    SharingRequest take(String reference, Described described, String person) {
        var before = requests.of(reference).heldBy(person);
        return described.notNeeded() ? end(before, described.notNeededWhy()) 
                : describe(before, telling.withoutMarksTakenOff(before, whomToAsk.routed(completing.of(described))));
    }

    private SharingRequest describe(SharingRequest before, Described described) {
        var mayBeAsked = gate.mayBeAsked(before, described, !described.agencies().isEmpty());
        var request = requests.save(before.described(described, mayBeAsked));
        agencies.describe(request.id(), described);
        knownChildren.asks(request);
        haste.with(request);
        telling.keep(before, request);
        register.enter(entry(request, "Request described").counting(RequestCounted.described(request, gate.route(request))));
        return request;
    }

    /** Not asking is a decision as complete and as findable as any other (R1). */
    private SharingRequest end(SharingRequest before, String reason) {
        var request = requests.save(before.ended("not-asked", clock.instant(), reason));
        register.enter(entry(request, "Not asked, reasons recorded")
                .deciding("do-not-ask", request.asker(), request.agency(), request.id())
                .counting(RequestCounted.ended(request)));
        return request;
    }

    private Entry entry(SharingRequest request, String event) {
        return Entry.of(request.id(), "request-to-share", event, request.asker(), request.agency())
                .with(json.write(request.facts()));
    }
}
