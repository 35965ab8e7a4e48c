package org.sharewell.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sharewell.calendar.OpeningHours.Closure;
import org.sharewell.calendar.OpeningHours.Opening;

/** Agencies and instants to tell examples with. */
public final class Examples {

    /** With a lunch hour, and Fridays until four. */
    static final OpeningHours COUNCIL = new OpeningHours(false, Map.of(
            DayOfWeek.MONDAY, List.of(opening("08:30", "12:30"), opening("13:30", "17:30")),
            DayOfWeek.TUESDAY, List.of(opening("08:30", "12:30"), opening("13:30", "17:30")),
            DayOfWeek.WEDNESDAY, List.of(opening("08:30", "12:30"), opening("13:30", "17:30")),
            DayOfWeek.THURSDAY, List.of(opening("08:30", "12:30"), opening("13:30", "17:30")),
            DayOfWeek.FRIDAY, List.of(opening("08:30", "12:30"), opening("13:30", "16:00"))), List.of(), Set.of());

    static final OpeningHours POLICE = OpeningHours.always();

    /** Term time: closed for the Christmas, Easter and summer holidays. */
    static final OpeningHours SCHOOL = new OpeningHours(false, weekdays("08:00", "16:00"), List.of(
            closure("2026-03-30", "2026-04-10"), closure("2026-07-22", "2026-09-01"),
            closure("2026-12-21", "2027-01-03")), Set.of());

    /** Two mornings a week and Saturdays. */
    static final OpeningHours CHARITY = new OpeningHours(false, Map.of(
            DayOfWeek.TUESDAY, List.of(opening("09:00", "12:00")),
            DayOfWeek.THURSDAY, List.of(opening("09:00", "12:00")),
            DayOfWeek.SATURDAY, List.of(opening("10:00", "14:00"))), List.of(), Set.of());

    /** The emergency duty team: nights, and weekends through. */
    static final OpeningHours DUTY_TEAM = new OpeningHours(false, Map.of(
            DayOfWeek.MONDAY, night(), DayOfWeek.TUESDAY, night(), DayOfWeek.WEDNESDAY, night(),
            DayOfWeek.THURSDAY, night(), DayOfWeek.FRIDAY, night(),
            DayOfWeek.SATURDAY, List.of(opening("00:00", "00:00")),
            DayOfWeek.SUNDAY, List.of(opening("00:00", "00:00"))), List.of(), Set.of());

    private Examples() { }

    /** A calendar with England's bank holidays that closes at 17:00 where an agency does not say. */
    public static Deadlines deadlines() {
        return deadlines(Set.of(), Set.of());
    }

    static Deadlines deadlines(Set<LocalDate> extraBankHolidays, Set<LocalDate> removedBankHolidays) {
        var settings = new CalendarSettings(LocalTime.of(17, 0), extraBankHolidays, removedBankHolidays);
        return new Deadlines(new BankHolidays(settings), settings);
    }

    /** By the clock on the wall in England: {@code at("2026-11-24 17:00")}. */
    public static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock.replace(' ', 'T')).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    /** In universal time, where the clocks of England are the question. */
    static Instant utc(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    static Opening opening(String from, String until) {
        return new Opening(LocalTime.parse(from), LocalTime.parse(until));
    }

    static Closure closure(String first, String last) {
        return new Closure(LocalDate.parse(first), LocalDate.parse(last));
    }

    static OpeningHours weekdaysBut(List<Closure> closures, Set<LocalDate> openDays) {
        return new OpeningHours(false, weekdays("09:00", "17:00"), closures, openDays);
    }

    private static Map<DayOfWeek, List<Opening>> weekdays(String from, String until) {
        return OpeningHours.weekdays(LocalTime.parse(from), LocalTime.parse(until)).week();
    }

    private static List<Opening> night() {
        return List.of(opening("00:00", "08:30"), opening("17:30", "00:00"));
    }
}
