package org.sharewell.breach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** The clock of 72 consecutive hours: when it warns and ends, and what is left of it (C40). */
@Component
class Awareness {

    private final BreachTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Clock clock;

    Awareness(BreachTimes times, Deadlines deadlines, Partnership partnership, Clock clock) {
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** Counted from this moment of awareness. */
    Moments from(Instant awareAt, String unit) {
        var hours = partnership.hours(unit);
        return new Moments(times.clock().warn().stream().map(term -> deadlines.after(awareAt, term, hours)).toList(),
                deadlines.after(awareAt, times.clock().within(), hours));
    }

    /** {@code Until Friday 5 March 2027, 10:00: 12 hours and 5 minutes left}; late for ever once it was late. */
    String left(DataBreach breach) {
        var until = "Until " + StaffTime.inFull(breach.dueAt());
        if (breach.late()) return until + ": late";
        if (breach.isDecided() && !breach.isOverdue(clock.instant())) return until + ": decided in time";
        if (breach.isDecided()) return until + ": decided in time, and the Commissioner was not notified in time";
        var left = Duration.between(clock.instant(), breach.dueAt());
        return left.isNegative() ? until + ": over" : until + ": " + left.toHours() + " hours and " + left.toMinutesPart()
                + " minutes left";
    }
}
