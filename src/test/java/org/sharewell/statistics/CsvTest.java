package org.sharewell.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.statistics.Figures.Row;
import org.sharewell.testing.Clause;

/** A table as it leaves for the partnership: small numbers cannot be worked out from it (C68). */
class CsvTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, fewer than 5", "4, fewer than 5", "5, 5", "7, 5", "8, 10", "1003, 1005"})
    @Clause("C68")
    void aCountBelowFiveIsNotSaidAndEveryOtherIsRounded(long count, String said) {
        assertThat(Csv.rounded(count)).isEqualTo(said);
    }

    /** Whoever knows the total of a table and all its other rows is left with more than one possible count. */
    @Test
    @Clause("C68")
    void noSumAndNoSecondTableGivesASmallCountAway() {
        for (long small = 1; small < 5; small++) {
            var others = 23L;
            var total = Csv.rounded(others + small);
            var possible = LongStream.range(1, 5).filter(guess -> LongStream.rangeClosed(others - 2, others + 2)
                    .anyMatch(other -> Csv.rounded(other).equals(Csv.rounded(others))
                            && Csv.rounded(other + guess).equals(total))).count();

            assertThat(possible).as("a row of %d", small).isGreaterThan(1);
        }
    }

    @Test
    @Clause("C68")
    void timesOfFewAreLeftOutAndWordsAreQuotedAsSpreadsheetsWantThem() {
        var figures = new Figures("answered", "Requests", "Time to answer", "…", true, List.of(
                new Row("answered", "shared", "Shared, \"in full\"", 12, 7200.0, 36000.0, 11L, 12L),
                new Row("answered", "not-shared", "=SUM(A1)", 3, 60.0, 60.0, 3L, 3L)), null, "…");

        assertThat(Csv.of(figures)).isEqualTo("""
                What,How many,In time,Of how many due,Half within (hours),Nine of ten within (hours)\r
                "Shared, ""in full""\",10,10,10,2.0,10.0\r
                '=SUM(A1),fewer than 5,fewer than 5,fewer than 5,,\r
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
