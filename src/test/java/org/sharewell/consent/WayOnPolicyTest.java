package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Rule;

class WayOnPolicyTest {

    private static final String SAFETY = "Say what the child's safety and wellbeing call for. It comes before everything"
            + " else here.";
    private static final String REASON = "Give your reason in a sentence or two.";

    private final WayOnPolicy policy = new WayOnPolicy(new ConsentRules(true));

    @Test
    void nothingChosenIsNoWayOn() {
        assertThat(policy.problems(way(null, null, null), stop(Gate.Route.SEEK_CONSENT)))
                .containsExactly("Choose how to go on.");
    }

    @ParameterizedTest
    @CsvSource({"seek-consent", "public-interest", "find-out", "ask-lead", "do-not-ask"})
    void everyWayButJudgingAgainSaysWhatTheChildsSafetyCallsFor(String chosen) {
        assertThat(policy.problems(way(chosen, null, "Because."), stop(Gate.Route.ASK_LEAD))).contains(SAFETY);
    }

    @Test
    void judgingAgainAsksNothingMore() {
        assertThat(policy.problems(way("judge-again", null, null), stop(Gate.Route.SEEK_CONSENT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"find-out", "ask-lead", "do-not-ask"})
    void whoGoesOnOrNotOnTheirOwnJudgementSaysWhy(String chosen) {
        assertThat(policy.problems(way(chosen, "Maya is safe.", null), advisedAt(Gate.Route.ASK_LEAD)))
                .containsExactly(REASON);
        assertThat(policy.problems(way(chosen, "Maya is safe.", "Because."), advisedAt(Gate.Route.ASK_LEAD))).isEmpty();
    }

    @Test
    @Rule("R1")
    void thePublicInterestIsWeighedOnBothSidesAndJustified() {
        assertThat(policy.problems(way("public-interest", "Maya is safe.", null), stop(Gate.Route.WEIGH)))
                .containsExactly("Say what may happen if the agencies are asked.",
                        "Say what may happen if they are not asked.", "Tick what justifies asking without consent.");
        assertThat(policy.problems(weighed(), stop(Gate.Route.WEIGH))).isEmpty();
    }

    @Test
    @Rule("R1")
    void askingInOrderToFindOutIsOnlyForWhatIsNotClear() {
        var findOut = way("find-out", "Maya is safe.", "One visit would tell.");

        assertThat(policy.problems(findOut, stop(Gate.Route.SEEK_CONSENT))).containsExactly(
                "Asking in order to find out is for when it is not clear whether there is harm. Choose another way, or"
                        + " describe it again.");
        assertThat(policy.problems(findOut, stop(Gate.Route.WEIGH))).hasSize(1);
        assertThat(policy.problems(findOut, stop(Gate.Route.ASK_LEAD))).isEmpty();
    }

    @Test
    @Rule("R1")
    void whatIsNotClearIsNotLeftWithoutTheSafeguardingLead() {
        var leave = way("do-not-ask", "Maya is safe.", "Nothing more to it.");

        assertThat(policy.problems(leave, stop(Gate.Route.ASK_LEAD))).containsExactly(
                "It is not clear whether there is harm. Let the safeguarding lead help you decide before you leave it.");
        assertThat(policy.problems(leave, advisedAt(Gate.Route.ASK_LEAD))).isEmpty();
        assertThat(policy.problems(leave, stop(Gate.Route.SEEK_CONSENT))).isEmpty();
    }

    @Test
    @Rule("R10")
    void harmTakesOneSentenceAndNothingElse() {
        var without = new WayOn(null, null, null, null, null, null, true, null);
        var with = new WayOn(null, null, null, null, null, null, true, "He is on his way to her.");

        assertThat(policy.problems(without, stop(Gate.Route.WEIGH)))
                .containsExactly("Say in one sentence what may happen if this waits.");
        assertThat(policy.problems(with, stop(Gate.Route.WEIGH))).isEmpty();
        assertThat(policy.next(with)).isEqualTo("ask");
    }

    @ParameterizedTest
    @CsvSource({"seek-consent,seek", "judge-again,describe", "ask-lead,view", "public-interest,view", "find-out,ask",
        "do-not-ask,do-not-ask"})
    void eachWayLeadsSomewhere(String chosen, String next) {
        assertThat(policy.next(way(chosen, null, null))).isEqualTo(next);
    }

    @Test
    void aPartnershipMayLetThePublicInterestBeWeighedWithoutTheLead() {
        assertThat(new WayOnPolicy(new ConsentRules(false)).next(weighed())).isEqualTo("ask");
    }

    @ParameterizedTest
    @CsvSource({"given,ASK,ask", "to-be-asked,SEEK_CONSENT,seek", "refused,WEIGH,choose", "left-out,SEEK_CONSENT,choose",
        "to-be-asked,WEIGH,choose", "given,ASK_LEAD,choose"})
    @Rule("R1")
    void theRequestGoesOnWhenTheLastConsentIsIn(String said, Gate.Route route, String next) {
        var heard = List.of(new Consent("Mother", said, null, null, null, null, null));
        var facts = new Considered("", question(), gate(route), heard, List.of(), null);

        assertThat(WayOnPolicy.next(new Consideration("R26-00001", null, "csc", "ann", facts))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"public-interest,WEIGH,ask,ask", "public-interest,WEIGH,do-not-ask-yet,choose", "ask-lead,ASK_LEAD,ask,ask",
        "ask-lead,ASK_LEAD,do-not-ask-yet,choose", "ask-lead,SEEK_CONSENT,ask,choose", "ask-lead,WEIGH,ask,choose"})
    @Rule("R1")
    void theLeadsYesOpensWhatWasWeighedOrIsNotClear(String chosen, Gate.Route route, String view, String next) {
        var facts = stop(route).choosing(way(chosen, null, null)).advised(new SafeguardingView(view, "Because.", "lead"));

        assertThat(WayOnPolicy.nextAfterView(new Consideration("R26-00001", null, "csc", "ann", facts))).isEqualTo(next);
    }

    @Test
    void whatTheChosenWayDoesNotAskIsDropped() {
        var seek = new WayOn("seek-consent", "Safe.", "Trust.", "Harm.", List.of("cause"), "Why.", false, "Near.");
        var harm = new WayOn("do-not-ask", "Safe.", "Trust.", "Harm.", List.of("cause"), "Why.", true, "Near.");
        var again = new WayOn("judge-again", "Safe.", null, null, null, "Why.", false, null);

        assertThat(seek).isEqualTo(way("seek-consent", "Safe.", null));
        assertThat(harm).isEqualTo(new WayOn(null, null, null, null, null, null, true, "Near."));
        assertThat(again).isEqualTo(way("judge-again", null, null));
    }

    private static Considered advisedAt(Gate.Route route) {
        return stop(route).advised(new SafeguardingView("do-not-ask-yet", "Wait for school.", "lead"));
    }

    private static Considered stop(Gate.Route route) {
        return new Considered("", question(), gate(route), List.of(), List.of(), null);
    }

    private static GateQuestion question() {
        return new GateQuestion("early-help", "no", 2, "not-sought", "none");
    }

    private static Gate gate(Gate.Route route) {
        return new Gate(route, "Because of a test.", "C47");
    }

    private static WayOn weighed() {
        return new WayOn("public-interest", "Maya is safe.", "Trust may go.", "Nobody sees it.", List.of("prevent"), null,
                false, null);
    }

    private static WayOn way(String way, String childSafety, String reason) {
        return new WayOn(way, childSafety, null, null, null, reason, false, null);
    }
}
