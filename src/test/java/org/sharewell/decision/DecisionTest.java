package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.answer;
import static org.sharewell.decision.Examples.item;
import static org.sharewell.decision.Examples.notShared;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sent;
import static org.sharewell.decision.Examples.shared;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class DecisionTest {

    private static final Sent SOME_NOW = sharing("share-some-now");

    @ParameterizedTest
    @CsvSource({"share, shared", "share-part, shared-in-part", "share-anonymised, shared-anonymised",
            "share-some-now, some-shared-now", "not-share, not-shared", "cannot-tell, question-back"})
    @Clause("C26")
    void whatIsDecidedForTheOnlyChildIsTheOutcome(String decided, String outcome) {
        assertThat(Decision.outcomeOf(sharing(decided))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"share, share, shared", "not-share, not-share, not-shared", "share, not-share, shared-in-part",
            "share-anonymised, share, shared-in-part", "not-share, share-some-now, some-shared-now",
            "cannot-tell, share, some-shared-now", "not-share, cannot-tell, question-back"})
    @Rule("R3")
    void childrenAnsweredDifferentlyMakeOneOutcome(String first, String second, String outcome) {
        assertThat(Decision.outcomeOf(sharing(first, second))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"nothing-held, nothing", "not-ours, nothing", "question-back, more"})
    @Rule("R4")
    void aShortAnswerIsItsOwnOutcome(String sent, String way) {
        var answer = answer(sent("answer", sent));

        assertThat(answer.last().orElseThrow().outcome()).isEqualTo(sent);
        assertThat(AnswerKind.of(answer)).isEqualTo(way);
    }

    @Test
    @Rule({"R3", "R4"})
    void whatIsOfferedToSomebodyElseIsAnOutcomeOfItsOwn() {
        var offered = Examples.sharing("recipient", "health");

        assertThat(outcome(offered)).isEqualTo("offered-elsewhere");
        assertThat(outcome(offered, refusing())).isEqualTo("offered-elsewhere");
        assertThat(outcome(offered, Examples.sharing())).isEqualTo("shared-in-part");
        assertThat(outcome(Examples.sharing("recipient", "health", "outcome", "share-some-now"))).isEqualTo("some-shared-now");
        assertThat(outcome(refusing("recipient", "health"))).isEqualTo("not-shared");
    }

    @Test
    @Rule("R10")
    @Clause("C86")
    void anEmergencyAndAFirstPartLeaveSomethingOpen() {
        var emergency = sent("answer", "decide", "harmIfWaits", true, "items", List.of(item("1", "At her uncle's")));

        assertThat(answer(emergency).state()).isEqualTo("open");
        assertThat(answer(emergency).owesRecord()).isTrue();
        assertThat(answer(SOME_NOW).state()).isEqualTo("open");
        assertThat(answer(SOME_NOW).owesRecord()).isFalse();
        assertThat(AnswerKind.of(answer(emergency))).isEqualTo("record");
    }

    @Test
    @Rule("R10")
    void aQuestionInBetweenDoesNotCompleteTheRecordOfAnEmergency() {
        var emergency = sent("answer", "decide", "harmIfWaits", true, "items", List.of(item("1", "At her uncle's")));

        assertThat(answer(emergency, sent("answer", "question-back")).owesRecord()).isTrue();
        assertThat(answer(emergency, shared()).owesRecord()).isFalse();
    }

    @Test
    @Clause("C26")
    void noMoreAfterAFirstPartIsSharedInPart() {
        var ended = answer(SOME_NOW, notShared());

        assertThat(ended.last().orElseThrow().outcome()).isEqualTo("shared-in-part");
        assertThat(ended.state()).isEqualTo("answered");
        assertThat(answer(notShared()).last().orElseThrow().outcome()).isEqualTo("not-shared");
    }

    private static String outcome(ChildDecision... decisions) {
        return Decision.outcomeOf(shared("decisions", List.of(decisions)));
    }

    private static Sent sharing(String... outcomes) {
        return shared("decisions", Stream.of(outcomes).map(outcome -> outcome.equals("not-share") ? refusing()
                : Examples.sharing("outcome", outcome)).toList());
    }
}
