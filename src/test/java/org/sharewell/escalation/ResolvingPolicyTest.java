package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class ResolvingPolicyTest {

    private static final List<Stage> STAGES = EscalationLadderTest.delivered().stages();
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    private static final OutcomePolicy.Case ABOUT = new OutcomePolicy.Case(TODAY, true, List.of());

    @Test
    @Rule("R28")
    void aViewComesOnceWithWhatKeepsTheChildSafe() {
        var view = settling("state", "We hold that it is needed.", null, null);

        assertThat(ResolvingPolicy.problems(view, at("managers", "raising", false, false, null))).containsExactly(
                "Write what that rests on, or that nothing is known yet.",
                "Write what keeps the child safe meanwhile, and who does it.");
        var safe = stating("It is needed.", "Seen daily at school.");
        assertThat(ResolvingPolicy.problems(safe, at("managers", "raising", true, false, null)))
                .containsExactly("Your side has stated its view at this stage already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "talk", "propose", "agree", "decide", "up", "skip"})
    @Clause("C35")
    void nobodyActsOnTheirOwnDecisionAtAStageAboveThePractitioners(String step) {
        var decider = new Standing(stage("managers"), "deciding", Part.DECIDED, true, true, false, "raising", ABOUT);

        assertThat(ResolvingPolicy.problems(settling(step, "view", "share", "reason"), decider)).singleElement()
                .asString().startsWith("You took a decision that this is about");
    }

    @Test
    void whoeverDecidedTalksWithWhoeverDisagrees() {
        var decider = new Standing(stage("practitioners"), "deciding", Part.ACTS, false, true, false, null, ABOUT);

        var view = stating("It was right.", "Seen daily.");
        assertThat(ResolvingPolicy.problems(view, decider)).isEmpty();
    }

    @Test
    @Clause("C35")
    void bothSidesSettleItAndNeitherForTheOther() {
        var proposed = settling("propose", null, "share-in-part", null);

        assertThat(ResolvingPolicy.problems(proposed, at("managers", "raising", false, true, null)))
                .contains("Write what your side thinks.");
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
        assertThat(ResolvingPolicy.problems(share, at("senior-managers", "deciding", true, false, null))).isEmpty();
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
        var skipped = leaving("skip", "The child goes home on Friday.");

        assertThat(ResolvingPolicy.problems(skipped, at("practitioners", "raising", false, false, null))).isEmpty();
        assertThat(ResolvingPolicy.problems(leaving("skip", " "), at("practitioners", "raising", false, false, null)))
                .containsExactly("Write why the child cannot wait for this stage.");
        assertThat(ResolvingPolicy.problems(skipped, at("partnership", "raising", true, true, null)))
                .containsExactly("This stage cannot be passed over.");
    }

    @Test
    @Clause("C35")
    void whatIsNotSettledGoesUpOnceTheOtherSideWasHeardOrTalkedWith() {
        var up = settling("up", null, null, "We see the risk differently.");

        assertThat(ResolvingPolicy.problems(up, at("managers", "deciding", true, false, null))).singleElement().asString()
                .startsWith("The other side has not been heard yet.");
        assertThat(ResolvingPolicy.problems(up, new Standing(stage("managers"), "deciding", Part.ACTS, true, false, true,
                null, ABOUT))).isEmpty();
    }

    @Test
    void aTalkHasADayThatCanBeAndSaysWithWhom() {
        var stands = at("managers", "raising", false, false, null);

        assertThat(ResolvingPolicy.problems(talking(null, " "), stands)).containsExactly("Say on which day you talked.",
                "Write with whom you talked, how, and what came of it.");
        assertThat(ResolvingPolicy.problems(talking(TODAY.plusDays(1), "Lee, by telephone."), stands))
                .containsExactly("You cannot have talked on a day that is still to come.");
        assertThat(ResolvingPolicy.problems(talking(TODAY.minusYears(9), "Lee, by telephone."), stands))
                .containsExactly("You talked more than a year ago. Check the day.");
        assertThat(ResolvingPolicy.problems(talking(TODAY, "Lee, by telephone."), stands)).isEmpty();
    }

    @Test
    @Clause("C35")
    void whoeverWorksForTheOtherSideActsForThisOneInNothing() {
        var stands = new Standing(stage("managers"), "deciding", Part.WORKS_FOR_OTHER, true, true, false, "other", ABOUT);

        assertThat(Stream.of("state", "talk", "propose", "agree", "decide", "up", "skip", "withdraw")
                .map(step -> ResolvingPolicy.problems(settling(step, "view", "share", "reason"), stands)))
                .allSatisfy(problems -> assertThat(problems).singleElement().asString()
                        .startsWith("You work for the other side in this"));
    }

    @Test
    @Rule("R28")
    void whoeverCoversKeepsTheChildSafeAndBindsNobodyAboveThePractitioners() {
        var covers = new Standing(stage("managers"), "raising", Part.COVERS, true, true, false, "other", ABOUT);
        var atNight = new Standing(stage("practitioners"), "raising", Part.COVERS, true, true, false, "other", ABOUT);

        assertThat(Stream.of("propose", "agree", "decide", "withdraw")
                .map(step -> ResolvingPolicy.problems(settling(step, null, "stands", "reason"), covers)))
                .allSatisfy(problems -> assertThat(problems).singleElement().asString()
                        .startsWith("You cover for this agency while it is closed"));
        assertThat(ResolvingPolicy.problems(leaving("skip", "She goes home."), covers)).isEmpty();
        assertThat(ResolvingPolicy.problems(settling("agree", null, null, null), atNight)).isEmpty();
        assertThat(ResolvingPolicy.problems(leaving("withdraw", "They called."), atNight)).hasSize(1);
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
        var withdrawn = leaving("withdraw", "It was shared by telephone.");

        assertThat(ResolvingPolicy.problems(withdrawn, at("managers", "raising", false, false, null))).isEmpty();
        assertThat(ResolvingPolicy.problems(withdrawn, at("managers", "deciding", true, true, null)))
                .containsExactly("Only the side that raised it can withdraw it.");
        assertThat(ResolvingPolicy.problems(leaving("withdraw", null),
                at("managers", "raising", true, true, null))).containsExactly("Write why it is withdrawn.");
    }

    @Test
    void anOutcomeSaysHowItIsSettledAndAChangeWantsANewDecision() {
        assertThat(OutcomePolicy.problems(settling("propose", null, null, null), ABOUT)).containsExactly(
                "Choose how it is settled.", "Write how it is settled, and why.");
        assertThat(OutcomePolicy.problems(settling("propose", null, "maybe", null), ABOUT)).hasSize(1);
        assertThat(OutcomePolicy.problems(settling("propose", null, "stands", null), ABOUT)).isEmpty();
        assertThat(OutcomePolicy.wantsDecision("share")).isTrue();
        assertThat(OutcomePolicy.wantsDecision("stands")).isFalse();
        assertThat(OutcomePolicy.wantsDecision(null)).isFalse();
    }

    @Test
    @Clause("C35")
    void itIsSaidWhetherAPolicyWasAtFaultAndWhatIsLearntNamesNobody() {
        assertThat(OutcomePolicy.problems(settled("stands", null, null, List.of()), ABOUT))
                .containsExactly("Say whether a policy or procedure was at fault.");
        assertThat(OutcomePolicy.problems(settled("stands", "yes", " ", List.of()), ABOUT))
                .containsExactly("Write what the partnership should learn from it.");
        assertThat(OutcomePolicy.problems(settled("stands", "yes", "As with Maya: call first.", List.of()),
                new OutcomePolicy.Case(TODAY, true, List.of("Maya Brook")))).containsExactly("What the partnership"
                        + " should learn names Maya Brook. It has to be written so that nobody can be recognised.");
        assertThat(settled("stands", "no", "Nothing.", List.of()).terms().learning()).isNull();
    }

    @Test
    @Clause("C35")
    void anActionHasAnOwnerAndADayThatCanBe() {
        var whole = new ToDo("Visit her.", "deciding/practitioner", TODAY, true);

        assertThat(OutcomePolicy.problems(settled("stands", "no", null, List.of(whole)), ABOUT)).isEmpty();
        assertThat(OutcomePolicy.problems(settled("stands", "no", null, List.of(new ToDo("Visit.", null, TODAY, false))),
                ABOUT)).containsExactly("Each action needs what is to be done, by whom and by when.");
        assertThat(OutcomePolicy.problems(settled("stands", "no", null, List.of(due(TODAY.minusDays(1)))), ABOUT))
                .containsExactly("An action cannot be due on a day that is over.");
        assertThat(OutcomePolicy.problems(settled("stands", "no", null, List.of(due(TODAY.plusYears(9)))), ABOUT))
                .containsExactly("An action is due more than a year from now. Check the day.");
    }

    @Test
    @Rule("R29")
    void whatIsNotAboutSharingIsSettledByWhatIsDoneOrByTheRouteThatItTakes() {
        assertThat(OutcomePolicy.problems(settled("else", "no", null, List.of()), ABOUT))
                .containsExactly("Add what is to be done, by whom and by when.");
        assertThat(OutcomePolicy.problems(settled("else", "no", null, List.of(due(TODAY))), ABOUT)).isEmpty();
        assertThat(OutcomePolicy.wantsDecision("else")).isFalse();
        assertThat(OutcomePolicy.problems(settled("other-route", "no", null, List.of()), ABOUT))
                .containsExactly("Choose the route that it takes.");
    }

    @Test
    void whatCannotBeDecidedAnewIsAnActionInstead() {
        var nothingNamed = new OutcomePolicy.Case(TODAY, false, List.of());

        assertThat(OutcomePolicy.problems(settled("share", "no", null, List.of()), nothingNamed)).singleElement()
                .asString().startsWith("This is about no answer of that agency");
        assertThat(OutcomePolicy.problems(settled("share", "no", null, List.of(due(TODAY))), nothingNamed)).isEmpty();
    }

    @Test
    @Clause("C35")
    void whoeverHasSpokenForOneSideDoesNotSpeakForTheOther() {
        var both = new Standing(stage("managers"), "deciding", Part.SPOKE_FOR_OTHER, true, true, false, "raising", ABOUT);

        assertThat(ResolvingPolicy.problems(settling("agree", null, null, null), both)).singleElement().asString()
                .startsWith("You have spoken for the other side in this");
    }

    @Test
    @Clause("C35")
    void whoeverDecidedSpeaksForTheDecisionAmongPractitionersAndNeverAgainstIt() {
        var withdrawn = leaving("withdraw", "It is settled.");

        assertThat(ResolvingPolicy.problems(withdrawn, new Standing(stage("practitioners"), "raising", Part.DECIDED,
                true, true, false, null, ABOUT))).singleElement().asString().startsWith("You took a decision");
        assertThat(ResolvingPolicy.problems(stating("It was about another matter.", "Her teacher looks out."),
                new Standing(stage("practitioners"), "deciding", Part.ACTS, false, true, false, null, ABOUT))).isEmpty();
    }

    @Test
    @Clause("C35")
    void thePartnershipAgreesForNeitherSide() {
        var agreed = settling("agree", null, null, null);

        assertThat(ResolvingPolicy.problems(agreed, at("partnership", "partnership", false, true, "other")))
                .containsExactly("The partnership decides, or leaves it to both sides to agree.");
    }

    @Test
    @Rule("R28")
    void whoPassesOverAStageOrWithdrawsSaysWhatKeepsTheChildSafe() {
        assertThat(ResolvingPolicy.problems(settling("skip", null, null, "She goes home."),
                at("practitioners", "raising", false, false, null)))
                .containsExactly("Write what keeps the child safe meanwhile, and who does it.");
        assertThat(ResolvingPolicy.problems(settling("withdraw", null, null, "They called."),
                at("managers", "raising", false, false, null)))
                .containsExactly("Write what keeps the child safe meanwhile, and who does it.");
    }

    private static ToDo due(LocalDate day) {
        return new ToDo("Visit her.", "deciding/practitioner", day, false);
    }

    private static Settling settled(String outcome, String fault, String learning, List<ToDo> toDo) {
        return new Settling("decide", null, null, null, null, null, outcome, null, "As agreed.", null, false, fault, learning,
                toDo);
    }

    @Test
    void noStepIsNone() {
        var nothing = settling(null, null, null, null);

        assertThat(ResolvingPolicy.problems(nothing, at("managers", "raising", true, true, null)))
                .containsExactly("Choose what you do.");
    }

    private static Settling settling(String step, String view, String outcome, String reason) {
        return new Settling(step, view, null, null, null, null, outcome, null, outcome == null ? null : "As agreed.", reason,
                false, "no", null, null);
    }

    private static Settling talking(LocalDate on, String words) {
        return new Settling("talk", null, null, null, on, words, null, null, null, null, false, null, null, null);
    }

    private static Settling stating(String view, String safety) {
        return new Settling("state", view, "Her school's log.", safety, null, null, null, null, null, null, false, null, null,
                null);
    }

    private static Settling leaving(String step, String reason) {
        return new Settling(step, null, null, "Her teacher sees her daily.", null, null, null, null, null, reason, false, null,
                null, null);
    }

    private static Standing at(String stage, String side, boolean stated, boolean otherStated, String proposedBy) {
        return new Standing(stage(stage), side, Part.ACTS, stated, otherStated, false, proposedBy, ABOUT);
    }

    private static Stage stage(String id) {
        return StagePolicy.named(STAGES, id);
    }
}
