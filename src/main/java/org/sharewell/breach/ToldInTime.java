package org.sharewell.breach;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.Term;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Wake;
import org.springframework.stereotype.Component;

/**
 * By when the Commissioner and the people affected are told once that is decided, and when whoever is to tell them hears of
 * it again; for the model.
 */
@Component("toldInTime")
public class ToldInTime {

    private final DataBreaches dataBreaches;
    private final BreachTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Clock clock;

    ToldInTime(DataBreaches dataBreaches, BreachTimes times, Deadlines deadlines, Partnership partnership, Clock clock) {
        this.dataBreaches = dataBreaches;
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** By when what was decided is to be told to the Commissioner: soon, and never later than the clock if it still runs. */
    public Date notifyBy(String reference) {
        var breach = dataBreaches.of(reference);
        var last = breach.facts().lastPhase();
        var soon = deadlines.after(last == null ? breach.decidedAt() : last.at(), times.commissioner(),
                partnership.hours(breach.unit()));
        var clockRuns = breach.decidedAt().isBefore(breach.dueAt()) && breach.notifiedAt() == null;
        return Date.from(clockRuns && breach.dueAt().isBefore(soon) ? breach.dueAt() : soon);
    }

    /** When who is to notify the Commissioner hears of it again, until it is done; the clock's end is one such moment. */
    public String remindToNotify(String reference) {
        var breach = dataBreaches.of(reference);
        var next = next(notifyBy(reference).toInstant(), times.commissioner(), breach);
        var over = breach.notifiedAt() == null && breach.dueAt().isAfter(clock.instant());
        return Wake.at(Optional.of(over && breach.dueAt().isBefore(next) ? breach.dueAt() : next));
    }

    /** The same for who is to tell the people affected. */
    public String remindToTell(String reference) {
        return Wake.at(Optional.of(next(tellBy(reference).toInstant(), times.people(), dataBreaches.of(reference))));
    }

    /** The first of these moments that is still to come, each so long after the one before. */
    private Instant next(Instant first, Term each, DataBreach breach) {
        var next = first;
        while (!next.isAfter(clock.instant())) next = deadlines.after(next, each, partnership.hours(breach.unit()));
        return next;
    }

    /** By when the people affected are told. */
    public Date tellBy(String reference) {
        var breach = dataBreaches.of(reference);
        return Date.from(deadlines.after(breach.decidedAt(), times.people(), partnership.hours(breach.unit())));
    }
}
