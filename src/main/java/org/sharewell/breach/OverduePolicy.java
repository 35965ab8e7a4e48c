package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Ladder;
import org.sharewell.partnership.Role;

/** The ladder of a step that nobody takes: who hears of it, and when (R11). Read from instants, never from a timer. */
final class OverduePolicy {

    /** A rung: the role told, null for whoever may take the step; the register's words. */
    enum Rung {
        ACTING(null, "Reminded that the %s is due"),
        SENIOR_MANAGER(Role.SENIOR_MANAGER, "Senior manager told that the %s is overdue"),
        HEAD_OF_AGENCY(Role.HEAD_OF_AGENCY, "Head of agency told that the %s is long overdue");

        final Role told;
        private final String event;

        Rung(Role told, String event) {
            this.told = told;
            this.event = event;
        }

        String event(String step) {
            return event.formatted(step.equals("danger") ? "safety check" : step);
        }
    }

    private OverduePolicy() { }

    /** The rungs that are due now and were not climbed yet. */
    static List<Rung> due(Waiting waiting, Instant now) {
        return ladder(waiting).due(now);
    }

    /** When to look again; empty at the top. */
    static Optional<Instant> lookAgain(Waiting waiting, Instant now) {
        return ladder(waiting).lookAgain(now, due(waiting, now));
    }

    private static Ladder<Rung> ladder(Waiting waiting) {
        return Ladder.of(Rung.class, rung -> switch (rung) {
            case ACTING -> waiting.dueAt();
            case SENIOR_MANAGER -> waiting.climbAt();
            case HEAD_OF_AGENCY -> waiting.headAt();
        }, waiting.chased());
    }
}
