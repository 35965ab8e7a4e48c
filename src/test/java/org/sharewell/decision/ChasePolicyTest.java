package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.ChasePolicy.Step.HEAD_OF_AGENCY;
import static org.sharewell.decision.ChasePolicy.Step.LEAD_INFORMATION_OFFICER;
import static org.sharewell.decision.ChasePolicy.Step.LINE_MANAGER;
import static org.sharewell.decision.ChasePolicy.Step.REMINDER;
import static org.sharewell.decision.Examples.NOW;
import static org.sharewell.decision.Examples.answer;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class ChasePolicyTest {

    @Test
    @Clause("C45")
    void eachStepIsDueFromItsInstantOn() {
        assertThat(dueAfter(Duration.ofHours(2).minusMillis(1))).isEmpty();
        assertThat(dueAfter(Duration.ofHours(2))).containsExactly(REMINDER);
        assertThat(dueAfter(Duration.ofHours(4))).containsExactly(REMINDER, LINE_MANAGER);
        assertThat(dueAfter(Duration.ofHours(5))).containsExactly(REMINDER, LINE_MANAGER, LEAD_INFORMATION_OFFICER);
        assertThat(dueAfter(Duration.ofHours(6)))
                .containsExactly(REMINDER, LINE_MANAGER, LEAD_INFORMATION_OFFICER, HEAD_OF_AGENCY);
    }

    @Test
    void noStepIsTakenTwice() {
        var chased = answer().chased(List.of("REMINDER"));

        assertThat(ChasePolicy.due(chased, NOW.plus(Duration.ofHours(4)))).containsExactly(LINE_MANAGER);
        assertThat(ChasePolicy.due(chased.chased(List.of("LINE_MANAGER")), NOW.plus(Duration.ofHours(4)))).isEmpty();
    }

    @Test
    @Rule("R11")
    void theLadderClimbsFromThoseWhoAnswerToTheHeadOfTheirAgency() {
        assertThat(ChasePolicy.Step.values()).extracting(step -> step.told)
                .containsExactly(Role.PRACTITIONER, Role.LINE_MANAGER, Role.LEAD_INFORMATION_OFFICER,
                        Role.HEAD_OF_AGENCY);
    }

    @Test
    void whatWasAskedBeforeHeadsWereToldEndsWithTheLeadInformationOfficer() {
        var old = answer().due(NOW, NOW, NOW, null);

        assertThat(ChasePolicy.due(old, NOW)).containsExactly(REMINDER, LINE_MANAGER, LEAD_INFORMATION_OFFICER);
    }

    @Test
    @Rule("R29")
    void anAnswerLapsesOnceItsHeadOfAgencyWasToldAndNobodyHasDecided() {
        assertThat(ChasePolicy.lapsed(List.of(LINE_MANAGER, LEAD_INFORMATION_OFFICER), answer())).isEmpty();
        assertThat(ChasePolicy.lapsed(List.of(LEAD_INFORMATION_OFFICER, HEAD_OF_AGENCY), answer()))
                .containsExactly(HEAD_OF_AGENCY);
    }

    private static List<ChasePolicy.Step> dueAfter(Duration time) {
        return ChasePolicy.due(answer(), NOW.plus(time));
    }
}
