package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.sharewell.decision.Examples.answer;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.children;
import static org.sharewell.decision.Examples.item;
import static org.sharewell.decision.Examples.notShared;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sent;
import static org.sharewell.decision.Examples.shared;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.calendar.OpeningHours;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.testing.Rule;

class AnswerPolicyTest {

    private static final Sent EMERGENCY = sent("answer", "decide", "harmIfWaits", true, "harmSentence", "She is with him now.",
            "items", List.of(item("1", "At her uncle's")));

    private final Partnership partnership = mock();
    private final AnswerPolicy policy = new AnswerPolicy(List.of(new RightPerson(), new ClearPurpose(), new IdentifiablePerson(),
            new ConfidentialInformation(), new ConsentObtained(), new PublicInterest(), new RightInformation(),
            new RecordedReasons()), Examples.catalogue(), new SecureWay(Examples.methods(), partnership),
            partnership);

    @BeforeEach
    void thePoliceDecide() {
        when(partnership.unit("police")).thenReturn(Optional.of(
                new Agency("police", "police", "Police", "police", OpeningHours.always(), null, null, true)));
    }

    @Test
    void anAnswerIsChosen() {
        assertThat(problems(sent())).containsExactly("Choose your answer.");
    }

    @Test
    @Rule("R4")
    void theShortAnswersAskNoSevenQuestions() {
        assertThat(problems(sent("answer", "nothing-held", "whereLooked", "Case system"))).isEmpty();
        assertThat(problems(sent("answer", "not-ours", "whoMayHold", "Health"))).isEmpty();
        assertThat(problems(sent("answer", "question-back", "question", "Which Maya?"))).isEmpty();
    }

    @Test
    @Rule("R4")
    void aShortAnswerSaysItsOneThing() {
        assertThat(problems(sent("answer", "nothing-held"))).containsExactly("Say where you looked.");
        assertThat(problems(sent("answer", "not-ours")))
                .containsExactly("Say who may hold it, or that you do not know.");
        assertThat(problems(sent("answer", "question-back"))).containsExactly("Write your question.");
    }

    @Test
    @Rule("R4")
    void whoeverHasSharedSomethingCannotHoldNothing() {
        var before = answer(EMERGENCY);

        assertThat(policy.problems(sent("answer", "nothing-held", "whereLooked", "x"), asked(), before, Examples.TODAY))
                .containsExactly("You have shared something already, so the answer is a decision. Complete its record.");
    }

    @Test
    void sharingAndNotSharingAreBothCompleteDecisions() {
        assertThat(problems(shared(), asked("harmLikely", true))).isEmpty();
        assertThat(problems(notShared())).isEmpty();
    }

    @Test
    @Rule("R10")
    void anEmergencyPassesEveryQuestionWithOneSentence() {
        var noSentence = sent("answer", "decide", "harmIfWaits", true, "items", List.of(item("1", "At her uncle's")));

        assertThat(problems(EMERGENCY)).isEmpty();
        assertThat(problems(noSentence)).containsExactly("Say in one sentence what may happen if this waits.");
    }

    @Test
    @Rule("R10")
    void theRecordOfAnEmergencyIsCompletedWithoutSharingAgain() {
        var completed = shared("items", null);

        assertThat(policy.problems(completed, asked("harmLikely", true), answer(EMERGENCY), Examples.TODAY)).isEmpty();
        assertThat(policy.problems(completed, asked("harmLikely", true), answer(EMERGENCY, shared()), Examples.TODAY))
                .containsExactly("You share, but no line says what. Add it under “What you share”.");
    }

    @Test
    @Rule("R3")
    void eachChildIsAnsweredAndNamedByItsNumber() {
        var both = asked("children", children("Maya", "Tom"), "harmLikely", true);
        var second = shared("decisions", List.of(sharing(), refusing("reasonTold", null)));

        assertThat(problems(second, both)).containsExactly(
                "Child 2: Write the reason that the asker reads: enough to understand and to challenge it.");
        assertThat(problems(shared("decisions", List.of(sharing(), Map.of())), both))
                .containsExactly("Child 2: Decide whether to share.");
    }

    @Test
    @Rule({"R3", "R4"})
    void whoCannotBeToldApartIsAskedNothingElse() {
        var both = asked("children", children("Maya", "Tom"), "harmLikely", true);

        assertThat(problems(shared("decisions", List.of(sharing(), Map.of("outcome", "cannot-tell", "whoIsMeant",
                "Born in 2014 or in 2016?"))), both)).isEmpty();
        assertThat(problems(shared("decisions", List.of(sharing(), Map.of("outcome", "cannot-tell"))), both))
                .containsExactly("Child 2: Write to the asker what would tell you who is meant.");
    }

    @Test
    @Rule({"R3", "R4"})
    void whatWasDecidedStaysWhileTheOtherIsDecided() {
        var both = asked("children", children("Maya", "Tom"), "harmLikely", true);
        var before = answer(shared("decisions", List.of(sharing(), Map.of("outcome", "cannot-tell", "whoIsMeant", "?"))));
        var tom = shared("decisions", List.of(Map.of("sameAs", "before"), sharing()), "items", List.of(item("2", "None.")));
        var asMaya = shared("decisions", List.of(Map.of("sameAs", "before"), Map.of("sameAs", "1")), "items",
                List.of(item("2", "None.")));
        var aboutBoth = shared("decisions", List.of(Map.of("sameAs", "before"), sharing()), "items",
                List.of(item("all", "None.")));
        var undecided = notShared("decisions", List.of(Map.of("sameAs", "before"), Map.of("sameAs", "before")));

        assertThat(policy.problems(tom, both, before, Examples.TODAY)).isEmpty();
        assertThat(policy.problems(asMaya, both, before, Examples.TODAY)).isEmpty();
        assertThat(policy.problems(aboutBoth, both, before, Examples.TODAY)).containsExactly("Child 1: You leave this as it"
                + " was decided, but a line of what you share is about them. Say about whom it is, or decide anew.");
        assertThat(policy.problems(undecided, both, before, Examples.TODAY))
                .containsExactly("Child 2: This is not decided yet. Decide whether to share.");
        assertThat(problems(tom, both)).containsExactly("Child 1: This is not decided yet. Decide whether to share.");
    }

    @Test
    @Rule("R3")
    void anAnswerForOtherChildrenThanWereAskedAboutIsSentBack() {
        assertThat(problems(shared(), asked("children", children("Maya", "Tom"), "harmLikely", true))).containsExactly(
                "Each child is answered on their own. Open the task again: the children of the request changed.");
        assertThat(problems(sent("answer", "decide"))).hasSize(1);
    }

    private List<String> problems(Sent sent) {
        return problems(sent, asked());
    }

    private List<String> problems(Sent sent, Asked asked) {
        return policy.problems(sent, asked, answer(), Examples.TODAY);
    }
}
