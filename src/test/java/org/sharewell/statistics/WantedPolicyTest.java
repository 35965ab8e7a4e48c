package org.sharewell.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.statistics.WantedPolicy.Answer;
import org.sharewell.statistics.WantedPolicy.Asked;
import org.sharewell.testing.Clause;

/** What can be asked of the statistics, and what is said to everything else. */
class WantedPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);

    private static Answer asked(Asked asked, List<String> seen) {
        return WantedPolicy.of(asked, TODAY, seen, List.of("csc", "police"), List.of("section-17"));
    }

    @Test
    void withoutAnythingItIsTheLastThreeMonthsOfWhatThePersonSees() {
        assertThat(asked(new Asked(null, "", null, " ", null), List.of("csc")).wanted())
                .isEqualTo(new Wanted(LocalDate.of(2026, 12, 2), TODAY, List.of("csc"), null, null));
        assertThat(asked(new Asked(null, null, null, null, null), null).wanted().agencies()).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2027-03-02, 2027-03-01, -, -, -, The last day is before the first. Swap them.",
        "1927-03-02, 2027-03-01, -, -, -, The first day is no date. Write it like 2026-11-01.",
        "2016-03-02, 2027-03-03, -, -, -, That is more than ten years. Choose fewer.",
        "yesterday, -, -, -, -, The first day is no date. Write it like 2026-11-01.",
        "-, 2027-02-30, -, -, -, The last day is no date. Write it like 2026-11-01.",
        "-, +999999999-12-31, -, -, -, The last day is no date. Write it like 2026-11-01.",
        "-, -, fire-brigade, -, -, There is no such agency.",
        "-, -, police, -, -, You see the figures of your own agency. Choose that.",
        "-, -, csc, soon, -, There is no such urgency.",
        "-, -, csc, now, \"' or 1=1 --\", There is no such kind of enquiry."})
    void whatCannotBeCountedIsSaidInASentence(String from, String until, String agency, String urgency, String kind,
                                              String sentence) {
        var answer = asked(new Asked(from, until, agency, urgency, kind), List.of("csc"));

        assertThat(answer.wanted()).isNull();
        assertThat(answer.problems()).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2026-12-02, 2027-03-02, 2027-01-01, 2027-02-28",
        "2026-12-01, 2027-01-30, 2026-12-01, 2026-12-31", "2027-02-01, 2027-02-28, 2027-02-01, 2027-02-28",
        "2027-02-01, 2027-03-31, 2027-02-01, 2027-02-28", "2027-02-02, 2027-03-02, -, -", "2027-03-01, 2027-03-31, -, -",
        "2027-02-10, 2027-02-20, -, -"})
    @Clause("C68")
    void whatLeavesIsOfWholeMonthsThatAreOver(LocalDate from, LocalDate until, LocalDate first, LocalDate last) {
        var months = new Wanted(from, until, null, "now", null).monthsOver(TODAY);

        assertThat(months).isEqualTo(first == null ? Optional.empty()
                : Optional.of(new Wanted(first, last, null, "now", null)));
    }

    @Test
    void whoSeesAllMayChooseOne() {
        assertThat(asked(new Asked(null, null, "police", "now", "section-17"), null).wanted())
                .extracting(Wanted::agencies, Wanted::urgency, Wanted::kind)
                .containsExactly(List.of("police"), "now", "section-17");
    }
}
