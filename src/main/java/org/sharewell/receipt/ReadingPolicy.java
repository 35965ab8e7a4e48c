package org.sharewell.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Ladder;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Counted;

/**
 * The ladder of what was shared and nobody has opened, or was sent another way and nobody has confirmed: who hears of
 * it, and when (R11, R13, R15).
 */
final class ReadingPolicy {

    /**
     * A step of the ladder: the role told, null for whoever has it or may take it on; their letter; the register's words,
     * and those once it was opened and only its arrival is still to be confirmed.
     */
    enum Step {
        READER(null, "reading-wanted", "Reader reminded", "Reader reminded to confirm its arrival"),
        LINE_MANAGER(Role.LINE_MANAGER, "reading-overdue", "Not opened in time", "Arrival not confirmed in time"),
        LEAD_INFORMATION_OFFICER(Role.LEAD_INFORMATION_OFFICER, "reading-long-overdue",
                "Lead information officer told that it has not been opened",
                "Lead information officer told that its arrival is not confirmed");

        private final Role told;
        private final String letter;
        private final String unread;
        private final String unconfirmed;

        Step(Role told, String letter, String unread, String unconfirmed) {
            this.told = told;
            this.letter = letter;
            this.unread = unread;
            this.unconfirmed = unconfirmed;
        }

        String letter(Receipt receipt) {
            return receipt.unread() ? letter : "arrival-wanted";
        }

        String event(Receipt receipt) {
            return receipt.unread() ? unread : unconfirmed;
        }

        /** What the statistics count of it. */
        Counted counted(Shared shared) {
            return Counted.reminder(told == null ? null : told.id()).urgent(shared.urgency()).ofKind(shared.kind());
        }

        /** @param readers user ids of whoever has it or may take it on (R9) */
        List<String> people(Receipt receipt, List<String> readers, Partnership partnership) {
            return told == null ? readers : partnership.people(receipt.unit(), told);
        }
    }

    private ReadingPolicy() { }

    /** The steps that are due now and were not taken yet; none once it was opened, and arrived. */
    static List<Step> due(Receipt receipt, Instant now) {
        return receipt.awaited() ? ladder(receipt).due(now) : List.of();
    }

    /** When to look again; empty once it was opened and arrived, and at the top. */
    static Optional<Instant> lookAgain(Receipt receipt, Instant now) {
        return receipt.awaited() ? ladder(receipt).lookAgain(now, due(receipt, now)) : Optional.empty();
    }

    /**
     * Whether the sender is told: of what is needed now with the first step (R13), of anything else that was sent
     * another way when it should be there, since it may be lost.
     */
    static boolean tellsSender(List<Step> taken, Receipt receipt, Shared shared) {
        return shared.urgency().equals("now") ? taken.contains(Step.READER)
                : taken.contains(Step.LINE_MANAGER) && receipt.arrivalOpen();
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
