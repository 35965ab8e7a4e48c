package org.sharewell.statistics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.statistics.Figures.Row;

/**
 * A chart's table as it leaves for the partnership (C68). A row that was counted fewer than five times is left out, so that
 * none and few look alike, and every other number is rounded to the nearest five, as England's hospital statistics are, so
 * that no sum gives a small one away.
 */
final class Csv {

    private static final int FEWEST = 5;
    private static final String FEW = "fewer than 5";
    private static final double SECONDS_AN_HOUR = 3600;
    static final String NOTHING = "Nothing was counted five times or more.";

    private Csv() { }

    /** The table, its header first; lines end as RFC 4180 has them. */
    static String of(Figures figures) {
        var header = figures.times() ? List.of("What", "How many", "In time", "Of how many due", "Half within (hours)",
                "Nine of ten within (hours)") : List.of("What", "How many");
        var enough = figures.rows().stream().filter(row -> row.count() >= FEWEST).toList();
        var lines = enough.isEmpty() ? Stream.of(List.of(figures.uncounted() ? figures.nothing() : NOTHING))
                : enough.stream().map(row -> line(row, figures.times()));
        return Stream.concat(Stream.of(header), lines)
                .map(cells -> cells.stream().map(Csv::cell).collect(Collectors.joining(","))).collect(
                        Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> line(Row row, boolean times) {
        if (!times) return List.of(row.label(), rounded(row.count()));
        return List.of(row.label(), rounded(row.count()), row.due() == null ? "" : rounded(row.inTime()),
                row.due() == null ? "" : rounded(row.due()), hours(row.half()), hours(row.ninety()));
    }

    static String rounded(long count) {
        return count < FEWEST ? FEW : String.valueOf(Math.round(count / (double) FEWEST) * FEWEST);
    }

    private static String hours(Double seconds) {
        return seconds == null ? "" : String.format(Locale.ROOT, "%.1f", seconds / SECONDS_AN_HOUR);
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
