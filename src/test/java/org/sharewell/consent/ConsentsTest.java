package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Rule;

class ConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "given                         | complete",
        "given, given                  | complete",
        "given, left-out               | complete",
        "given, to-be-asked            | incomplete",
        "given, refused                | refused",
        "refused, under-pressure       | refused",
        "given, under-pressure         | under-pressure",
        "to-be-asked, under-pressure   | under-pressure",
        "to-be-asked, to-be-asked      | not-sought",
        "to-be-asked, left-out         | not-sought"})
    @Rule("R2")
    void theConsentsOfARequestAreOneAnswerForTheGate(String said, String together) {
        var consents = List.of(said.split(", ")).stream().map(ConsentsTest::saying).toList();

        assertThat(Consents.state(consents)).isEqualTo(together);
    }

    @Test
    void nobodyAskedIsNoConsent() {
        assertThat(Consents.state(List.of())).isEqualTo("not-sought");
        assertThat(Consents.state(List.of(saying("left-out")))).isEqualTo("not-sought");
    }

    @Test
    void aConsentOfTodayOrEarlierCounts() {
        assertThat(problems(given(TODAY))).isEmpty();
        assertThat(problems(given(TODAY.minusYears(1)))).isEmpty();
    }

    @Test
    void aConsentDatedAfterTheRequestIsRefused() {
        assertThat(problems(given(TODAY.plusDays(1))))
                .containsExactly("A consent cannot be dated after today: it comes before anything is asked.");
    }

    @Test
    void aConsentOlderThanAnyChildIsRefused() {
        assertThat(problems(given(TODAY.minusYears(18)))).isEmpty();
        assertThat(problems(given(TODAY.minusYears(18).minusDays(1))))
                .containsExactly("A consent cannot be older than the child.");
    }

    @ParameterizedTest
    @CsvSource({"what", "purposes", "with-whom", "their-use"})
    void aConsentCountsOnlyIfAllFourPointsWereExplained(String missing) {
        var explained = new ArrayList<>(Consent.EXPLAINED);
        explained.remove(missing);

        assertThat(problems(new Consent("Mother", "given", TODAY, "talked", explained, null, null)))
                .containsExactly("A consent counts when the person knew what is shared, why, with whom and for what use."
                        + " Tick all four, or explain the rest to them first.");
    }

    @Test
    void aConsentNeedsItsDayAndHowItWasGiven() {
        var needed = "A consent needs the day on which it was given, and how.";

        assertThat(problems(new Consent("Mother", "given", null, "talked", Consent.EXPLAINED, null, null)))
                .containsExactly(needed);
        assertThat(problems(new Consent("Mother", "given", TODAY, null, Consent.EXPLAINED, null, null)))
                .containsExactly(needed);
    }

    @Test
    @Rule("R1")
    void leavingSomebodyOutTakesAReason() {
        assertThat(problems(saying("left-out"))).containsExactly("Say why a person is left out.");
        assertThat(problems(new Consent("Father", "left-out", null, null, null, null, "no-part"))).isEmpty();
    }

    @Test
    void eachLineSaysWhoAndWhatTheySaid() {
        assertThat(problems(new Consent(null, "refused", null, null, null, null, null)))
                .containsExactly("Say whose consent it is, in each line.");
        assertThat(problems(new Consent("Mother", null, null, null, null, null, null)))
                .containsExactly("Say for each person whether they agreed.");
    }

    @ParameterizedTest
    @CsvSource({"refused", "under-pressure", "to-be-asked"})
    void whatIsNoConsentNeedsNoDayAndNoExplanation(String state) {
        assertThat(problems(saying(state))).isEmpty();
    }

    @Test
    void whatIsNotAskedOfThisAnswerIsDropped() {
        var refused = new Consent("Mother", "refused", TODAY, "talked", Consent.EXPLAINED, "School only", "no-part");

        assertThat(refused).isEqualTo(saying("Mother", "refused"));
        assertThat(given(TODAY)).isNotEqualTo(saying("Mother", "given"));
    }

    private static List<String> problems(Consent consent) {
        return Consents.problems(List.of(consent), TODAY);
    }

    private static Consent given(LocalDate on) {
        return new Consent("Mother", "given", on, "talked", Consent.EXPLAINED, null, null);
    }

    private static Consent saying(String state) {
        return saying("Somebody", state);
    }

    private static Consent saying(String who, String state) {
        return new Consent(who, state, null, null, null, null, null);
    }
}
