package org.sharewell.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;

/**
 * What somebody filled in to find records of their agency; empty where they filled in nothing.
 *
 * @param reference how it begins
 * @param ownReference the asker's own case number
 * @param unit id of one agency or team
 * @param state {@code open} or {@code ended}
 * @param from the first day, as a browser sends it: {@code 2026-11-22}
 * @param until the last day
 * @param earlierThan where the page before ended: instant and reference of its last record
 */
record Looking(String reference, String ownReference, String unit, String state, String from, String until,
               String earlierThan) {

    /** Later than every record. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    Looking {
        reference = filled(reference);
        ownReference = filled(ownReference);
        unit = filled(unit);
        state = filled(state);
        from = filled(from);
        until = filled(until);
        earlierThan = filled(earlierThan);
    }

    /** What cannot be looked for, in sentences. */
    List<String> problems() {
        if (Stream.of(from, until).anyMatch(text -> !text.isEmpty() && day(text).isEmpty())) {
            return List.of("Write a day like 2026-11-22.");
        }
        return day(from).flatMap(first -> day(until).filter(last -> last.isBefore(first))).isPresent()
                ? List.of("The last day is before the first. Change one of them.") : List.of();
    }

    /** The same for the database, in these units. A unit that is not one of them is not looked at. */
    Sought among(List<String> units, int most) {
        var end = end();
        return new Sought(unit.isEmpty() ? units : units.stream().filter(unit::equals).toList(), beginning(reference),
                ownReference, state, day(from).map(StaffTime::beginningOf).orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC),
                end.at().atOffset(ZoneOffset.UTC), end.reference(), most);
    }

    /** Where the next page goes on: after this record. */
    static String after(Story.Listed last) {
        return last.at() + " " + last.reference();
    }

    private record End(Instant at, String reference) { }

    private End end() {
        try {
            var last = earlierThan.split(" ", 2);
            if (last.length == 2) return new End(Instant.parse(last[0]), last[1]);
        } catch (DateTimeException notOurs) {
            // Somebody changed the address of the page: the first page it is.
        }
        return new End(day(until).map(day -> StaffTime.beginningOf(day.plusDays(1))).orElse(NEVER), "");
    }

    /** As a pattern in which what was typed means itself. */
    private static String beginning(String reference) {
        return reference.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String filled(String text) {
        return text == null ? "" : text.strip();
    }
}
