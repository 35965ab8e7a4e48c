package org.sharewell.partnership;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.sharewell.calendar.OpeningHours;
import org.sharewell.calendar.OpeningHours.Closure;
import org.sharewell.calendar.OpeningHours.Opening;

/** Reads when an agency is staffed: {@code round-the-clock}, or for each day {@code 09:00-17:00}. */
final class WrittenHours {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private WrittenHours() { }

    static OpeningHours read(Place place, JsonNode hours, List<WrittenFile.Closure> closures, List<String> openDays) {
        if (hours == null || hours.isNull()) {
            throw place.refuse("\"hours\" is missing. Write round-the-clock, or the hours of each day.");
        }
        if (areRoundTheClock(hours)) {
            if (!closures.isEmpty()) throw place.refuse("whoever is there round the clock has no closures.");
            return new OpeningHours(true, Map.of(), List.of(), Set.of());
        }
        if (!hours.isObject() || hours.isEmpty()) {
            throw place.refuse("\"hours\" is either round-the-clock or a list of days such as monday: 09:00-17:00.");
        }
        return new OpeningHours(false, week(place, hours), closures(place, closures), openDays(place, openDays));
    }

    static boolean areRoundTheClock(JsonNode hours) {
        return hours.asText().equals("round-the-clock");
    }

    private static Map<DayOfWeek, List<Opening>> week(Place place, JsonNode hours) {
        var week = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        // "weekdays" first, so that a day written beside it says what is different about it.
        if (hours.has("weekdays")) {
            WEEKDAYS.forEach(day -> week.put(day, openings(place, "weekdays", hours.get("weekdays"))));
        }
        hours.properties().forEach(day -> {
            if (!day.getKey().equals("weekdays")) {
                week.put(day(place, day.getKey()), openings(place, day.getKey(), day.getValue()));
            }
        });
        if (week.values().stream().allMatch(List::isEmpty)) throw place.refuse("it is never open.");
        return Map.copyOf(week);
    }

    private static DayOfWeek day(Place place, String day) {
        try {
            return DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw place.refuse("\"" + day + "\" is no day; write monday to sunday, or weekdays.");
        }
    }

    private static List<Opening> openings(Place place, String day, JsonNode written) {
        var texts = new ArrayList<String>();
        if (written.isArray()) written.forEach(one -> texts.add(one.asText()));
        else if (!written.asText().equals("closed")) texts.add(written.asText());
        var openings = texts.stream().map(text -> opening(place, day, text))
                .sorted(Comparator.comparing(Opening::from)).toList();
        for (int later = 1; later < openings.size(); later++) {
            if (openings.get(later).from().isBefore(openings.get(later - 1).until())) {
                throw place.refuse(day + " has hours that overlap.");
            }
        }
        return openings;
    }

    private static Opening opening(Place place, String day, String text) {
        var refusal = place.refuse(day + ": \"" + text + "\" are no hours; write them like 09:00-17:00, the end after"
                + " the beginning, or closed.");
        var ends = text.split("-", -1);
        if (ends.length != 2) throw refusal;
        try {
            return new Opening(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw refusal;
        }
    }

    private static List<Closure> closures(Place place, List<WrittenFile.Closure> written) {
        return written.stream().map(closure -> {
            var first = date(place, place.needs(closure.from(), "from"));
            var last = closure.until() == null ? first : date(place, closure.until());
            if (last.isBefore(first)) throw place.refuse("the closure from " + first + " ends before it begins.");
            return new Closure(first, last);
        }).toList();
    }

    private static Set<LocalDate> openDays(Place place, List<String> written) {
        return written.stream().map(day -> date(place, day)).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate date(Place place, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw place.refuse("\"" + text + "\" is no day; write it like 2027-07-26.");
        }
    }
}
