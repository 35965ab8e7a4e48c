package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.sharewell.consent.Consent;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Rule;
import org.sharewell.testing.TestAgency;

/** What a request takes over from an earlier one about the same child. */
class TakenOverTest {

    private static final LocalDate AGREED_SINCE = LocalDate.of(2026, 1, 10);
    private static final TestAgency POLICE = new TestAgency("police", Map.of());
    private static final TestAgency HEALTH = new TestAgency("health", Map.of());
    private static final Map<String, Object> AGREED = EarlyHelp.given("Ann Brook", "2026-06-01");
    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @Test
    @Rule("R17")
    void whoIsConcernedAndWhoMustNotLearnWhatAreTakenOver() {
        var before = Answers.but(EarlyHelp.described(List.of(), POLICE), "people", List.of(
                Map.of("name", "Ann Brook", "relation", "mother", "wanted", true),
                Map.of("name", "Rob Brook", "relation", "father", "mustNotLearn", List.of("address"))));
        var now = Answers.but(EarlyHelp.described(List.of(), POLICE), "people", List.of(
                Map.of("name", "rob brook", "mustNotLearn", List.of("source"))));

        assertThat(taken(now, before).people()).containsExactly(
                new PersonConcerned("rob brook", "father", false, false, List.of("source", "address")),
                new PersonConcerned("Ann Brook", "mother", false, false, List.of()));
    }

    @Test
    @Rule("R17")
    void aYesHoldsForThePurposeAndThoseItWasGivenFor() {
        var before = EarlyHelp.described(List.of(AGREED), POLICE, HEALTH);

        assertThat(states(EarlyHelp.described(List.of(), POLICE), before)).containsExactly("given");
        assertThat(states(EarlyHelp.described(List.of(), POLICE, new TestAgency("school", Map.of())), before))
                .containsExactly("to-be-asked");
        assertThat(states(Answers.but(EarlyHelp.described(List.of(), POLICE), "statutoryFunction", "child-in-need"), before))
                .containsExactly("to-be-asked");
    }

    @Test
    @Rule("R17")
    void aYesThatIsOldIsAskedForAgain() {
        var old = EarlyHelp.described(List.of(EarlyHelp.given("Ann Brook", "2026-01-09")), POLICE);
        var young = EarlyHelp.described(List.of(EarlyHelp.given("Ann Brook", "2026-01-10")), POLICE);

        assertThat(states(EarlyHelp.described(List.of(), POLICE), old)).containsExactly("to-be-asked");
        assertThat(states(EarlyHelp.described(List.of(), POLICE), young)).containsExactly("given");
    }

    @Test
    @Rule("R17")
    void aNoAndWhyOneIsLeftOutStandAsTheyWereSaid() {
        var before = EarlyHelp.described(List.of(EarlyHelp.refused("Ann Brook"), EarlyHelp.underPressure("Rob Brook"),
                EarlyHelp.leftOut("Dean Brook", "no-part")), POLICE);

        assertThat(states(EarlyHelp.described(List.of(), POLICE), before))
                .containsExactly("refused", "under-pressure", "left-out");
    }

    @Test
    void whatIsTypedStands() {
        var before = EarlyHelp.described(List.of(AGREED), POLICE);
        var now = Answers.but(EarlyHelp.described(List.of(EarlyHelp.refused("Ann Brook")), POLICE), "children",
                List.of(Map.of("name", "Maia Brook", "wanted", true)));

        assertThat(states(now, before)).containsExactly("refused");
        assertThat(taken(now, before).children()).containsExactly(
                new Child("Maia Brook", "known", LocalDate.of(2016, 5, 3), "9434765919", true));
        assertThat(taken(Answers.but(now, "children", List.of(Map.of("name", "Tariq Brook"))), before).children())
                .containsExactly(new Child("Tariq Brook", null, null, null, false));
    }

    @Test
    @Rule("R18")
    void whatWasSaidOfTheWiderFamilyIsNotAskedAgain() {
        var now = Answers.but(Answers.described(POLICE), "family", null);

        assertThat(taken(now, Answers.but(now, "family", "not-safe")).background().family()).isEqualTo("not-safe");
        assertThat(taken(now, Answers.but(now, "family", "not-this-step")).background().family()).isNull();
    }

    private static List<String> states(Map<String, Object> now, Map<String, Object> before) {
        return taken(now, before).consents().stream().map(Consent::state).toList();
    }

    private static Described taken(Map<String, Object> now, Map<String, Object> before) {
        var earlier = SharingRequest.opened("R26-1", "csc", "csc", "ann", Instant.EPOCH,
                new InformationNeeded("no", null, "Maya Brook", null, null)).described(read(before), true);
        return TakenOver.into(read(now), earlier, AGREED_SINCE);
    }

    private static Described read(Map<String, Object> answers) {
        return JSON.convertValue(answers, Described.class);
    }
}
