package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Rule;
import org.sharewell.testing.TestAgency;

class DescribedTest {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @Test
    @Rule("R1")
    void aYesWithoutFactsOpensNothing() {
        assertThat(with("yes", null).causeWithFacts()).isEqualTo("not-clear");
        assertThat(with("yes", "Bruises on two days.").causeWithFacts()).isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "not-clear"})
    void factsAloneAreNoYes(String cause) {
        assertThat(with(cause, "Bruises on two days.").causeWithFacts()).isEqualTo(cause);
        assertThat(with(cause, "Bruises on two days.").causeFacts()).isNull();
    }

    @Test
    void whatIsNotAskedIsDropped() {
        var answers = EarlyHelp.described(List.of(EarlyHelp.given("Mother", "2026-06-09")));
        answers.putAll(Map.of("ground", "other", "groundReason", "Because.", "urgencyReason", "Because.",
                "tellingWhy", "Because.", "harmSentence", "Because.", "myNumber", "1"));

        var earlyHelp = read(answers);
        var enquiry = read(Answers.but(answers, "statutoryFunction", "enquiry"));

        assertThat(earlyHelp.consents()).hasSize(1);
        assertThat(earlyHelp.groundReason()).isEqualTo("Because.");
        assertThat(enquiry.consents()).isEmpty();
        assertThat(enquiry.ground()).isNull();
        assertThat(enquiry.groundReason()).isNull();
        assertThat(read(Answers.but(answers, "ground", null)).groundReason()).isNull();
        assertThat(earlyHelp.urgencyReason()).isNull();
        assertThat(earlyHelp.tells().tellingWhy()).isNull();
        assertThat(earlyHelp.harmSentence()).isNull();
        assertThat(earlyHelp.myNumber()).isNull();
    }

    @Test
    void anEmergencyKeepsItsFourAnswersAndWhomItIsAbout() {
        var answers = Answers.described(new TestAgency("police", Map.of()));
        answers.putAll(Map.of("harmIfWaits", true, "harmSentence", "He is near.", "myNumber", "07700 900123"));

        var emergency = read(answers);

        assertThat(emergency).isEqualTo(read(Map.of("harmIfWaits", true, "harmSentence", "He is near.", "myNumber",
                "07700 900123", "needed", answers.get("needed"), "agencies", answers.get("agencies"), "children",
                answers.get("children"))));
    }

    @Test
    @Rule("R10")
    void anEmergencyThatAStopWasPassedByKeepsWhatHadBeenDescribed() {
        var described = read(EarlyHelp.described(List.of(EarlyHelp.given("Mother", "2026-06-09"))));

        var emergency = described.inEmergency("He is near.", "07700 900123");

        assertThat(emergency.purpose()).isEqualTo(described.purpose());
        assertThat(emergency.level()).isEqualTo("2");
        assertThat(emergency.consents()).isEqualTo(described.consents());
        assertThat(emergency.urgency()).isEqualTo("now");
        assertThat(emergency.urgencyReason()).isEqualTo("He is near. Call back: 07700 900123");
        assertThat(emergency.harmSentence()).isEqualTo("He is near.");
    }

    @Test
    void whatSpeaksForTheLevelIsAskedOnlyWhereNoCauseDoes() {
        var answers = Answers.but(Answers.described(), "levelWhy", "The third referral.");

        assertThat(read(answers).levelWhy()).isNull();
        assertThat(read(answers).judgedBecause()).isEqualTo("Bruises seen at school on two days.");
        assertThat(read(Answers.but(answers, "cause", "no")).judgedBecause()).isEqualTo("The third referral.");
    }

    @Test
    void aBirthDateThatIsNotKnownIsNone() {
        assertThat(new Child("Maya", "not-known", LocalDate.of(2016, 5, 3), null, true).birthDate()).isNull();
        assertThat(new Child("Maya", "estimated", LocalDate.of(2016, 5, 3), null, true).birthDate()).isNotNull();
    }

    private static Described with(String cause, String facts) {
        return read(Answers.but(Answers.but(Answers.described(), "cause", cause), "causeFacts", facts));
    }

    private static Described read(Map<String, ?> answers) {
        return JSON.convertValue(answers, Described.class);
    }
}
