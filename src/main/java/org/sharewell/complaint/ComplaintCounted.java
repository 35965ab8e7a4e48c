package org.sharewell.complaint;

import java.time.Duration;
import java.time.Instant;

import org.sharewell.register.Counted;
import org.sharewell.register.Counted.Figure;

/** What the statistics count of a complaint: its clocks, what it was about and what came of it; of nobody (C16, C37). */
final class ComplaintCounted {

    private ComplaintCounted() { }

    /** One more complaint that is handled. */
    static Counted opened(Complaint complaint) {
        return of(complaint).and("complaint-opened", null);
    }

    /** That it came was told the complainant; where no way to reach them is safe, nothing is timed. */
    static Counted acknowledged(Complaint complaint, Acknowledged said, Instant now) {
        return said.noSafeWay() ? of(complaint).and("complaint-not-acknowledged", null)
                : of(complaint).and(timed("complaint-acknowledged", null, complaint, said.at(now),
                        complaint.acknowledgeBy()));
    }

    /** To which procedures it belongs. */
    static Counted triaged(Complaint complaint, Triaged said) {
        return of(complaint).andEach("complaint-kind", said.kinds());
    }

    /** Its outcome, with what is learnt of it. */
    static Counted closed(Complaint complaint, ComplaintEnd said, Instant now) {
        return of(complaint).and(timed("complaint-answered", said.outcome(), complaint, now, complaint.outcomeBy()))
                .and("complaint-cause", said.cause()).and("complaint-theme", said.theme());
    }

    private static Figure timed(String measure, String value, Complaint complaint, Instant at, Instant by) {
        return new Figure(measure, value, Duration.between(complaint.receivedAt(), at).toSeconds(), !at.isAfter(by));
    }

    private static Counted of(Complaint complaint) {
        return Counted.nothing().urgent(complaint.urgency());
    }
}
