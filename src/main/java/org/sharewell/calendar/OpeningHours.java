package org.sharewell.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When an agency is staffed, in local time (Europe/London).
 *
 * @param roundTheClock open every hour of every day; {@code week} and {@code closures} are then not looked at
 * @param week the openings of each weekday, in order; a day that is missing or empty is closed
 * @param closures closed from the first to the last day, both included (school holidays, training days)
 * @param openDays working days although they are bank holidays
 */
public record OpeningHours(boolean roundTheClock, Map<DayOfWeek, List<Opening>> week, List<Closure> closures,
                           Set<LocalDate> openDays) {

    /** Open from {@code from} until {@code until}, on one day. */
    public record Opening(LocalTime from, LocalTime until) { }

    /** Closed from {@code first} to {@code last}, both included. */
    public record Closure(LocalDate first, LocalDate last) { }
}
