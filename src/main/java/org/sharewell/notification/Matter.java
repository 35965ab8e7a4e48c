package org.sharewell.notification;

import java.time.Instant;

/**
 * The work that a notice is about. With it a notice may go to a duty mailbox and wait for a digest; a notice without it
 * goes to its recipients at once (R14).
 *
 * @param unit the agency or team whose work it is and whose times a digest keeps: {@code csc.assessment}
 * @param urgency {@code now}, {@code today} or {@code routine}; null where that is not known, which waits as routine does
 * @param due when it is due, which a digest shows and never lets pass; null if nothing is
 * @param work the business key under which somebody has it to do: a digest leaves out what is done; null for news,
 *     which is told in any case
 */
public record Matter(String unit, String urgency, Instant due, String work) {

    /** Something that is to be done. */
    public static Matter work(String unit, String urgency, Instant due, String work) {
        return new Matter(unit, urgency, due, work);
    }

    /** Something to know, with nothing left to do. */
    public static Matter news(String unit, String urgency) {
        return new Matter(unit, urgency, null, null);
    }

    boolean isUrgent() {
        return urgency != null && !urgency.equals("routine");
    }
}
