package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Ladder;

/**
 * The clock of a data breach (C40): who is warned, and when. Read from instants, never from a timer, so that whoever looks
 * late gives every warning that is due. Each is given once; when awareness is corrected the next one moves with it.
 */
final class ClockPolicy {

    /** A warning; after the last of the three the clock's end itself. */
    enum Warning {
        FIRST("Warned: a day of the 72 hours is over"),
        SECOND("Warned: two days of the 72 hours are over"),
        THIRD("Warned: the 72 hours are nearly over"),
        OVER("The 72 hours are over without a decision");

        final String event;

        Warning(String event) {
            this.event = event;
        }
    }

    private ClockPolicy() { }

    /** The warnings that are due now and were not given; none once it is decided. */
    static List<Warning> due(DataBreach breach, Instant now) {
        return breach.isDecided() ? List.of() : ladder(breach).due(now);
    }

    /** When to look again; empty once it is decided, and after the end. */
    static Optional<Instant> lookAgain(DataBreach breach, Instant now) {
        return breach.isDecided() ? Optional.empty() : ladder(breach).lookAgain(now, due(breach, now));
    }

    private static Ladder<Warning> ladder(DataBreach breach) {
        var moments = breach.facts().moments();
        return Ladder.of(Warning.class, warning -> warning == Warning.OVER ? moments.endsAt()
                : warning.ordinal() < moments.warnAt().size() ? moments.warnAt().get(warning.ordinal()) : null,
                breach.facts().warned().stream().map(AssessmentFacts.Warned::warning).toList());
    }
}
