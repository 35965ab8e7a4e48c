package org.sharewell.complaint;

import java.time.Clock;

import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** What the register says of looking into a complaint and of its end (C16, C37). */
@Component
class ComplaintEntries {

    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    ComplaintEntries(Register register, FactsJson json, Clock clock) {
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    /** What was found, or was done on the way to an outcome. */
    void looked(Complaint complaint, Looked said, String person) {
        register.enter(entry(complaint, ComplaintInWords.event(said), person, said));
    }

    /** What came of it. */
    void closed(Complaint complaint, ComplaintEnd said, String person) {
        register.enter(entry(complaint, "Complaint closed", person, said)
                .deciding(said.outcome(), person, complaint.agency(), complaint.subject())
                .counting(ComplaintCounted.closed(complaint, said, clock.instant())));
    }

    private Entry entry(Complaint complaint, String event, String person, Object facts) {
        return Entry.of(complaint.id(), ComplaintHandling.PROCEDURE, event, person, complaint.agency())
                .with(json.write(facts));
    }
}
