package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

class ConsentGateTest {

    private static final List<String> FUNCTIONS =
            List.of("early-help", "child-in-need", "enquiry", "court-order", "practice-review", "other");
    private static final List<String> CAUSES = List.of("yes", "no", "not-clear");
    private static final List<String> CONSENTS =
            List.of("complete", "incomplete", "not-sought", "refused", "under-pressure");
    private static final List<String> GROUNDS = List.of("given", "none");

    private static final Map<GateQuestion, Gate> ANSWERS = wholeGrid();

    @Test
    @Rule({"R1", "R2"})
    void everyQuestionHasExactlyOneAnswerAndItIsTheOneThatPracticeDemands() {
        // The table's hit policy is unique: a question that two rules answer, or none, would have failed already.
        assertThat(ANSWERS).hasSize(6 * 3 * 4 * 5 * 2).allSatisfy((question, answer) -> {
            assertThat(answer.route()).isEqualTo(demanded(question));
            assertThat(answer.explanation()).isNotBlank();
            assertThat(answer.clauses()).matches("C\\d+(, C\\d+)*");
        });
    }

    @Test
    void noRuleOfTheTableIsIdle() {
        assertThat(ANSWERS.values().stream().map(Gate::explanation).distinct()).hasSize(9);
    }

    @Test
    @Rule("R1")
    void anotherLevelAloneOpensNothing() {
        assertThat(ANSWERS).allSatisfy((question, answer) ->
                assertThat(ANSWERS.get(at(1, question)).route()).isEqualTo(answer.route()));
    }

    @Test
    @Rule("R1")
    void aGivenConsentNeverAnswersTheQuestionOfHarm() {
        var agreed = ANSWERS.get(new GateQuestion("early-help", "not-clear", 2, "complete", "none"));

        assertThat(agreed.open()).isFalse();
        assertThat(agreed.route()).isEqualTo(Gate.Route.ASK_LEAD);
        assertThat(agreed.explanation()).contains("Ask your safeguarding lead today");
    }

    /** R1 and R2 in Java, from their text, by their order of weight. */
    private static Gate.Route demanded(GateQuestion question) {
        var waitsForNoConsent = List.of("enquiry", "court-order", "practice-review");
        if (waitsForNoConsent.contains(question.statutoryFunction())) return Gate.Route.ASK;
        if (question.cause().equals("yes")) return Gate.Route.ASK;
        if (question.cause().equals("not-clear")) return Gate.Route.ASK_LEAD;
        if (question.consent().equals("complete")) return Gate.Route.ASK;
        if (List.of("refused", "under-pressure").contains(question.consent())) return Gate.Route.WEIGH;
        return question.ground().equals("given") ? Gate.Route.WEIGH : Gate.Route.SEEK_CONSENT;
    }

    private static Map<GateQuestion, Gate> wholeGrid() {
        var gate = new ConsentGate();
        var grid = new HashMap<GateQuestion, Gate>();
        for (var function : FUNCTIONS) for (var cause : CAUSES) for (var level = 1; level <= 4; level++) {
            for (var consent : CONSENTS) for (var ground : GROUNDS) {
                var question = new GateQuestion(function, cause, level, consent, ground);
                grid.put(question, gate.decide(question));
            }
        }
        return grid;
    }

    private static GateQuestion at(int level, GateQuestion question) {
        return new GateQuestion(question.statutoryFunction(), question.cause(), level, question.consent(),
                question.ground());
    }
}
