package org.sharewell.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class RiskTableTest {

    private static final List<String> SEVERITIES = List.of("low", "medium", "high");
    private static final List<String> LIKELIHOODS = List.of("unlikely", "possible", "likely");
    private static final List<String> RECEIVERS = List.of("inside", "bound", "family", "unknown", "published", "nobody");
    private static final List<String> ANSWERS = List.of("yes", "no");

    private static final Map<RiskQuestion, Risk> GRID = wholeGrid();

    @Test
    @Rule("R32")
    @Clause("C40")
    void everyQuestionHasExactlyOneAnswerAndItIsTheOneThatTheLawDemands() {
        // The tables' hit policy is unique: a question that two rules answer, or none, would have failed already.
        assertThat(GRID).hasSize(3 * 3 * 6 * 2 * 2 * 2).allSatisfy((question, risk) -> {
            assertThat(risk.level()).as(question.toString()).isEqualTo(demanded(question));
            assertThat(risk.explanation()).isNotBlank();
        });
    }

    @Test
    void noRuleOfTheTablesIsIdle() {
        assertThat(GRID.values().stream().map(Risk::explanation).distinct()).hasSize(13);
    }

    @Test
    @Clause("C40")
    void whatIsUnlikelyButGraveCanStillBeAHighRisk() {
        var grave = GRID.get(new RiskQuestion("high", "unlikely", "unknown", "no", "no", "yes"));

        assertThat(grave.level()).isEqualTo(Risk.Level.HIGH_RISK);
        assertThat(grave.explanation()).contains("that is still a high risk");
    }

    /** The law in Java, from its text, by the order of weight. */
    private static Risk.Level demanded(RiskQuestion asked) {
        var harm = byHarmAlone(asked);
        if (asked.encrypted().equals("yes")) return Risk.Level.NONE_LIKELY;
        if (List.of("inside", "bound").contains(asked.receiver()) && asked.recovered().equals("yes")) {
            return harm == Risk.Level.HIGH_RISK ? Risk.Level.RISK : Risk.Level.NONE_LIKELY;
        }
        var reachedTheWrong = List.of("family", "published").contains(asked.receiver());
        return reachedTheWrong && asked.vulnerable().equals("yes") ? Risk.Level.HIGH_RISK : harm;
    }

    private static Risk.Level byHarmAlone(RiskQuestion asked) {
        var vulnerable = asked.vulnerable().equals("yes");
        var weight = SEVERITIES.indexOf(asked.severity()) + LIKELIHOODS.indexOf(asked.likelihood());
        if (asked.severity().equals("high")) {
            return weight > 2 || vulnerable ? Risk.Level.HIGH_RISK : Risk.Level.RISK;
        }
        if (asked.severity().equals("medium")) return weight > 2 ? Risk.Level.HIGH_RISK : Risk.Level.RISK;
        return weight == 2 || weight == 1 && vulnerable ? Risk.Level.RISK : Risk.Level.NONE_LIKELY;
    }

    private static Map<RiskQuestion, Risk> wholeGrid() {
        var table = new RiskTable();
        var grid = new HashMap<RiskQuestion, Risk>();
        for (var severity : SEVERITIES) for (var likelihood : LIKELIHOODS) for (var receiver : RECEIVERS) {
            for (var recovered : ANSWERS) for (var encrypted : ANSWERS) for (var vulnerable : ANSWERS) {
                var question = new RiskQuestion(severity, likelihood, receiver, recovered, encrypted, vulnerable);
                grid.put(question, table.decide(question));
            }
        }
        return grid;
    }
}
