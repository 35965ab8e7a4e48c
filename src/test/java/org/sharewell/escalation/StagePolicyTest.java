package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.Examples.at;

import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.Examples;
import org.sharewell.calendar.OpeningHours;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class StagePolicyTest {

    private static final List<Stage> STAGES = EscalationLadderTest.delivered().stages();
    private static final Deadlines DEADLINES = Examples.deadlines();
    private static final OpeningHours COUNCIL =
            OpeningHours.weekdays(LocalTime.parse("08:30"), LocalTime.parse("17:30"));

    @Test
    @Clause("C35")
    void aCaseClimbsOneStageAfterTheOtherAndStaysWithThePartnership() {
        assertThat(StagePolicy.above(STAGES, "practitioners")).get().extracting(Stage::id).isEqualTo("managers");
        assertThat(StagePolicy.after(STAGES, "managers").id()).isEqualTo("senior-managers");
        assertThat(StagePolicy.above(STAGES, "partnership")).isEmpty();
        assertThat(StagePolicy.after(STAGES, "partnership").id()).isEqualTo("partnership");
    }

    @Test
    void thePartnershipIsToldFromTheStageThatConfigurationNames() {
        assertThat(StagePolicy.partnershipTold(STAGES, "senior-managers", "managers")).isFalse();
        assertThat(StagePolicy.partnershipTold(STAGES, "senior-managers", "senior-managers")).isTrue();
        assertThat(StagePolicy.partnershipTold(STAGES, "senior-managers", "partnership")).isTrue();
    }

    /** Christmas 2026 is a Friday, so that Monday 28 December is a bank holiday as well; Easter 2027 is 28 March. */
    @ParameterizedTest(name = "{0} from {1} is {3}")
    @CsvSource({
        "practitioners, 2026-12-24 16:00, false, 2026-12-30 17:30",
        "practitioners, 2026-12-24 16:00, true,  2026-12-24 20:00",
        "managers,      2026-12-24 20:00, true,  2026-12-25 04:00",
        "managers,      2026-12-24 16:00, false, 2026-12-31 17:30",
        "partnership,   2026-12-24 16:00, true,  2026-12-30 17:30",
        "senior-managers, 2027-03-27 16:00, true, 2027-03-28 17:00",
        "practitioners, 2027-03-25 16:00, false, 2027-03-31 17:30",
        "senior-managers, 2026-10-24 16:00, true, 2026-10-25 15:00",
        "practitioners, 2026-10-23 16:00, false, 2026-10-27 17:30"})
    @Rule("R28")
    void urgentTimeRunsThroughHolidaysAndChangesOfTheClocksAndNormalTimeDoesNot(String stage, String begins,
                                                                                 boolean urgent, String until) {
        assertThat(StagePolicy.until(StagePolicy.named(STAGES, stage), urgent, at(begins), DEADLINES, COUNCIL))
                .isEqualTo(at(until));
    }
}
