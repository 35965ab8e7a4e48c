package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.testing.Rule;
import org.sharewell.work.HandingOverPolicy.Standing;

@Rule("R11")
class HandingOverPolicyTest {

    private static final String AMINA = "amina";
    private static final String TOM = "tom";
    private static final String GRACE = "grace";
    private static final String IAN = "ian";

    @Test
    void whoeverHasItPutsItBackOrGivesItToAColleagueWithoutAReason() {
        var work = workOf(AMINA);

        assertThat(HandingOverPolicy.problems(work, AMINA, wants("back", null, null, AMINA))).isEmpty();
        assertThat(HandingOverPolicy.problems(work, AMINA, wants("give", TOM, null, AMINA))).isEmpty();
    }

    @Test
    void aLineManagerTakesItBackOrGivesItToSomebodyInTheTeamWithAReason() {
        var work = workOf(AMINA);

        assertThat(HandingOverPolicy.problems(work, GRACE, wants("back", null, "Amina is ill.", AMINA))).isEmpty();
        assertThat(HandingOverPolicy.problems(work, GRACE, wants("give", TOM, "Amina is ill.", AMINA))).isEmpty();
        assertThat(HandingOverPolicy.problems(work, GRACE, wants("give", TOM, " ", AMINA)))
                .singleElement().asString().contains("Say why");
    }

    @Test
    void aLineManagerGivesWhatNobodyHas() {
        var work = workOf(null);

        assertThat(HandingOverPolicy.problems(work, GRACE, wants("give", TOM, "It is due today.", null))).isEmpty();
        assertThat(HandingOverPolicy.problems(work, GRACE, wants("back", null, "Why not.", null)))
                .singleElement().asString().contains("with the team already");
    }

    @Test
    void aLineManagerWhoHasItHandsItOnLikeEverybodyElse() {
        assertThat(HandingOverPolicy.standing(workOf(GRACE), GRACE)).isEqualTo(Standing.HOLDER);
        assertThat(HandingOverPolicy.problems(workOf(GRACE), GRACE, wants("back", null, null, GRACE))).isEmpty();
    }

    @Test
    void nobodyElseMovesIt() {
        for (var somebody : List.of(TOM, IAN)) {
            assertThat(HandingOverPolicy.mayMove(workOf(AMINA), somebody)).isFalse();
            assertThat(HandingOverPolicy.problems(workOf(AMINA), somebody, wants("back", null, "For me.", AMINA)))
                    .isNotEmpty();
        }
        assertThat(HandingOverPolicy.standing(workOf(null), TOM)).isEqualTo(Standing.COLLEAGUE);
        assertThat(HandingOverPolicy.standing(workOf(null), IAN)).isEqualTo(Standing.NOBODY);
        assertThat(HandingOverPolicy.mayMove(workOf(null), TOM)).isFalse();
    }

    @Test
    void itIsGivenToNobodyOutsideTheGroupAndNotToWhoeverHasIt() {
        for (var somebody : List.of(IAN, GRACE, AMINA, "nobody")) {
            assertThat(HandingOverPolicy.problems(workOf(AMINA), AMINA, wants("give", somebody, null, AMINA)))
                    .singleElement().asString().contains("Choose somebody from the list");
        }
        assertThat(HandingOverPolicy.problems(workOf(AMINA), AMINA, wants("give", "", null, AMINA)))
                .singleElement().asString().contains("Choose who");
    }

    @Test
    void aChoiceIsNeeded() {
        assertThat(HandingOverPolicy.problems(workOf(AMINA), AMINA, wants(null, TOM, null, AMINA)))
                .singleElement().asString().contains("Choose what");
    }

    @Test
    void whoeverLooksAtAnOldPageLooksAgain() {
        assertThat(HandingOverPolicy.problems(workOf(TOM), GRACE, wants("back", null, "Amina is ill.", AMINA)))
                .singleElement().asString().contains("while you had this page open");
        assertThat(HandingOverPolicy.problems(workOf(TOM), GRACE, wants("give", AMINA, "It is due.", "")))
                .singleElement().asString().contains("while you had this page open");
    }

    @Test
    void whatAnAdministratorStoppedStaysWhereItIs() {
        assertThat(HandingOverPolicy.problems(work(AMINA, true), AMINA, wants("back", null, null, AMINA)))
                .singleElement().asString().contains("administrator");
    }

    @Test
    void aReasonFitsOnThePage() {
        assertThat(HandingOverPolicy.problems(workOf(AMINA), GRACE, wants("back", null, "a".repeat(1001), AMINA)))
                .singleElement().asString().contains("Shorten");
    }

    private static HandingOver wants(String way, String colleague, String reason, String seenWith) {
        return new HandingOver(way, colleague, reason, seenWith);
    }

    private static Work workOf(String holder) {
        return work(holder, false);
    }

    private static Work work(String holder, boolean stopped) {
        var group = new ActingGroup("csc.assessment.practitioner", "csc.assessment", "csc", "Assessment Team",
                List.of(AMINA, TOM), List.of(GRACE));
        return new Work("1", "R26-00001", "request-to-share", "Follow request", List.of(group), null, holder,
                Instant.parse("2026-11-23T09:00:00Z"), stopped);
    }
}
