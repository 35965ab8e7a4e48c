package org.sharewell.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.statistics.Figures.Row;
import org.sharewell.testing.Clause;

/** A table as it leaves for the partnership: small numbers cannot be worked out from it (C68). */
class CsvTest {

    @ParameterizedTest
    @CsvSource({"0, fewer than 5", "1, fewer than 5", "4, fewer than 5", "5, 5", "7, 5", "8, 10", "1003, 1005"})
    @Clause("C68")
    void aCountBelowFiveIsNotSaidAndEveryOtherIsRounded(long count, String said) {
        assertThat(Csv.rounded(count)).isEqualTo(said);
    }

    /** Whoever has the total of a table and all its other rows cannot tell whether any of a kind was there, nor how many. */
    @Test
    @Clause("C68")
    void noSumGivesASmallCountAway() {
        for (long other = 5; other < 60; other++) {
            for (long small = 0; small < 5; small++) {
                var table = outcomes(other, small);
                var possible = new TreeSet<Long>();
                for (long guessed = 5; guessed < 70; guessed++) {
                    for (long guess = 0; guess < 5; guess++) if (outcomes(guessed, guess).equals(table)) possible.add(guess);
                }
                assertThat(possible).as("%d and %d", other, small).hasSizeGreaterThan(1);
            }
        }
    }

    /** None and few look alike, also where all of them are few. */
    @Test
    @Clause("C68")
    void fourOfOneEachAreNotToldByTheirTotal() {
        var times = new Figures("answered", "Requests", "Time to answer", "…", true, List.of(
                new Row("answered", null, "All", 4, 60.0, 60.0, 4L, 4L),
                new Row("answered", "shared", "Shared", 1, 60.0, 60.0, 1L, 1L)), null, "…");
        var nothing = new Figures("answered", "Requests", "Time to answer", "…", true, List.of(), Figures.NONE, "…");

        assertThat(Csv.of(times)).isEqualTo(Csv.of(nothing)).endsWith("Nothing was counted five times or more.\r\n")
                .doesNotContain("Shared");
    }

    /** A table of two outcomes with their total, as it leaves. */
    private static String outcomes(long shared, long notShared) {
        var rows = Stream.of(row("All", shared + notShared), row("Shared", shared), row("Not shared", notShared))
                .filter(row -> row.count() > 0).toList();
        return Csv.of(new Figures("outcome", "Decisions", "What was decided", "…", false, rows, null, "…"));
    }

    private static Row row(String label, long count) {
        return new Row("outcome", label, label, count, null, null, null, null);
    }

    @Test
    @Clause("C68")
    void whatIsFewIsLeftOutAndWordsAreQuotedAsSpreadsheetsWantThem() {
        var figures = new Figures("answered", "Requests", "Time to answer", "…", true, List.of(
                new Row("answered", "shared", "Shared, \"in full\"", 12, 7200.0, 36000.0, 11L, 12L),
                new Row("answered", "not-shared", "=SUM(A1)", 6, 60.0, 60.0, 0L, 3L),
                new Row("answered", "nothing-held", "Nothing held", 3, 60.0, 60.0, 3L, 3L)), null, "…");

        assertThat(Csv.of(figures)).isEqualTo("""
                What,How many,In time,Of how many due,Half within (hours),Nine of ten within (hours)\r
                "Shared, ""in full""\",10,10,10,2.0,10.0\r
                '=SUM(A1),5,fewer than 5,fewer than 5,0.0,0.0\r
                """);
    }

    @Test
    void whyNothingIsThereIsSaid() {
        var figures = new Figures("reminded", "Reminders", "Reminders", "…", false, List.of(),
                "This is not counted by urgency.", "…");

        assertThat(Csv.of(figures)).isEqualTo("What,How many\r\nThis is not counted by urgency.\r\n");
    }

    @Test
    void countsNeedTwoColumns() {
        var figures = new Figures("basis", "Decisions", "Legal bases", "…", false,
                List.of(new Row("basis", "public-task", "Public task", 25, null, null, null, null)), null, "…");

        assertThat(Csv.of(figures)).isEqualTo("What,How many\r\nPublic task,25\r\n");
    }
}
