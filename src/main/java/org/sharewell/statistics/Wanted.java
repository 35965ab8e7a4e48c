package org.sharewell.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.sharewell.calendar.StaffTime;

/**
 * What is to be counted.
 *
 * @param from the first day, in local time
 * @param until the last day, in local time
 * @param agencies ids of the agencies whose work is counted; null for everybody's
 * @param urgency {@code now}, {@code today} or {@code routine}; null for all
 * @param kind id of the kind of enquiry; null for all
 */
record Wanted(LocalDate from, LocalDate until, List<String> agencies, String urgency, String kind) {

    Instant begins() {
        return StaffTime.beginningOf(from);
    }

    Instant ends() {
        return StaffTime.beginningOf(until.plusDays(1));
    }
}
