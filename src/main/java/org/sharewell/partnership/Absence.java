package org.sharewell.partnership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody is away, and who covers for them (R11).
 *
 * @param id of the absence; null until it is kept
 * @param person user id of who is away
 * @param firstDay the first day, in local time
 * @param lastDay the last day; null while nobody knows when they are back
 * @param cover user id of who covers; null where nobody does, and the work is the team's
 * @param recordedBy user id of who recorded it: the person or somebody who answers for their work
 * @param recordedAt when it was recorded
 */
public record Absence(Long id, String person, LocalDate firstDay, LocalDate lastDay, String cover, String recordedBy,
                      Instant recordedAt) {

    /** Whether they are away on this day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether there is a day on which they are away in both. */
    boolean meets(Absence other) {
        return (other.lastDay == null || !firstDay.isAfter(other.lastDay))
                && (lastDay == null || !other.firstDay.isAfter(lastDay));
    }

    /** Whether it is over on this day. */
    boolean isOver(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }
}
