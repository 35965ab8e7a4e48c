package org.sharewell.breach;

import java.time.Duration;
import java.time.Instant;

import org.sharewell.register.Counted;
import org.sharewell.register.Counted.Figure;

/** What the statistics count of a breach: what kind it was, why, how soon it was seen to; of nobody (C41). */
final class BreachCounted {

    private BreachCounted() { }

    /** One more case. */
    static Counted opened(Breach breach) {
        return of(breach).and("breach-opened", null);
    }

    /** A case that ended, with how long it took from noticing to reporting where somebody said when that was. */
    static Counted closed(Breach breach) {
        var ended = of(breach).and("breach-outcome", breach.outcome()).and("breach-kind", breach.kind())
                .and("breach-cause", breach.cause());
        return breach.noticedAt() == null ? ended
                : ended.and(timed("breach-reported", null, breach.noticedAt(), breach.reportedAt(), null));
    }

    /** Whether the Commissioner is notified, decided within the 72 hours or after them. */
    static Counted decided(Breach of, DataBreach breach, String how, Instant at) {
        return of(of).and(timed("breach-decided", how, breach.awareAt(), at, breach.inTime(at)));
    }

    /** The first phase of what the Commissioner is told; a later one is counted no more. */
    static Counted notified(Breach of, DataBreach before, Notifying said) {
        if (before.notifiedAt() != null) return Counted.nothing();
        return of(of).and(timed("commissioner-notified", null, before.awareAt(), said.sent(),
                before.inTime(said.sent())));
    }

    private static Figure timed(String measure, String value, Instant from, Instant until, Boolean inTime) {
        return new Figure(measure, value, Duration.between(from, until).toSeconds(), inTime);
    }

    private static Counted of(Breach breach) {
        return Counted.nothing().urgent(breach.urgency());
    }
}
