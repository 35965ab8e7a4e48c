package org.sharewell.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Ladder;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;

/** The ladder of what was shared and nobody has opened: who hears of it, and when (R11, R13). */
final class ReadingPolicy {

    /** A step of the ladder: the role told, null for the recipient or the team; their letter; the register's words. */
    enum Step {
        READER(null, "reading-wanted", "Reader reminded"),
        LINE_MANAGER(Role.LINE_MANAGER, "reading-overdue", "Not opened in time"),
        LEAD_INFORMATION_OFFICER(Role.LEAD_INFORMATION_OFFICER, "reading-long-overdue",
                "Lead information officer told that it has not been opened");

        private final Role told;
        final String letter;
        final String event;

        Step(Role told, String letter, String event) {
            this.told = told;
            this.letter = letter;
            this.event = event;
        }

        List<String> people(Receipt receipt, Partnership partnership) {
            return told == null && receipt.recipient() != null ? List.of(receipt.recipient())
                    : partnership.people(receipt.unit(), told == null ? Role.PRACTITIONER : told);
        }
    }

    private ReadingPolicy() { }

    /** The steps that are due now and were not taken yet; none once it was opened. */
    static List<Step> due(Receipt receipt, Instant now) {
        return receipt.unread() ? ladder(receipt).due(now) : List.of();
    }

    /** When to look again; empty once it was opened, and at the top. */
    static Optional<Instant> lookAgain(Receipt receipt, Instant now) {
        return receipt.unread() ? ladder(receipt).lookAgain(now, due(receipt, now)) : Optional.empty();
    }

    /** Whether the sender is told that nobody has opened what is needed now: with the first step (R13). */
    static boolean tellsSender(List<Step> taken, Shared shared) {
        return taken.contains(Step.READER) && shared.urgency().equals("now");
    }

    private static Ladder<Step> ladder(Receipt receipt) {
        var climb = receipt.climb();
        return Ladder.of(Step.class, step -> switch (step) {
            case READER -> climb == null ? null : climb.remindAt();
            case LINE_MANAGER -> receipt.dueAt();
            case LEAD_INFORMATION_OFFICER -> climb == null ? null : climb.climbAt();
        }, climb == null ? List.of() : climb.taken());
    }
}
