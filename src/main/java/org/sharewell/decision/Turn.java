package org.sharewell.decision;

import java.time.Instant;
import java.util.Optional;

import org.sharewell.advice.Advice;
import org.sharewell.calendar.StaffTime;

/**
 * Whose turn an open answer is where it is not simply that of those who were asked, as far as the asker may know it: the
 * role, but neither the person nor what was said (C24, R4).
 *
 * @param whose {@code asker}; {@code adviser} where somebody else of the agency is asked; {@code decider} where that
 *     somebody decides
 * @param role who is asked or decides inside the agency, in words; null where it is the asker's turn
 * @param since since when
 */
public record Turn(String whose, String role, Instant since) {

    /** The asker's: they are asked something back. */
    static Turn ofAsker(Instant since) {
        return new Turn("asker", null, since);
    }

    /** What the newest advice makes of it; empty once it is answered, so that it is whoever asked for it again. */
    static Optional<Turn> of(Advice advice) {
        if (advice.wanted()) return Optional.of(new Turn("adviser", advice.whom(), advice.askedAt()));
        return advice.takenOver() ? Optional.of(new Turn("decider", advice.whom(), advice.givenAt())) : Optional.empty();
    }

    /** As the agency that answers reads it in a list. */
    String inside() {
        return switch (whose) {
            case "asker" -> "Waits for the asker's reply";
            case "adviser" -> "Waits for the " + role;
            default -> "Decided by the " + role;
        };
    }

    /** As the asker reads it. */
    public String inWords() {
        return switch (whose) {
            case "asker" -> "It is your turn";
            case "adviser" -> "They decide it together with their " + role;
            default -> "It is with their " + role;
        } + ", since " + StaffTime.inFull(since) + ".";
    }
}
