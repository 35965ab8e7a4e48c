package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.sharewell.telling.Mark;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Rule;
import org.sharewell.testing.TestAgency;

@Rule("R5")
class MarkPolicyTest {

    private static final TestAgency POLICE = new TestAgency("police", Map.of());
    private static final Mark FATHER = new Mark("Rob Brook, father", List.of("address", "source"));

    @Test
    void whatAgenciesAreToldIsCheckedWhereSomebodyMustNotLearnSomething() {
        assertThat(problems(Answers.described(POLICE))).isEmpty();
        assertThat(problems(marked("address"))).containsExactly(MarkPolicy.CHECK);
        assertThat(problems(Answers.but(Answers.described(POLICE), "sourceUnnamed", true)))
                .containsExactly(MarkPolicy.CHECK);
        assertThat(problems(Answers.described(POLICE), FATHER)).containsExactly(MarkPolicy.CHECK);
        assertThat(problems(Answers.but(marked("address"), "checked", true))).isEmpty();
    }

    @Test
    void whatTheAskerTellsLaterIsCheckedAsWell() {
        for (var step : List.of("reply", "narrow", "add")) {
            assertThat(following(step, false, FATHER)).containsExactly(MarkPolicy.CHECK);
            assertThat(following(step, true, FATHER)).isEmpty();
            assertThat(following(step, false)).isEmpty();
        }
    }

    @Test
    @Rule("R16")
    void whoTellsNothingHasNothingToTick() {
        assertThat(List.of("chase", "call", "change", "close", "withdraw", "withdraw-one"))
                .allSatisfy(step -> assertThat(following(step, false, FATHER)).isEmpty());
    }

    @Test
    void nobodyToTellIsNothingToCheck() {
        assertThat(problems(Answers.but(marked("address"), "agencies", List.of()))).isEmpty();
    }

    @Test
    @Rule("R10")
    void anEmergencyIsNotHeldUpByIt() {
        var emergency = marked("address");
        emergency.putAll(Map.of("harmIfWaits", true, "harmSentence", "He is on his way.", "myNumber", "07700 900123"));

        assertThat(problems(emergency)).isEmpty();
        assertThat(MarkPolicy.problems(new NextStep("reply", null, null, null, null, null, null, null, null, null, false),
                List.of(FATHER), true)).isEmpty();
    }

    @Test
    void untickingTakesNoMarkOff() {
        var unticked = Answers.but(marked("address"), "checked", true);

        assertThat(problems(unticked, FATHER)).containsExactly("A mark stays until it is taken off with a reason. Choose"
                + " it under “Take off who must not learn what”.");
        assertThat(MarkPolicy.problems(read(unticked), List.of(FATHER), List.of(new Mark(FATHER.person(),
                List.of("source"))))).isEmpty();
        assertThat(problems(Answers.but(marked("address", "source"), "checked", true), FATHER)).isEmpty();
    }

    @Test
    void whoMustNotLearnOfItIsNotAskedForConsent() {
        var described = EarlyHelp.described(List.of(EarlyHelp.notAskedYet("The father")), POLICE);
        described.putAll(Map.of("people", marked("request").get("people"), "checked", true));

        assertThat(problems(described)).containsExactly("The father must not learn of this, so nobody asks for their"
                + " consent. Leave them out, because it would be unsafe.");
        described.put("consents", List.of(EarlyHelp.leftOut("The father", "unsafe")));
        assertThat(problems(described)).isEmpty();
    }

    private static Map<String, Object> marked(String... mustNotLearn) {
        var described = new HashMap<>(Answers.described(POLICE));
        described.put("people", List.of(Map.of("name", "Rob Brook", "relation", "father", "wanted", false,
                "mustNotLearn", List.of(mustNotLearn))));
        return described;
    }

    private static List<String> following(String step, boolean checked, Mark... standing) {
        return MarkPolicy.problems(new NextStep(step, null, null, null, null, null, null, null, null, null, checked),
                List.of(standing), false);
    }

    private static List<String> problems(Map<String, Object> answers, Mark... standing) {
        return MarkPolicy.problems(read(answers), List.of(standing), List.of());
    }

    private static Described read(Map<String, Object> answers) {
        return JsonMapper.builder().findAndAddModules().build().convertValue(answers, Described.class);
    }
}
