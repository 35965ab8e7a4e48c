package org.sharewell.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be asked of the statistics: which period, and whose work. */
final class WantedPolicy {

    /** Ten years: longer ago Sharewell was not there, and nobody waits for such a question. */
    private static final int MOST_YEARS = 10;
    private static final Set<String> URGENCIES = Set.of("now", "today", "routine");

    private WantedPolicy() { }

    /**
     * What was asked, as it came.
     *
     * @param from a day as {@code 2026-11-01}; null or empty for three months ago
     * @param until likewise; null or empty for today
     */
    record Asked(String from, String until, String agency, String urgency, String kind) { }

    /**
     * What to count, or why that cannot be counted.
     *
     * @param wanted null where there are problems
     * @param problems in sentences; empty if it can be counted
     */
    record Answer(Wanted wanted, List<String> problems) { }

    /**
     * @param agencies ids of the agencies whose work the person sees; null for everybody's
     * @param known ids of all agencies
     * @param kinds ids of the kinds of enquiry
     */
    static Answer of(Asked asked, LocalDate today, Collection<String> agencies, Collection<String> known,
                     Collection<String> kinds) {
        var problems = new ArrayList<String>();
        var from = day(asked.from(), today.minusMonths(3), "first", problems);
        var until = day(asked.until(), today, "last", problems);
        if (problems.isEmpty()) problems.addAll(period(from, until));
        var agency = Words.given(asked.agency());
        agency.filter(one -> !known.contains(one)).ifPresent(one -> problems.add("There is no such agency."));
        agency.filter(known::contains).filter(one -> agencies != null && !agencies.contains(one))
                .ifPresent(one -> problems.add("You see the figures of your own agency. Choose that."));
        var urgency = Words.given(asked.urgency());
        urgency.filter(one -> !URGENCIES.contains(one)).ifPresent(one -> problems.add("There is no such urgency."));
        var kind = Words.given(asked.kind());
        kind.filter(one -> !kinds.contains(one)).ifPresent(one -> problems.add("There is no such kind of enquiry."));
        if (!problems.isEmpty()) return new Answer(null, problems);
        var whose = agency.map(List::of).orElse(agencies == null ? null : List.copyOf(agencies));
        return new Answer(new Wanted(from, until, whose, urgency.orElse(null), kind.orElse(null)), List.of());
    }

    private static List<String> period(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) return List.of("The last day is before the first. Swap them.");
        if (from.plusYears(MOST_YEARS).isBefore(until)) return List.of("That is more than ten years. Choose fewer.");
        return List.of();
    }

    private static LocalDate day(String text, LocalDate otherwise, String which, List<String> problems) {
        try {
            var day = Words.given(text).map(LocalDate::parse).orElse(otherwise);
            // Years that no calendar of the database holds.
            if (day.getYear() >= 2000 && day.getYear() < 2200) return day;
        } catch (DateTimeParseException unreadable) {
            // Said below, in words.
        }
        problems.add("The " + which + " day is no date. Write it like 2026-11-01.");
        return otherwise;
    }
}
