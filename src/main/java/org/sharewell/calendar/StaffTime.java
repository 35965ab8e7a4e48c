package org.sharewell.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An instant as staff read it, on every form and in every mail: by the clocks of England (Europe/London), with the
 * weekday, to the minute. Seconds are dropped, so what is read is never later than what holds.
 */
public final class StaffTime {

    private static final DateTimeFormatter DAY = written("EEEE d MMMM yyyy");
    private static final DateTimeFormatter DATE = written("d MMMM yyyy");
    private static final DateTimeFormatter DAY_AND_TIME = written("EEEE d MMMM yyyy, HH:mm");
    private static final DateTimeFormatter DAY_TIME_AND_ZONE = written("EEEE d MMMM yyyy, HH:mm zzz");

    private StaffTime() { }

    /**
     * {@code Tuesday 24 November 2026, 17:00}. In the hour that comes twice, on the last Sunday of October, it says
     * which is meant: {@code Sunday 25 October 2026, 01:30 BST}, and an hour later {@code 01:30 GMT}.
     */
    public static String inFull(Instant instant) {
        var local = instant.atZone(London.ZONE);
        boolean comesTwice = London.ZONE.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return local.format(comesTwice ? DAY_TIME_AND_ZONE : DAY_AND_TIME);
    }

    /** {@code Tuesday 24 November 2026}: the day alone, where the time of day does not matter. */
    public static String day(Instant instant) {
        return instant.atZone(London.ZONE).format(DAY);
    }

    private static DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }

    /** When a day begins, in local time. */
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    /** The day that an instant falls on, in local time. */
    public static LocalDate localDay(Instant instant) {
        return LocalDate.ofInstant(instant, London.ZONE);
    }

    /** {@code 3 May 2016}: a date whose weekday says nothing, such as a birth date. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** A day as staff read it. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
