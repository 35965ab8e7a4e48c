package org.sharewell.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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

    /** The whole months in it that were over before this day; empty where there is none. */
    Optional<Wanted> monthsOver(LocalDate today) {
        var first = from.getDayOfMonth() == 1 ? YearMonth.from(from) : YearMonth.from(from).plusMonths(1);
        var afterLast = YearMonth.from(until.isBefore(today) ? until.plusDays(1) : today);
        return first.isBefore(afterLast) ? Optional.of(new Wanted(first.atDay(1), afterLast.minusMonths(1).atEndOfMonth(),
                agencies, urgency, kind)) : Optional.empty();
    }

    Instant begins() {
        return StaffTime.beginningOf(from);
    }

    Instant ends() {
        return StaffTime.beginningOf(until.plusDays(1));
    }
}
