package org.sharewell.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.calendar.OpeningHours.Opening;

/**
 * The days of one agency: which it works, when it is open, when it closes.
 *
 * @param usualClose when deadlines fall on a day without a close of its own
 */
record AgencyCalendar(OpeningHours hours, BankHolidays bankHolidays, LocalTime usualClose) {

    static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Opening WHOLE_DAY = new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** A stretch of open time, the end not included. */
    record Open(Instant from, Instant until) { }

    /** Monday to Friday, no bank holiday, no closure of the agency. It need not have an opening. */
    boolean isWorkingDay(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek()) && !isBankHoliday(date) && !hours.closedOn(date);
    }

    /** The n-th working day after a day; every day counts once there is no working day for a year. */
    LocalDate workingDayAfter(LocalDate date, int n) {
        var day = date;
        for (int counted = 0; counted < n; counted++) day = nextWorkingDay(day);
        return day;
    }

    /** The day from which working days are counted: the day of the event, or the next working day if that was over. */
    LocalDate dayZero(Instant event) {
        var day = London.date(event);
        return isWorkingDay(day) && !event.isAfter(closeOfBusiness(day)) ? day : nextWorkingDay(day);
    }

    /**
     * The end of a day's last opening, or the usual close. An opening that runs to midnight closes at 23:59, so that a
     * deadline is never read as one of the day after.
     */
    Instant closeOfBusiness(LocalDate date) {
        var openings = hours.roundTheClock() ? List.<Opening>of() : openingsOn(date);
        if (openings.isEmpty()) return London.instant(date, usualClose);
        var last = openings.get(openings.size() - 1);
        return London.instant(date, last.untilMidnight() ? LAST_MINUTE : last.until());
    }

    /** The stretch of open time that holds an instant, or else the next one; empty if none begins within a year. */
    Optional<Open> openAtOrAfter(Instant instant) {
        return withinAYear(London.date(instant))
                .flatMap(this::openOn)
                .filter(open -> open.until().isAfter(instant))
                .findFirst();
    }

    /** The first of these times of day after an instant at which it is open; empty if none comes within a year. */
    Optional<Instant> nextOf(List<LocalTime> times, Instant after) {
        return withinAYear(London.date(after))
                .flatMap(date -> times.stream().sorted().map(time -> London.instant(date, time)))
                .filter(after::isBefore)
                .filter(this::isOpenAt)
                .findFirst();
    }

    private boolean isOpenAt(Instant instant) {
        return openOn(London.date(instant))
                .anyMatch(open -> !instant.isBefore(open.from()) && instant.isBefore(open.until()));
    }

    /** When this much open time has passed; all time counts once nothing opens for a year. */
    Instant afterOpenTime(Instant start, Duration length) {
        var now = start;
        var left = length;
        for (var next = openAtOrAfter(now); next.isPresent(); next = openAtOrAfter(now)) {
            var open = next.get();
            if (open.from().isAfter(now)) now = open.from();
            var here = Duration.between(now, open.until());
            if (left.compareTo(here) <= 0) break;
            left = left.minus(here);
            now = open.until();
        }
        return now.plus(left);
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        var tomorrow = day.plusDays(1);
        return withinAYear(tomorrow).filter(this::isWorkingDay).findFirst().orElse(tomorrow);
    }

    private static Stream<LocalDate> withinAYear(LocalDate from) {
        return from.datesUntil(from.plusYears(1).plusDays(1));
    }

    /** Without an opening that lies in the hour which March leaves out. */
    private Stream<Open> openOn(LocalDate date) {
        return openingsOn(date).stream()
                .map(opening -> new Open(London.instant(date, opening.from()),
                        opening.untilMidnight() ? London.end(date) : London.instant(date, opening.until())))
                .filter(open -> open.from().isBefore(open.until()));
    }

    private List<Opening> openingsOn(LocalDate date) {
        if (hours.roundTheClock()) return List.of(WHOLE_DAY);
        return isBankHoliday(date) || hours.closedOn(date) ? List.of()
                : hours.week().getOrDefault(date.getDayOfWeek(), List.of());
    }

    private boolean isBankHoliday(LocalDate date) {
        return bankHolidays.include(date) && !hours.openDays().contains(date);
    }
}
