package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.NOW;
import static org.sharewell.decision.Examples.answer;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.notShared;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sent;
import static org.sharewell.decision.Examples.shared;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.process.Unsent;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

/** What a new decision after an escalation must be. In the examples it was bob who decided. */
class AgainPolicyTest {

    private static final String CHALLENGED = "A decision of yours on this was challenged, so somebody else decides now.";

    @Test
    void nothingIsAskedOfAnAnswerThatNobodyWantsAgain() {
        assertThat(AgainPolicy.problems(notShared(), answer(notShared()), asked(), "bob")).isEmpty();
    }

    @Test
    @Clause("C35")
    @Rule("R11")
    void nobodyDecidesAgainAboutTheirOwnDecision() {
        var wanted = wanted(false, notShared());

        assertThat(AgainPolicy.problems(shared(), wanted, asked(), "bob")).singleElement().asString().startsWith(CHALLENGED);
        assertThat(AgainPolicy.problems(shared(), wanted, asked(), "cara")).isEmpty();
    }

    @Test
    @Clause("C35")
    void theOutcomeMayLetThem() {
        assertThat(AgainPolicy.problems(shared(), wanted(true, notShared()), asked(), "bob")).isEmpty();
    }

    @Test
    @Rule("R10")
    void inAnEmergencyTheyShareAndSomebodyElseCompletesTheRecord() {
        var emergency = sent("answer", "decide", "harmIfWaits", true, "harmSentence", "She is with him now.");
        var wanted = wanted(false, notShared());

        assertThat(AgainPolicy.problems(emergency, wanted, asked(), "bob")).isEmpty();
        assertThat(AgainPolicy.problems(shared(), wanted.deciding(emergency, "bob", NOW), asked(), "bob")).singleElement()
                .asString().startsWith(CHALLENGED);
        assertThat(AgainPolicy.problems(shared(), wanted.deciding(emergency, "cara", NOW), asked(), "cara")).isEmpty();
    }

    @Test
    void aFirstDecisionIsNobodysOwn() {
        assertThat(AgainPolicy.problems(shared(), wanted(false), asked(), "bob")).isEmpty();
    }

    @Test
    @Clause("C35")
    void whatStaysAsItWasForEveryChildIsNoNewDecision() {
        var asBefore = notShared("decisions", List.of(refusing("sameAs", "before")));

        assertThat(AgainPolicy.problems(asBefore, wanted(false, notShared()), asked(), "cara")).containsExactly(
                "A new decision is wanted. Decide at least one child on their own, also if it comes out the same.");
    }

    @Test
    void aQuestionIsAskedBackOnlyWhileSomebodyReadsIt() {
        var question = sent("answer", "question-back", "question", "Which address?");
        var ended = asked("ended", Map.of("how", "closed", "at", NOW.toString()));

        assertThat(AgainPolicy.problems(question, wanted(false, notShared()), asked(), "cara")).isEmpty();
        assertThat(AgainPolicy.problems(question, wanted(false, notShared()), ended, "cara")).containsExactly(
                "The request has ended, so nobody would read a question there. Call whoever asked, then decide.");
    }

    @Test
    @Rule("R28")
    void itsUrgencyIsTheEscalationsUntilItIsDecided() {
        var wanted = wanted(false, notShared());

        assertThat(Again.urgency(wanted, asked())).isEqualTo("now");
        assertThat(Again.urgency(wanted.deciding(shared(), "cara", NOW), asked())).isEqualTo("routine");
        assertThat(Again.of(wanted.deciding(shared(), "cara", NOW))).isEmpty();
    }

    @Test
    @Rule("R9")
    void whatWasBegunAndNotSentStaysWithAnAnswerThatIsWantedAgain() {
        var begun = List.of(new Unsent("bob", NOW, Map.of("whereLooked", "In the archive.")));

        var again = answer().withdrawn(begun).wantedAgain(new Again(new WantedAgain("E26-00007", "now", "Answer it.", false),
                NOW, 0));

        assertThat(again.open()).isTrue();
        assertThat(again.deciding(shared(), "cara", NOW).facts().unsent()).isEqualTo(begun);
    }

    private static Answer wanted(boolean sameMayDecide, Sent... decided) {
        return answer(decided).wantedAgain(new Again(new WantedAgain("E26-00007", "now", "Share the visits.",
                sameMayDecide), NOW, decided.length));
    }
}
