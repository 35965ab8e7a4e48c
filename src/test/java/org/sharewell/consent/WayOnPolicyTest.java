package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.consent.Stops.stop;
import static org.sharewell.consent.Stops.viewOn;
import static org.sharewell.consent.Stops.way;
import static org.sharewell.consent.Stops.weighed;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.process.Option;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class WayOnPolicyTest {

    private static final String SAFETY = "Say what the child's safety and wellbeing call for. It comes before everything"
            + " else here.";
    private static final String REASON = "Give your reason in a sentence or two.";

    private final WayOnPolicy policy = new WayOnPolicy(new ConsentRules(true));

    @Test
    void nothingChosenIsNoWayOn() {
        assertThat(WayOnPolicy.problems(way(null, null, null))).containsExactly("Choose how to go on.");
    }

    @ParameterizedTest
    @CsvSource({"seek-consent", "public-interest", "find-out", "ask-lead", "do-not-ask"})
    void everyWayButJudgingAgainSaysWhatTheChildsSafetyCallsFor(String chosen) {
        assertThat(WayOnPolicy.problems(way(chosen, null, "Because."))).contains(SAFETY);
    }

    @Test
    void judgingAgainAsksNothingMore() {
        assertThat(WayOnPolicy.problems(way("judge-again", null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"find-out", "ask-lead", "do-not-ask"})
    void whoGoesOnOrNotOnTheirOwnJudgementSaysWhy(String chosen) {
        assertThat(WayOnPolicy.problems(way(chosen, "Maya is safe.", null))).containsExactly(REASON);
        assertThat(WayOnPolicy.problems(way(chosen, "Maya is safe.", "Because."))).isEmpty();
    }

    @Test
    @Rule("R1")
    void thePublicInterestIsWeighedOnBothSidesAndJustified() {
        assertThat(WayOnPolicy.problems(way("public-interest", "Maya is safe.", null)))
                .containsExactly("Say what may happen if the agencies are asked.",
                        "Say what may happen if they are not asked.", "Tick what justifies asking without consent.");
        assertThat(WayOnPolicy.problems(weighed())).isEmpty();
    }

    @Test
    @Rule("R1")
    void aStopOffersToSeekConsentToJudgeAgainToWeighAndToLeaveIt() {
        assertThat(ways(stop(Gate.Route.SEEK_CONSENT, "none", "to-be-asked"), null))
                .containsExactly("seek-consent", "ask-lead", "public-interest", "judge-again", "do-not-ask");
        assertThat(ways(stop(Gate.Route.WEIGH, "none", "refused"), null)).contains("seek-consent");
        assertThat(ways(stop(Gate.Route.SEEK_CONSENT, "none"), null)).contains("seek-consent");
    }

    @Test
    @Rule("R1")
    void askingInOrderToFindOutIsOnlyForWhatIsNotClear() {
        assertThat(ways(stop(Gate.Route.SEEK_CONSENT), null)).doesNotContain("find-out");
        assertThat(ways(stop(Gate.Route.WEIGH), null)).doesNotContain("find-out");
        assertThat(ways(stop(Gate.Route.ASK_LEAD), null)).startsWith("find-out", "ask-lead");
    }

    @Test
    @Clause("C52")
    @Rule("R1")
    void whatIsNotClearIsNotLeftWithoutTheSafeguardingLead() {
        var notClear = stop(Gate.Route.ASK_LEAD);

        assertThat(ways(notClear, null)).doesNotContain("do-not-ask");
        assertThat(ways(notClear, viewOn(notClear))).contains("do-not-ask");
        assertThat(ways(notClear, viewOn(stop(Gate.Route.WEIGH)))).doesNotContain("do-not-ask");
        assertThat(ways(stop(Gate.Route.WEIGH), null)).contains("do-not-ask");
    }

    @Test
    @Clause("C56")
    @Rule({"R1", "R2"})
    void consentIsNotSoughtWhereItLeadsNowhere() {
        assertThat(ways(stop(Gate.Route.ASK_LEAD, "none", "to-be-asked"), null)).doesNotContain("seek-consent");
        assertThat(ways(stop(Gate.Route.WEIGH, "given", "to-be-asked"), null)).doesNotContain("seek-consent");
        assertThat(ways(stop(Gate.Route.SEEK_CONSENT, "none", "left-out"), null)).doesNotContain("seek-consent");
        assertThat(ways(stop(Gate.Route.SEEK_CONSENT, "none", "left-out", "to-be-asked"), null))
                .contains("seek-consent");
    }

    @Test
    void eachWaySaysWhatItDoes() {
        assertThat(policy.ways(stop(Gate.Route.SEEK_CONSENT), null)).extracting(Option::label).contains(
                "Ask without consent, in the public interest. You weigh both sides, and it is asked when the"
                        + " safeguarding lead agrees.",
                "Let the safeguarding lead help to decide. The request is kept until they have answered; then you"
                        + " choose again.");
        assertThat(policy.ways(stop(Gate.Route.ASK_LEAD), null)).extracting(Option::label).contains(
                "Let the safeguarding lead help to decide. The request is kept until they have answered, and asked"
                        + " if they agree.");
        var withoutTheLead = new WayOnPolicy(new ConsentRules(false)).ways(stop(Gate.Route.WEIGH), null);
        assertThat(withoutTheLead).extracting(Option::label).contains(
                "Ask without consent, in the public interest. You weigh both sides, and it is asked at once.");
    }

    @Test
    @Rule("R10")
    void harmTakesOneSentenceAndTheNumberToCallBack() {
        assertThat(WayOnPolicy.problems(WayOn.atOnce(null, null))).containsExactly(
                "Say in one sentence what may happen if this waits.",
                "Leave the number at which you can be called at once.");
        assertThat(WayOnPolicy.problems(WayOn.atOnce("He is on his way to her.", "07700 900123"))).isEmpty();
        assertThat(policy.next(WayOn.atOnce("He is on his way to her.", "07700 900123"))).isEqualTo("ask");
    }

    @ParameterizedTest
    @CsvSource({"seek-consent,seek", "judge-again,describe", "ask-lead,view", "public-interest,view",
        "find-out,find-out", "do-not-ask,do-not-ask"})
    void eachWayLeadsSomewhere(String chosen, String next) {
        assertThat(policy.next(way(chosen, null, null))).isEqualTo(next);
    }

    @Test
    void aPartnershipMayLetThePublicInterestBeWeighedWithoutTheLead() {
        assertThat(new WayOnPolicy(new ConsentRules(false)).next(weighed())).isEqualTo("ask");
    }

    @Test
    void whatTheChosenWayDoesNotAskIsDropped() {
        var seek = new WayOn("seek-consent", "Safe.", "Trust.", "Harm.", List.of("cause"), "Why.", false, "Near.",
                "07700 900123");
        var harm = new WayOn("do-not-ask", "Safe.", "Trust.", "Harm.", List.of("cause"), "Why.", true, "Near.",
                "07700 900123");
        var again = new WayOn("judge-again", "Safe.", null, null, null, "Why.", false, null, null);

        assertThat(seek).isEqualTo(way("seek-consent", "Safe.", null));
        assertThat(harm).isEqualTo(WayOn.atOnce("Near.", "07700 900123"));
        assertThat(again).isEqualTo(way("judge-again", null, null));
    }

    private List<String> ways(Considered facts, SafeguardingView view) {
        return policy.ways(facts, view).stream().map(Option::value).toList();
    }
}
