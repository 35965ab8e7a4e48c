package org.sharewell.statistics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.statistics.Figures.Row;

/**
 * A chart's table as it leaves for the partnership (C68). A count below five is not said, and every other is rounded to
 * the nearest five, as England's hospital statistics are, so that no sum, and no second table with another filter, gives
 * it away; times are left out where fewer than five stand behind them.
 */
final class Csv {

    private static final int FEWEST = 5;
    private static final String FEW = "fewer than 5";

    private Csv() { }

    /** The table, its header first; lines end as RFC 4180 has them. */
    static String of(Figures figures) {
        var header = figures.times() ? List.of("What", "How many", "In time", "Of how many due", "Half within (hours)",
                "Nine of ten within (hours)") : List.of("What", "How many");
        var lines = figures.rows().isEmpty() ? Stream.of(List.of(figures.nothing()))
                : figures.rows().stream().map(row -> line(row, figures.times()));
        return Stream.concat(Stream.of(header), lines)
                .map(cells -> cells.stream().map(Csv::cell).collect(Collectors.joining(","))).collect(
                        Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> line(Row row, boolean times) {
        if (!times) return List.of(row.label(), rounded(row.count()));
        var enough = row.count() >= FEWEST;
        return List.of(row.label(), rounded(row.count()), row.due() == null ? "" : rounded(row.inTime()),
                row.due() == null ? "" : rounded(row.due()), enough ? hours(row.half()) : "",
                enough ? hours(row.ninety()) : "");
    }

    static String rounded(long count) {
        if (count == 0) return "0";
        return count < FEWEST ? FEW : String.valueOf(Math.round(count / (double) FEWEST) * FEWEST);
    }

    private static String hours(Double seconds) {
        return seconds == null ? "" : "%.1f".formatted(seconds / 3600);
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
