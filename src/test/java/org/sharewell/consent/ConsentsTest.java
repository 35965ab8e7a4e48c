package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class ConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final List<String> ALL = List.of("what", "purposes", "with-whom", "their-use");

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
        var explained = new ArrayList<>(ALL);
        explained.remove(missing);

        assertThat(problems(new Consent("Mother", "given", TODAY, "talked", explained, null, null)))
                .containsExactly("A consent counts when the person knew what is shared, why, with whom and for what use."
                        + " Tick that they did, or explain it to them first.");
    }

    @Test
    @Clause("C79")
    @Rule("R16")
    void oneTickSaysAllFourPointsAndTheRecordKeepsEach() {
        var told = new Consent("Mother", "given", TODAY, "talked", List.of("all-four"), null, null);

        assertThat(told.explained()).isEqualTo(ALL);
        assertThat(problems(told)).isEmpty();
        assertThat(Consents.rows(List.of(told, saying("refused")))).extracting(row -> row.get("explained"))
                .containsExactly(List.of("all-four"), List.of());
        assertThat(Explained.inWords(told.explained())).isEqualTo("what is collected and shared; what it is for; with"
                + " whom it is shared; what those may use it for, detecting crime included");
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-to-share/describe-request", "consider-consent/seek-consent",
        "answer-request/decide-request"})
    @Clause("C79")
    void theTicksSentenceNamesAllFourPoints(String form) {
        assertThat(Path.of("forms", form + ".form")).content()
                .contains("\"label\": \"" + Explained.inWords(ALL) + "\"");
    }

    @Test
    void aConsentNeedsItsDayAndHowItWasGiven() {
        var needed = "A consent needs the day on which it was given, and how.";

        assertThat(problems(new Consent("Mother", "given", null, "talked", ALL, null, null)))
                .containsExactly(needed);
        assertThat(problems(new Consent("Mother", "given", TODAY, null, ALL, null, null)))
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
        var refused = new Consent("Mother", "refused", TODAY, "talked", ALL, "School only", "no-part");

        assertThat(refused).isEqualTo(saying("Mother", "refused"));
        assertThat(given(TODAY)).isNotEqualTo(saying("Mother", "given"));
    }

    private static List<String> problems(Consent consent) {
        return Consents.problems(List.of(consent), TODAY);
    }

    private static Consent given(LocalDate on) {
        return new Consent("Mother", "given", on, "talked", ALL, null, null);
    }

    private static Consent saying(String state) {
        return saying("Somebody", state);
    }

    private static Consent saying(String who, String state) {
        return new Consent(who, state, null, null, null, null, null);
    }
}
