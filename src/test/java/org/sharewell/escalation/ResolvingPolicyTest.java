package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class ResolvingPolicyTest {

    private static final List<Stage> STAGES = EscalationLadderTest.delivered().stages();

    @Test
    @Rule("R28")
    void aViewComesOnceWithWhatKeepsTheChildSafe() {
        var view = settling("state", "We hold that it is needed.", null, null);

        assertThat(ResolvingPolicy.problems(view, at("managers", "raising", false, false, null)))
                .containsExactly("Write what keeps the child safe meanwhile, and who does it.");
        var safe = new Settling("state", "It is needed.", null, "Seen daily at school.", null, null, null, null);
        assertThat(ResolvingPolicy.problems(safe, at("managers", "raising", true, false, null)))
                .containsExactly("Your side has stated its view at this stage already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "talk", "propose", "agree", "decide", "up", "skip"})
    @Clause("C35")
    void nobodyActsOnTheirOwnDecisionAtAStageAboveThePractitioners(String step) {
        var decider = new Standing(stage("managers"), "deciding", true, true, true, "raising");

        assertThat(ResolvingPolicy.problems(settling(step, "view", "share", "reason"), decider)).singleElement()
                .asString().startsWith("You took the decision that this is about");
    }

    @Test
    void whoeverDecidedTalksWithWhoeverDisagrees() {
        var decider = new Standing(stage("practitioners"), "deciding", true, false, true, null);

        var view = new Settling("state", "It was right.", null, "Seen daily.", null, null, null, null);
        assertThat(ResolvingPolicy.problems(view, decider)).isEmpty();
    }

    @Test
    @Clause("C35")
    void bothSidesSettleItAndNeitherForTheOther() {
        var proposed = settling("propose", null, "share-in-part", null);

        assertThat(ResolvingPolicy.problems(proposed, at("managers", "raising", false, true, null)))
                .containsExactly("State what your side thinks first.");
        assertThat(ResolvingPolicy.problems(proposed, at("managers", "raising", true, true, null))).isEmpty();
        var agreed = settling("agree", null, null, null);
        assertThat(ResolvingPolicy.problems(agreed, at("managers", "raising", true, true, "raising")))
                .containsExactly("Your side proposed this, so the other side has to agree to it.");
        assertThat(ResolvingPolicy.problems(agreed, at("managers", "deciding", true, true, "raising"))).isEmpty();
        assertThat(ResolvingPolicy.problems(agreed, at("managers", "deciding", true, true, null)))
                .containsExactly("Nothing is proposed yet.");
    }

    @Test
    @Clause("C35")
    void fromTheStageThatDecidesAnAgencyCanGiveWayByItselfAndInTheEndThePartnershipDecides() {
        var share = settling("decide", null, "share", null);
        var stands = settling("decide", null, "stands", null);

        assertThat(ResolvingPolicy.problems(share, at("managers", "deciding", true, true, null))).hasSize(1);
        assertThat(ResolvingPolicy.problems(share, at("senior-managers", "deciding", true, true, null))).isEmpty();
        assertThat(ResolvingPolicy.problems(stands, at("senior-managers", "deciding", true, true, null))).hasSize(1);
        assertThat(ResolvingPolicy.problems(share, at("senior-managers", "raising", true, true, null))).hasSize(1);
        assertThat(ResolvingPolicy.problems(stands, at("partnership", "partnership", false, true, null))).isEmpty();
        assertThat(ResolvingPolicy.problems(stands, at("partnership", "deciding", true, true, null)))
                .containsExactly("At this stage the partnership decides.");
        assertThat(ResolvingPolicy.problems(stands, at("partnership", "partnership", false, false, null)))
                .containsExactly("The other side has not been heard yet.");
    }

    @Test
    @Clause("C35")
    void aStageIsPassedOverUpwardsOnlyWhereThatCanBeAndWithItsReason() {
        var skipped = settling("skip", null, null, "The child goes home on Friday.");

        assertThat(ResolvingPolicy.problems(skipped, at("practitioners", "raising", false, false, null))).isEmpty();
        assertThat(ResolvingPolicy.problems(settling("skip", null, null, " "),
                at("practitioners", "raising", false, false, null)))
                .containsExactly("Write why the child cannot wait for this stage.");
        assertThat(ResolvingPolicy.problems(skipped, at("partnership", "raising", true, true, null)))
                .containsExactly("This stage cannot be passed over.");
    }

    @Test
    void whatIsNotSettledGoesUpWithAReasonButNotPastThePartnership() {
        var up = settling("up", null, null, "We see the risk differently.");

        assertThat(ResolvingPolicy.problems(up, at("managers", "deciding", true, true, null))).isEmpty();
        assertThat(ResolvingPolicy.problems(up, at("partnership", "raising", true, true, null)))
                .containsExactly("There is no stage above this one.");
    }

    @Test
    void onlyWhoRaisedItWithdrawsItAndSaysWhy() {
        var withdrawn = settling("withdraw", null, null, "It was shared by telephone.");

        assertThat(ResolvingPolicy.problems(withdrawn, at("managers", "raising", false, false, null))).isEmpty();
        assertThat(ResolvingPolicy.problems(withdrawn, at("managers", "deciding", true, true, null)))
                .containsExactly("Only the side that raised it can withdraw it.");
        assertThat(ResolvingPolicy.problems(settling("withdraw", null, null, null),
                at("managers", "raising", true, true, null))).containsExactly("Write why it is withdrawn.");
    }

    @Test
    void anOutcomeSaysHowItIsSettledAndAChangeWantsANewDecision() {
        assertThat(OutcomePolicy.problems(null, null)).hasSize(2);
        assertThat(OutcomePolicy.problems("maybe", "So.")).hasSize(1);
        assertThat(OutcomePolicy.problems("stands", "Both see it so now.")).isEmpty();
        assertThat(OutcomePolicy.wantsDecision("share", "R26-00001.police")).isTrue();
        assertThat(OutcomePolicy.wantsDecision("share", null)).isFalse();
        assertThat(OutcomePolicy.wantsDecision("stands", "R26-00001.police")).isFalse();
    }

    @Test
    void noStepIsNone() {
        var nothing = settling(null, null, null, null);

        assertThat(ResolvingPolicy.problems(nothing, at("managers", "raising", true, true, null)))
                .containsExactly("Choose what you do.");
    }

    private static Settling settling(String step, String view, String outcome, String reason) {
        return new Settling(step, view, null, null, null, outcome, outcome == null ? null : "As agreed.", reason);
    }

    private static Standing at(String stage, String side, boolean stated, boolean otherStated, String proposedBy) {
        return new Standing(stage(stage), side, false, stated, otherStated, proposedBy);
    }

    private static Stage stage(String id) {
        return StagePolicy.named(STAGES, id);
    }
}
