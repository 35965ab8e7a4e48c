package org.sharewell.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.calendar.Ladder;
import org.sharewell.partnership.Role;
import org.sharewell.register.Counted;

/** The ladder of a step that nobody takes: who hears of it, and when (R11). Read from instants, never from a timer. */
final class LatePolicy {

    /** A rung: the roles told, none for whoever takes the step; their letter; the register's words. */
    enum Rung {
        ACTING(List.of(), "complaint-due", "Reminded of the %s"),
        LINE_MANAGER(List.of(Role.LINE_MANAGER), "complaint-overdue", "Line manager told that the %s is due"),
        LEAD_INFORMATION_OFFICER(List.of(Role.LEAD_INFORMATION_OFFICER), "complaint-overdue",
                "Lead information officer told that the %s is overdue"),
        LAW(List.of(Role.LEAD_INFORMATION_OFFICER, Role.DATA_PROTECTION_OFFICER), "complaint-last-day",
                "Told that the law leaves one day for the %s");

        final List<Role> told;
        final String letter;
        private final String event;

        Rung(List<Role> told, String letter, String event) {
            this.told = told;
            this.letter = letter;
            this.event = event;
        }

        /** What the statistics count of it; where several are told, by the first of them. */
        Counted counted(Complaint complaint) {
            return Counted.reminder(told.isEmpty() ? null : told.get(0).id()).urgent(complaint.urgency());
        }

        String event(String step) {
            return event.formatted(step);
        }
    }

    private LatePolicy() { }

    /** The rungs that are due now and were not climbed yet. */
    static List<Rung> due(Awaited awaited, Instant now) {
        return ladder(awaited).due(now);
    }

    /** When to look again; empty at the top. */
    static Optional<Instant> lookAgain(Awaited awaited, Instant now) {
        var ladder = ladder(awaited);
        var due = ladder.due(now);
        // The last day that the law leaves may come before the others: the next moment is the earliest that is to come.
        return !due.isEmpty() ? ladder.lookAgain(now, due) : Stream.of(Rung.values()).map(ladder::at)
                .filter(Objects::nonNull).filter(now::isBefore).min(Instant::compareTo);
    }

    private static Ladder<Rung> ladder(Awaited awaited) {
        return Ladder.of(Rung.class, rung -> switch (rung) {
            case ACTING -> awaited.remindAt();
            case LINE_MANAGER -> awaited.dueAt();
            case LEAD_INFORMATION_OFFICER -> awaited.climbAt();
            case LAW -> awaited.lawAt();
        }, awaited.chased());
    }
}
