package org.sharewell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

import org.sharewell.calendar.StaffTime;

/**
 * Three months of a year, by the clocks of England.
 *
 * @param first its first day
 */
record Quarter(LocalDate first) {

    private static final int MONTHS = 3;

    /** The last one that was over at this instant. */
    static Quarter overAt(Instant now) {
        var day = StaffTime.localDay(now);
        var running = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Quarter(running.minusMonths(MONTHS));
    }

    /** When it ends, which is when the next one begins. */
    Instant end() {
        return StaffTime.beginningOf(first.plusMonths(MONTHS));
    }

    /** {@code July to September 2026}. */
    String inWords() {
        var last = first.plusMonths(MONTHS - 1L);
        return "%s to %s %d".formatted(first.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                last.getMonth().getDisplayName(TextStyle.FULL, Locale.UK), last.getYear());
    }
}
