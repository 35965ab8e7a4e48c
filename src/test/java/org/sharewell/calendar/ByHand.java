package org.sharewell.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sharewell.calendar.OpeningHours.Opening;

/** Counts days and half-hours one by one, as a clerk would with a diary, sharing nothing with what it checks. */
final class ByHand {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Map<Integer, Set<LocalDate>> bankHolidays = new HashMap<>();

    /** Days after the first, up to and with the last, on which this agency works. */
    long workingDays(LocalDate after, LocalDate upTo, OpeningHours hours) {
        return after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(day -> works(day, hours)).count();
    }

    boolean works(LocalDate day, OpeningHours hours) {
        if (BankHolidaysByTheAct.isWeekend(day)) return false;
        if (isBankHoliday(day) && !hours.openDays().contains(day)) return false;
        return hours.roundTheClock() || !isClosed(day, hours);
    }

    /** Half-hours of the diary between two half-hours in which somebody is there. */
    long openHalfHours(Instant from, Instant until, OpeningHours hours) {
        long count = 0;
        for (var at = from; at.isBefore(until); at = at.plus(HALF_HOUR)) if (isOpen(at, hours)) count++;
        return count;
    }

    boolean isOpen(Instant at, OpeningHours hours) {
        if (hours.roundTheClock()) return true;
        var local = at.atZone(ENGLAND);
        var day = local.toLocalDate();
        var isShut = isBankHoliday(day) && !hours.openDays().contains(day) || isClosed(day, hours);
        return !isShut && openings(day, hours).stream().anyMatch(opening -> covers(opening, local.toLocalTime()));
    }

    LocalTime close(LocalDate day, OpeningHours hours) {
        var openings = openings(day, hours);
        var isShut = isBankHoliday(day) && !hours.openDays().contains(day) || isClosed(day, hours);
        if (hours.roundTheClock() || isShut || openings.isEmpty()) return LocalTime.of(17, 0);
        var until = openings.get(openings.size() - 1).until();
        return until.equals(LocalTime.MIDNIGHT) ? LocalTime.of(23, 59) : until;
    }

    private static List<Opening> openings(LocalDate day, OpeningHours hours) {
        return hours.week().getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static boolean covers(Opening opening, LocalTime time) {
        return !time.isBefore(opening.from())
                && (time.isBefore(opening.until()) || opening.until().equals(LocalTime.MIDNIGHT));
    }

    private boolean isBankHoliday(LocalDate day) {
        var isChristmasOrNewYear = day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26)
                || day.getDayOfYear() == 1;
        return isChristmasOrNewYear
                || bankHolidays.computeIfAbsent(day.getYear(), BankHolidaysByTheAct::of).contains(day);
    }

    private static boolean isClosed(LocalDate day, OpeningHours hours) {
        return hours.closures().stream().anyMatch(closure ->
                closure.first().compareTo(day) <= 0 && closure.last().compareTo(day) >= 0);
    }
}
