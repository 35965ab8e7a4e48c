package org.sharewell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.review.Conclusion.Remedy;
import org.sharewell.testing.Clause;

@Clause("C42")
class ConclusionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);

    @Test
    void aReviewWithoutAConclusionIsSentBackAlsoWhereNothingIsToBeDone() {
        assertThat(problems(new Conclusion(" ", "no", null, "There was no complaint.")))
                .containsExactly("Say what you conclude from it, also where there was no complaint.");
        assertThat(problems(new Conclusion("All is well.", null, null, null)))
                .containsExactly("Say whether anything is to be done.");
    }

    @Test
    void nothingToDoNeedsItsReason() {
        assertThat(problems(new Conclusion("All is well.", "no", null, null)))
                .containsExactly("Say why nothing is to be done.");
        assertThat(problems(new Conclusion("All is well.", "no", null, "None of them was upheld."))).isEmpty();
    }

    @Test
    void whatIsToBeDoneNeedsAnOwnerAndADayThatIsStillToCome() {
        assertThat(problems(toDo())).containsExactly("Add what is to be done, by whom and by which day.");
        assertThat(problems(toDo(new Remedy("Train the team.", null, TODAY))))
                .containsExactly("Each of the things to do needs what it is, by whom and by which day.");
        assertThat(problems(toDo(new Remedy("Train the team.", "line-manager", TODAY.minusDays(1)))))
                .containsExactly("Nothing can be due on a day that is over.");
        assertThat(problems(toDo(new Remedy("Train the team.", "line-manager", TODAY)))).isEmpty();
    }

    @Test
    void whatWasTypedForTheOtherAnswerIsDropped() {
        var both = new Conclusion("Letters go astray.", "no", List.of(new Remedy("Train.", "line-manager", TODAY)), "Done.");

        assertThat(both.asAsked().toDo()).isEmpty();
        assertThat(new Conclusion("Letters go astray.", "yes", both.toDo(), "Done.").asAsked().nothingBecause()).isNull();
    }

    /** Quarters are those of England's clocks, also on the days on which these change. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2027-04-01T00:00:00Z | January to March 2027 | 2027-03-31T23:00:00Z",
        "2027-03-31T22:59:59Z | October to December 2026 | 2027-01-01T00:00:00Z",
        "2027-01-01T00:00:00Z | October to December 2026 | 2027-01-01T00:00:00Z",
        "2026-12-31T23:59:59Z | July to September 2026 | 2026-09-30T23:00:00Z"})
    void theLastQuarterIsTheOneThatIsOver(Instant now, String months, Instant end) {
        assertThat(Quarter.overAt(now).inWords()).isEqualTo(months);
        assertThat(Quarter.overAt(now).end()).isEqualTo(end);
    }

    private static Conclusion toDo(Remedy... remedies) {
        return new Conclusion("Letters go astray.", "yes", List.of(remedies), null);
    }

    private static List<String> problems(Conclusion said) {
        return ConclusionPolicy.problems(said, TODAY);
    }
}
