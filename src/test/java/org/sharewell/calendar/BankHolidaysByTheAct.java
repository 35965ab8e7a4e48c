package org.sharewell.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England worked out a second time, from the Banking and Financial Dealings Act 1971, Schedule 1,
 * the yearly proclamations and the common law, for years in which no day was moved: weekdays only.
 */
final class BankHolidaysByTheAct {

    private BankHolidaysByTheAct() { }

    static Set<LocalDate> of(int year) {
        var easter = easterSunday(year);
        var christmas = LocalDate.of(year, Month.DECEMBER, 25);
        var days = new TreeSet<LocalDate>();
        days.add(orTheNextWeekday(LocalDate.of(year, Month.JANUARY, 1)));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> { days.add(christmas); days.add(christmas.plusDays(3)); }
            case SATURDAY -> { days.add(christmas.plusDays(2)); days.add(christmas.plusDays(3)); }
            case SUNDAY -> { days.add(christmas.plusDays(1)); days.add(christmas.plusDays(2)); }
            default -> { days.add(christmas); days.add(christmas.plusDays(1)); }
        }
        return days;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate orTheNextWeekday(LocalDate date) {
        return isWeekend(date) ? orTheNextWeekday(date.plusDays(1)) : date;
    }

    /** The Gregorian reckoning by Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
