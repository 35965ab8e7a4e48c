package org.sharewell.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * When an agency is staffed, in local time (Europe/London). Null collections are taken as empty.
 *
 * @param roundTheClock open every hour of every day; {@code week} and {@code closures} are then not looked at
 * @param week the openings of each weekday, in order; a day that is missing or empty is closed
 * @param closures closed from the first to the last day, both included (school holidays, training days)
 * @param openDays working days although they are bank holidays; a closure of the agency still closes them
 */
public record OpeningHours(boolean roundTheClock, Map<DayOfWeek, List<Opening>> week, List<Closure> closures,
                           Set<LocalDate> openDays) {

    /**
     * Sorts each day's openings.
     *
     * @throws IllegalArgumentException with a sentence, if two openings of a day overlap or the agency would never open
     */
    public OpeningHours {
        week = inOrder(week == null ? Map.of() : week);
        closures = closures == null ? List.of() : List.copyOf(closures);
        openDays = openDays == null ? Set.of() : Set.copyOf(openDays);
        if (!roundTheClock && week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("These opening hours never open. Name the hours of at least one weekday,"
                    + " or say that the agency is open round the clock.");
        }
    }

    /** Round the clock, every day of the year. */
    public static OpeningHours always() {
        return new OpeningHours(true, Map.of(), List.of(), Set.of());
    }

    /** The same hours from Monday to Friday, without closures: office hours. */
    public static OpeningHours weekdays(LocalTime from, LocalTime until) {
        var week = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        var everyDay = List.of(new Opening(from, until));
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, everyDay));
        return new OpeningHours(false, week, List.of(), Set.of());
    }

    /** Whether somebody is there at this time on at least one day of a usual week. */
    public boolean everOpenAt(LocalTime time) {
        return roundTheClock || week.values().stream().flatMap(List::stream).anyMatch(opening -> opening.includes(time));
    }

    /** Whether the agency itself has closed this day. Never so round the clock. */
    boolean closedOn(LocalDate date) {
        return !roundTheClock && closures.stream().anyMatch(closure -> closure.includes(date));
    }

    private static Map<DayOfWeek, List<Opening>> inOrder(Map<DayOfWeek, List<Opening>> week) {
        var ordered = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        week.forEach((day, openings) -> ordered.put(day, inOrder(day, openings == null ? List.of() : openings)));
        return Collections.unmodifiableMap(ordered);
    }

    private static List<Opening> inOrder(DayOfWeek day, List<Opening> openings) {
        var ordered = openings.stream().sorted(Comparator.comparing(Opening::from)).toList();
        for (int later = 1; later < ordered.size(); later++) {
            var first = ordered.get(later - 1);
            var second = ordered.get(later);
            if (first.untilMidnight() || second.from().isBefore(first.until())) {
                throw new IllegalArgumentException("The openings " + first + " and " + second + " of "
                        + day.getDisplayName(TextStyle.FULL, Locale.UK) + " overlap. Join them, or change one.");
            }
        }
        return ordered;
    }

    /**
     * Open from {@code from} until {@code until}, on one day. Until 00:00 is until midnight at the end of the day; who
     * is open through the night has one opening until 00:00 and the next day's from 00:00.
     */
    public record Opening(LocalTime from, LocalTime until) {

        /** @throws IllegalArgumentException with a sentence, if a time is missing or the end is not after the start */
        public Opening {
            if (from == null || until == null) {
                throw new IllegalArgumentException("An opening needs the time from which and the time until which it is"
                        + " open, not " + from + " to " + until + ".");
            }
            if (!from.isBefore(until) && !until.equals(LocalTime.MIDNIGHT)) {
                throw new IllegalArgumentException("An opening cannot last from " + from + " until " + until + " of the"
                        + " same day. To stay open overnight, close at 00:00 and open again at 00:00 the next day.");
            }
        }

        boolean untilMidnight() {
            return until.equals(LocalTime.MIDNIGHT);
        }

        boolean includes(LocalTime time) {
            return !time.isBefore(from) && (untilMidnight() || time.isBefore(until));
        }

        /** {@code 08:30 to 12:00} */
        @Override
        public String toString() {
            return from + " to " + until;
        }
    }

    /** Closed from {@code first} to {@code last}, both included. */
    public record Closure(LocalDate first, LocalDate last) {

        /** @throws IllegalArgumentException with a sentence, if a day is missing or the last is before the first */
        public Closure {
            if (first == null || last == null) {
                throw new IllegalArgumentException("A closure needs its first and its last day, not " + first + " to "
                        + last + ".");
            }
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A closure from " + first + " cannot end before that, on " + last
                        + ".");
            }
        }

        boolean includes(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }
}
