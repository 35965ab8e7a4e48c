package org.sharewell.complaint;

import java.time.Clock;

import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Climbs the ladder of the step that a complaint waits for (R11). */
@Component
class ComplaintChasing {

    private final Complaints complaints;
    private final ComplaintNews news;
    private final Register register;
    private final Clock clock;

    ComplaintChasing(Complaints complaints, ComplaintNews news, Register register, Clock clock) {
        this.complaints = complaints;
        this.news = news;
        this.register = register;
        this.clock = clock;
    }

    void chase(String reference) {
        var complaint = complaints.of(reference);
        var awaited = complaint.facts().awaited();
        if (awaited != null) climb(complaint, awaited);
    }

    private void climb(Complaint complaint, Awaited awaited) {
        var rungs = LatePolicy.due(awaited, clock.instant());
        complaints.save(complaint.awaiting(awaited.chased(rungs.stream().map(Enum::name).toList())));
        rungs.forEach(rung -> {
            register.enter(Entry.of(complaint.id(), ComplaintHandling.PROCEDURE, rung.event(awaited.step()), null,
                    complaint.agency()).counting(rung.counted(complaint)));
            news.late(complaint, awaited, rung);
        });
    }
}
