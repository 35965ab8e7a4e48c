package org.sharewell.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One thing that somebody of the demonstration did, or nothing but time that passed.
 *
 * @param ago how long before the demonstration was started
 * @param who user id; null where only time passed
 * @param starts the procedure that was started, about what was begun before if anything was; null for everything else
 * @param claims the task that was claimed and not sent; null for everything else
 * @param does the task that was done; null for everything else
 * @param of what of the request it belongs to: an agency ({@code police}), what that shared first ({@code police-1}), or
 *     with a dash in front what goes with a report ({@code -breach}); null for the request itself
 * @param side the side of a disagreement for which it was done; null where only one does it
 * @param answers what was filled in
 */
record Deed(Duration ago, String who, String starts, String claims, String does, String of, String side,
            Map<String, Object> answers) {

    private static final Pattern DAYS_AGO = Pattern.compile("(-?\\d+) days ago");
    private static final Pattern HOURS_AGO = Pattern.compile("(\\d+) hours ago");

    /** The reference of what it belongs to. */
    String record(String request) {
        if (of == null) return request;
        return of.startsWith("-") ? request + of : request + "." + of;
    }

    /** What was filled in, with days where the file says how long ago. */
    Map<String, Object> answers(Clock clock) {
        var filled = new LinkedHashMap<String, Object>();
        answers.forEach((key, value) -> filled.put(key, dated(value, clock.instant())));
        return filled;
    }

    private static Object dated(Object value, Instant now) {
        if (value instanceof List<?> rows) return rows.stream().map(row -> dated(row, now)).toList();
        if (value instanceof Map<?, ?> row) {
            var filled = new LinkedHashMap<Object, Object>();
            row.forEach((key, one) -> filled.put(key, dated(one, now)));
            return filled;
        }
        var hours = HOURS_AGO.matcher(String.valueOf(value));
        if (hours.matches()) {
            return now.minus(Duration.ofHours(Long.parseLong(hours.group(1)))).truncatedTo(ChronoUnit.MINUTES).toString();
        }
        var days = DAYS_AGO.matcher(String.valueOf(value));
        return days.matches() ? LocalDate.ofInstant(now, ZoneId.of("Europe/London"))
                .minusDays(Long.parseLong(days.group(1))).toString() : value;
    }
}
