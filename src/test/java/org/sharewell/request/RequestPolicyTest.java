package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Rule;
import org.sharewell.testing.TestAgency;

class RequestPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final TestAgency POLICE = new TestAgency("police", Map.of());
    private static final TestAgency HEALTH = new TestAgency("health", Map.of());
    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @Test
    void aCompleteRequestHasNoProblem() {
        assertThat(problems(Answers.described(POLICE, HEALTH))).isEmpty();
        assertThat(problems(EarlyHelp.described(List.of(EarlyHelp.given("Mother", "2026-06-09")), POLICE))).isEmpty();
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "needed            | Write what you need to know.",
        "purpose           | Say what you need the information for.",
        "statutoryFunction | Choose what the request serves.",
        "level             | Choose the level of need.",
        "cause             | Say whether you have reasonable cause to believe in significant harm.",
        "causeFacts        | Reasonable cause counts with its facts: write down what you know.",
        "noLess            | Say why no less would do.",
        "urgency           | Choose how soon you need it.",
        "telling           | Say whether the family may be told.",
        "agencies          | Choose at least one agency to ask.",
        "children          | Say about whom you need information: tick at least one child or person."})
    void whatIsMissingIsNamed(String key, String sentence) {
        assertThat(problems(Answers.but(Answers.described(POLICE), key, null))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource({"now", "today"})
    void whatCannotTakeTheUsualTimeSaysWhy(String urgency) {
        var urgent = Answers.but(Answers.described(POLICE), "urgency", urgency);

        assertThat(problems(urgent)).containsExactly("Say why it cannot take the usual time.");
        assertThat(problems(Answers.but(urgent, "urgencyReason", "She goes home at three."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"no", "not-clear"})
    @Clause("C46")
    void levelFourWithoutReasonableCauseSaysWhy(String cause) {
        var levelFour = Answers.but(Answers.but(EarlyHelp.described(List.of(), POLICE), "cause", cause), "level", "4");

        assertThat(levelProblems(levelFour, null))
                .containsExactly("Say in a few words what makes it level 4 without reasonable cause.");
        assertThat(levelProblems(Answers.but(levelFour, "levelWhy", "The third referral."), null)).isEmpty();
        assertThat(levelProblems(Answers.but(levelFour, "level", "3"), null)).isEmpty();
        assertThat(levelProblems(Answers.described(POLICE), null)).isEmpty();
    }

    @Test
    @Clause("C46")
    @Rule("R1")
    void aLevelThatIsJudgedAgainAfterAStopSaysWhyInWordsOfItsOwn() {
        var stopped = Answers.but(EarlyHelp.described(List.of(), POLICE), "levelWhy", "Two worries.");
        var again = Answers.but(stopped, "level", "3");
        var sentence = "You judge the level of need differently than before. Say in a few words why.";

        assertThat(levelProblems(again, stopped)).containsExactly(sentence);
        assertThat(levelProblems(Answers.but(again, "levelWhy", null), stopped)).containsExactly(sentence);
        assertThat(levelProblems(Answers.but(again, "levelWhy", "A third worry."), stopped)).isEmpty();
        assertThat(levelProblems(Answers.described(POLICE), stopped)).isEmpty();
        assertThat(levelProblems(stopped, stopped)).isEmpty();
    }

    @Test
    void anEmergencyIsNotAskedAboutItsLevel() {
        var emergency = Map.of("harmIfWaits", true, "harmSentence", "He is near.", "myNumber", "07700 900123",
                "level", "4");

        assertThat(levelProblems(emergency, Answers.described(POLICE))).isEmpty();
        assertThat(levelProblems(Answers.described(POLICE), emergency)).isEmpty();
    }

    @Test
    void aGroundForNotAskingForConsentIsExplained() {
        var withGround = Answers.but(EarlyHelp.described(List.of(), POLICE), "ground", "not-free");

        assertThat(problems(withGround)).containsExactly("Explain why consent is not asked for.");
        assertThat(problems(Answers.but(withGround, "groundReason", "He threatens her."))).isEmpty();
    }

    @Test
    @Rule("R6")
    void whoeverMayTellIsToldWhatAndFromWhen() {
        var youMayTell = Answers.but(Answers.described(POLICE), "telling", "you-may-tell");

        assertThat(problems(youMayTell)).containsExactly("Say who may be told what, and from when.");
        assertThat(problems(Answers.but(youMayTell, "tellingWhy", "Mother, everything, from Friday."))).isEmpty();
    }

    @Test
    void anAdultAloneMayBeAskedAbout() {
        var adult = new HashMap<String, Object>(Map.of("name", "Rob Brook", "relation", "father", "wanted", true));
        var about = Answers.but(Answers.but(Answers.described(POLICE), "children", null), "people", List.of(adult));
        assertThat(problems(about)).isEmpty();

        adult.remove("name");

        assertThat(problems(about)).containsExactly("Give each person a name, or a few words that say who it is.");
    }

    @Test
    void whatIsWrongWithAConsentIsSaidHereToo() {
        var tomorrow = EarlyHelp.described(List.of(EarlyHelp.given("Mother", "2026-06-11")), POLICE);

        assertThat(problems(tomorrow))
                .containsExactly("A consent cannot be dated after today: it comes before anything is asked.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"known,2026-06-10", "known,2000-06-10", "estimated,2016-05-03", "expected,2026-06-10", "expected,2026-05-10",
        "expected,2027-04-10", "not-known,"})
    @Rule("R3")
    void birthDatesThatCanBe(String is, LocalDate date) {
        assertThat(RequestPolicy.childProblems(new Child("Maya", is, date, null, true), TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"known,2026-06-11", "known,2000-06-09", "estimated,1916-05-03"})
    void birthDatesThatCannotBeAChilds(String is, LocalDate date) {
        assertThat(RequestPolicy.childProblems(new Child("Maya", is, date, null, true), TODAY))
                .containsExactly("That birth date cannot be a child's. Look at it again.");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-09", "2027-04-11"})
    void aChildIsExpectedWithinTenMonths(LocalDate date) {
        assertThat(RequestPolicy.childProblems(new Child(null, "expected", date, null, true), TODAY))
                .containsExactly("A child is expected within the next ten months. Look at the date again.");
    }

    @Test
    void aBirthDateIsGivenOrNotKnown() {
        assertThat(RequestPolicy.childProblems(new Child("Maya", "known", null, null, true), TODAY))
                .containsExactly("Give the birth date, or say that it is not known.");
    }

    @Test
    void anNhsNumberThatFailsItsCheckIsRefused() {
        assertThat(RequestPolicy.childProblems(new Child("Maya", "not-known", null, "943 476 5918", true), TODAY))
                .containsExactly("The NHS number does not pass its check. Look at it again, or leave it empty.");
        assertThat(RequestPolicy.childProblems(new Child("Maya", "not-known", null, "943 476 5919", true), TODAY))
                .isEmpty();
    }

    @Test
    void anAgencyIsAskedOnce() {
        assertThat(RequestPolicy.problems(described(Answers.described(POLICE, POLICE)), Set.of(), "csc", TODAY))
                .containsExactly("An agency is in the list twice. Ask it once.");
        assertThat(RequestPolicy.problems(described(Answers.described(POLICE)), Set.of("police"), "csc", TODAY))
                .containsExactly("One of these agencies has been asked already. Chase it or reply to it instead.");
    }

    @Test
    @Rule("R12")
    void onesOwnTeamIsNotAskedButAnotherOfTheAgencyIs() {
        var assessment = Answers.described(new TestAgency("csc.assessment", Map.of()));

        assertThat(RequestPolicy.problems(described(assessment), Set.of(), "csc.assessment", TODAY))
                .containsExactly("That is your own team. Choose the agency or team that may know more.");
        assertThat(RequestPolicy.problems(described(assessment), Set.of(), "csc.duty", TODAY)).isEmpty();
    }

    @Test
    void eachLineNamesItsAgency() {
        var nobody = List.of(Map.of("why", "They saw Maya last.", "told", "Bruises were seen."));

        assertThat(problems(Answers.but(Answers.described(), "agencies", nobody)))
                .containsExactly("Choose the agency in each line.");
    }

    @ParameterizedTest
    @CsvSource({"why", "told"})
    @Rule("R3")
    void eachAgencyHasItsReasonAndWhatItIsTold(String missing) {
        var line = new HashMap<String, Object>(Map.of("unit", "police", "why", "They saw her.", "told", "Bruises."));
        line.remove(missing);

        assertThat(problems(Answers.but(Answers.described(), "agencies", List.of(line))))
                .containsExactly("For each agency say why it, and what it is told; or take its line out.");
    }

    @Test
    void whatWasAskedAlreadyNeedsNobodyNew() {
        assertThat(RequestPolicy.problems(described(Answers.described()), Set.of("police"), "csc", TODAY)).isEmpty();
    }

    @Test
    @Rule("R10")
    void anEmergencyTakesFourAnswersAndNoMore() {
        var emergency = Map.of("harmIfWaits", true, "needed", "Where he lives now.", "agencies",
                List.of(Map.of("unit", "police")), "harmSentence", "He is on his way to her.", "myNumber", "07700 900123");

        assertThat(problems(emergency)).isEmpty();
        assertThat(problems(Answers.but(emergency, "needed", null))).containsExactly("Write what you need to know.");
        assertThat(problems(Answers.but(emergency, "agencies", null)))
                .containsExactly("Choose at least one agency to ask.");
        assertThat(problems(Answers.but(emergency, "harmSentence", null)))
                .containsExactly("Say in one sentence what may happen if this waits.");
        assertThat(problems(Answers.but(emergency, "myNumber", null)))
                .containsExactly("Leave the number at which you can be called at once.");
    }

    private static List<String> problems(Map<String, ?> answers) {
        return RequestPolicy.problems(described(answers), Set.of(), "csc", TODAY);
    }

    private static List<String> levelProblems(Map<String, ?> answers, Map<String, ?> stopped) {
        return RequestPolicy.levelProblems(described(answers), stopped == null ? null : described(stopped));
    }

    private static Described described(Map<String, ?> answers) {
        return JSON.convertValue(answers, Described.class);
    }
}
