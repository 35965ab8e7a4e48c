package org.sharewell.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.sharewell.calendar.Term;
import org.sharewell.partnership.ComplaintsProcedure.Counting;

/**
 * Until when a complaint is acknowledged and answered, and by which procedure (C37). The law gives thirty days
 * "beginning when the complaint is received" (Data Protection Act 2018 s.164A), which makes the day of receipt the
 * first; the Commissioner's guidance begins with the day after, and goes on to the next working day where the last is
 * none. Which of them holds is a setting; the earlier is shown in any case.
 *
 * @param procedure title of the agency's procedure when the complaint came
 * @param version its version then
 * @param counting how the statutory days are counted: by {@code STATUTE} or as the {@code ICO} does
 * @param byStatute the last day to acknowledge it as the statute reads, in local time
 * @param byGuidance the last day as the Commissioner's guidance reads, in local time
 * @param acknowledgeBy when the agency acknowledges it by its own rule, and never after the day that holds
 * @param outcomeBy until when its outcome is told
 * @param extension by how much that can be put off, once
 * @param firstOutcomeBy until when that was before it was put off; null while it was not
 */
record ComplaintClocks(String procedure, String version, Counting counting, LocalDate byStatute, LocalDate byGuidance,
                       Instant acknowledgeBy, Instant outcomeBy, Term extension, Instant firstOutcomeBy) {

    /** The last of so many days, if the day of receipt is the first. */
    static LocalDate byStatute(LocalDate received, int days) {
        return received.plusDays(days - 1L);
    }

    /**
     * The last of so many days, if the day after receipt is the first.
     *
     * @param rolled the day itself, or the next that is no weekend and no bank holiday
     */
    static LocalDate byGuidance(LocalDate received, int days, UnaryOperator<LocalDate> rolled) {
        return rolled.apply(received.plusDays(days));
    }

    /** The last day that holds. */
    LocalDate byLaw() {
        return counting == Counting.STATUTE ? byStatute : byGuidance;
    }

    /** The earlier of the two. */
    LocalDate stricter() {
        return byStatute.isBefore(byGuidance) ? byStatute : byGuidance;
    }

    /** Acknowledged by then at the latest, whatever the agency's own rule says. */
    ComplaintClocks notAfter(Instant law) {
        return law.isAfter(acknowledgeBy) ? this
                : new ComplaintClocks(procedure, version, counting, byStatute, byGuidance, law, outcomeBy,
                extension, firstOutcomeBy);
    }

    boolean extended() {
        return firstOutcomeBy != null;
    }

    ComplaintClocks extendedTo(Instant later) {
        return new ComplaintClocks(procedure, version, counting, byStatute, byGuidance, acknowledgeBy, later,
                extension, outcomeBy);
    }
}
