package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
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

class ChasePolicyTest {

    @Test
    @Clause("C45")
    void eachStepIsDueFromItsInstantOn() {
        assertThat(dueAfter(Duration.ofHours(2).minusMillis(1))).isEmpty();
        assertThat(dueAfter(Duration.ofHours(2))).containsExactly(REMINDER);
        assertThat(dueAfter(Duration.ofHours(4))).containsExactly(REMINDER, LINE_MANAGER);
        assertThat(dueAfter(Duration.ofHours(5))).containsExactly(REMINDER, LINE_MANAGER, LEAD_INFORMATION_OFFICER);
    }

    @Test
    void noStepIsTakenTwice() {
        var chased = answer().chased(List.of("REMINDER"));

        assertThat(ChasePolicy.due(chased, NOW.plus(Duration.ofHours(4)))).containsExactly(LINE_MANAGER);
        assertThat(ChasePolicy.due(chased.chased(List.of("LINE_MANAGER")), NOW.plus(Duration.ofHours(4)))).isEmpty();
    }

    @Test
    void theLadderClimbsFromThoseWhoAnswerToTheLeadInformationOfficer() {
        assertThat(ChasePolicy.Step.values()).extracting(step -> step.told)
                .containsExactly(Role.PRACTITIONER, Role.LINE_MANAGER, Role.LEAD_INFORMATION_OFFICER);
    }

    private static List<ChasePolicy.Step> dueAfter(Duration time) {
        return ChasePolicy.due(answer(), NOW.plus(time));
    }
}
