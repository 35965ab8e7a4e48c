package org.sharewell.request;

import org.sharewell.receipt.ReceiveInformation;
import org.sharewell.register.Entry;
import org.sharewell.register.Facts;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/**
 * Whoever takes a request over, by cover, next shift or as its manager wants it, follows it from now on: what is shared
 * is theirs to read, and what is told to the asker is told to them. Each taking-over is recorded (R9).
 */
@Component
class TakingOver {

    static final String TAKEN_OVER = "Request taken over";

    private final SharingRequests requests;
    private final RequestToShare requestToShare;
    private final ReceiveInformation receipts;
    private final Register register;
    private final FactsJson json;

    TakingOver(SharingRequests requests, RequestToShare requestToShare, ReceiveInformation receipts, Register register,
               FactsJson json) {
        this.requests = requests;
        this.requestToShare = requestToShare;
        this.receipts = receipts;
        this.register = register;
        this.json = json;
    }

    /** User ids of who had it and who has it now. */
    private record Handing(String from, String to) implements Facts { }

    /** @param person user id; null where it was put back, which leaves it with whoever had it until somebody takes it */
    void by(String reference, String person) {
        var request = requests.of(reference);
        if (person == null || person.equals(request.asker())) return;
        requests.save(request.heldBy(person));
        register.enter(Entry.of(reference, "request-to-share", TAKEN_OVER, person, request.agency())
                .with(json.write(new Handing(request.asker(), person))));
        requestToShare.answers(reference).stream().flatMap(answer -> answer.shares().stream())
                .forEach(share -> receipts.handOn(share, request.asker(), person));
    }
}
