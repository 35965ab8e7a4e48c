package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.answer;
import static org.sharewell.decision.Examples.item;
import static org.sharewell.decision.Examples.notShared;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sent;
import static org.sharewell.decision.Examples.shared;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R7")
class AnswerSeenTest {

    private static final Sent QUESTION = sent("answer", "question-back", "question", "Which Maya?");

    @Test
    void theAskerReadsTheReasonAndNeverTheDeliberation() {
        var seen = seen(notShared("decisions", List.of(refusing("reasonTold", "It is about another matter.",
                "deliberation", "The file names her uncle."))));

        assertThat(seen.outcome()).isEqualTo("not-shared");
        assertThat(seen.told()).containsExactly("It is about another matter.");
        assertThat(seen.toString()).doesNotContain("uncle").doesNotContain("not-needed");
    }

    @Test
    void whatKindOfThingIsWithheldIsToldOnlyIfTheDeciderAllowsIt() {
        assertThat(seen(inPart(false)).told()).containsExactly("Not about it.");
        assertThat(seen(inPart(true)).told()).containsExactly("Not about it. Withheld: Old reports");
    }

    @Test
    void theInformationItselfIsNotInTheSummary() {
        var seen = seen(shared("items", List.of(item("1", "Two visits in March"))));

        assertThat(seen.toString()).doesNotContain("Two visits");
        assertThat(seen.shares()).containsExactly("R26-00042.police-1");
    }

    @Test
    @Rule({"R4", "R7"})
    void aShortAnswerSaysWhereWasLookedOrWhoMayHoldIt() {
        assertThat(seen(sent("answer", "nothing-held", "whereLooked", "Archive")).told())
                .containsExactly("Looked in: Archive");
        assertThat(seen(sent("answer", "not-ours", "whoMayHold", "Health")).told())
                .containsExactly("May be held by: Health");
    }

    @Test
    @Rule("R4")
    void aQuestionBackIsTheAskersTurnUntilTheyReplied() {
        assertThat(AnswerSeen.of(answer(QUESTION), () -> 0).question()).isEqualTo("Which Maya?");
        assertThat(AnswerSeen.of(answer(QUESTION), () -> 1).question()).isNull();
        assertThat(AnswerSeen.of(answer(QUESTION, QUESTION), () -> 1).question()).isEqualTo("Which Maya?");
    }

    @Test
    void childrenToldTheSameAreToldItOnce() {
        var refusal = refusing("reasonTold", "It is about another matter.");

        assertThat(seen(notShared("decisions", List.of(refusal, refusal))).told()).hasSize(1);
    }

    @Test
    void theCompletedRecordOfAnEmergencyIsNoSecondShare() {
        var emergency = sent("answer", "decide", "harmIfWaits", true, "items", List.of(item("1", "At her uncle's")));

        var seen = AnswerSeen.of(answer(emergency, shared("items", null)), () -> 0);

        assertThat(seen.shares()).containsExactly("R26-00042.police-1");
        assertThat(seen.outcome()).isEqualTo("shared");
    }

    private static Sent inPart(boolean kindTold) {
        return shared("decisions", List.of(sharing("outcome", "share-part", "reasonTold", "Not about it.",
                "withheldKind", "Old reports", "kindTold", kindTold)));
    }

    private static AnswerSeen seen(Sent sent) {
        return AnswerSeen.of(answer(sent), () -> 0);
    }
}
