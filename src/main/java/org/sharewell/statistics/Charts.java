package org.sharewell.statistics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.statistics.Figures.Row;
import org.sharewell.statistics.Statistics.Count;
import org.springframework.stereotype.Component;

/** Draws up the charts: what was counted, in rows that people can read. */
@Component
class Charts {

    private static final int HUNDRED = 100;

    private final Statistics statistics;
    private final Words words;

    Charts(Statistics statistics, Words words) {
        this.statistics = statistics;
        this.words = words;
    }

    Figures of(Chart chart, Wanted wanted) {
        var left = leftOut(chart, wanted);
        var rows = left != null ? List.<Row>of() : counts(chart, wanted).stream().map(count -> row(chart, count)).toList();
        var nothing = left != null || !rows.isEmpty() ? left : Figures.NONE;
        return new Figures(chart.id(), chart.group, chart.title, chart.definition, chart.timed(), rows, nothing,
                chart.title + ": " + (nothing == null ? inWords(chart, rows) : nothing));
    }

    /** Why a chart cannot be narrowed down so; null where it can. */
    private static String leftOut(Chart chart, Wanted wanted) {
        if (wanted.kind() != null && !chart.byKind()) return "This is not counted by kind of enquiry.";
        return wanted.urgency() != null && !chart.byUrgency() ? "This is not counted by urgency." : null;
    }

    private List<Count> counts(Chart chart, Wanted wanted) {
        if (chart.byMeasure()) return statistics.whole(wanted, chart.measures);
        var byValue = statistics.byValue(wanted, chart.measures);
        // Half of all is not told by the halves of each.
        return chart.timed() && byValue.size() > 1 ? Stream.concat(statistics.whole(wanted, chart.measures).stream(),
                byValue.stream()).toList() : byValue;
    }

    private Row row(Chart chart, Count count) {
        var timed = chart.timed();
        var label = count.value() == null && !chart.byMeasure() ? "All" : words.label(count.measure(), count.value());
        return new Row(count.measure(), count.value(), label, count.count(),
                timed ? count.half() : null, timed ? count.ninety() : null,
                timed && count.due() > 0 ? count.inTime() : null, timed && count.due() > 0 ? count.due() : null);
    }

    /** The same as the picture says, for whoever does not see it. */
    private static String inWords(Chart chart, List<Row> rows) {
        return rows.stream().map(row -> chart.timed() ? timed(row) : row.label() + " " + row.count())
                .collect(Collectors.joining("; ")) + ".";
    }

    private static String timed(Row row) {
        var times = row.half() == null ? "" : ", half within " + row.halfInWords() + ", nine of ten within "
                + row.ninetyInWords();
        var inTime = row.due() == null ? "" : ", " + Math.round(row.inTime() * (double) HUNDRED / row.due())
                + " per cent in time";
        return row.label() + " " + row.count() + times + inTime;
    }
}
