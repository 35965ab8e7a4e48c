package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class RecordedReasonsTest {

    private static final String NOT_ENOUGH = "What you ticked is not enough by itself. The law is a framework for sharing,"
            + " not a barrier: tick what really stands against it, or share.";
    private static final String DID_IT_REACH_THEM =
            "“They know already” counts once somebody confirmed that it reached them. Ask, then answer.";

    private final Question question = new RecordedReasons();

    @Test
    @Clause({"C26", "C99"})
    void aRefusalWithoutReasonsIsSentBack() {
        var bare = refusing("refusalReasons", null, "reasonTold", null, "deliberation", null);

        assertThat(problems(bare)).containsExactly(
                "Write the reason that the asker reads: enough to understand and to challenge it.",
                "Write down how you came to this. It stays in your agency.", "Tick the reason for not sharing.");
        assertThat(problems(refusing())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-protection", "fear-of-complaint", "relation-with-family", "no-time", "exemption"})
    @Rule("R8")
    @Clause("C101")
    void whatIsNoReasonByItselfIsRefused(String reason) {
        assertThat(problems(refusing("refusalReasons", List.of(reason)))).containsExactly(NOT_ENOUGH);
        assertThat(problems(refusing("refusalReasons", List.of(reason, "more-harmful")))).isEmpty();
    }

    @Test
    @Rule("R8")
    @Clause("C101")
    void severalThatAreNoReasonMakeNone() {
        assertThat(problems(refusing("refusalReasons", List.of("data-protection", "no-time", "exemption"))))
                .containsExactly(NOT_ENOUGH);
    }

    @Test
    @Rule("R8")
    @Clause("C30")
    void theyKnowAlreadyWantsAConfirmationThatItReachedThem() {
        var theyKnow = List.of("they-know-already");

        assertThat(problems(refusing("refusalReasons", theyKnow))).containsExactly(DID_IT_REACH_THEM);
        assertThat(problems(refusing("refusalReasons", theyKnow, "reachedThem", "no")))
                .containsExactly(DID_IT_REACH_THEM);
        assertThat(problems(refusing("refusalReasons", theyKnow, "reachedThem", "yes"))).isEmpty();
    }

    @Test
    @Clause("C30")
    void theyKnowAlreadyIsConfirmedAlsoBesideAnotherReason() {
        assertThat(problems(refusing("refusalReasons", List.of("not-needed", "they-know-already"))))
                .containsExactly(DID_IT_REACH_THEM);
        assertThat(problems(refusing("refusalReasons", List.of("data-protection", "they-know-already"), "reachedThem",
                "yes"))).isEmpty();
    }

    @Test
    @Clause("C86")
    void someNowSaysByWhenTheRestIsDecided() {
        var someNow = sharing("outcome", "share-some-now", "reasonTold", "The rest is being read.");

        assertThat(problems(someNow)).containsExactly("Say by when you decide on the rest.");
        assertThat(problems(sharing("outcome", "share-some-now", "reasonTold", "The rest is being read.", "lookAgainOn",
                "2026-11-30"))).isEmpty();
    }

    @Test
    @Rule("R23")
    void theDayToLookAgainIsNotInThePast() {
        assertThat(problems(refusing("lookAgainOn", "2026-11-22")))
                .containsExactly("The day to look at it again cannot be in the past.");
        assertThat(problems(refusing("lookAgainOn", "2026-11-23"))).isEmpty();
    }

    @Test
    @Rule("R7")
    @Clause("C92")
    void inPartSaysWhatKindOfThingIsKeptBackAndTellsTheAskerWhy() {
        assertThat(problems(sharing("outcome", "share-part"))).containsExactly(
                "Say what kind of thing you keep back. The asker learns it only if you tick that they may.",
                "Write the reason that the asker reads: enough to understand and to challenge it.");
        assertThat(problems(sharing("outcome", "share-part", "withheldKind", "Old reports", "reasonTold", "Not about it")))
                .isEmpty();
    }

    private List<String> problems(ChildDecision child) {
        return Examples.problems(question, child);
    }
}
