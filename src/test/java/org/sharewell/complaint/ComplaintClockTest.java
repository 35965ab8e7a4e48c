package org.sharewell.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sharewell.calendar.Term;
import org.sharewell.partnership.ComplaintsProcedure.Counting;
import org.sharewell.testing.Clause;

/** The thirty days to acknowledge a complaint, as the statute reads and as the Commissioner's guidance does. */
class ComplaintClockTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2027, 3, 29);
    private static final UnaryOperator<LocalDate> ROLLED = day -> {
        var rolled = day;
        while (WEEKEND.contains(rolled.getDayOfWeek()) || rolled.equals(EASTER_MONDAY)) rolled = rolled.plusDays(1);
        return rolled;
    };

    @Test
    @Clause("C37")
    void byStatuteTheDayOfReceiptIsTheFirst() {
        assertThat(ComplaintClocks.byStatute(LocalDate.of(2026, 11, 2), 30)).isEqualTo("2026-12-01");
        assertThat(ComplaintClocks.byStatute(LocalDate.of(2027, 1, 31), 30)).isEqualTo("2027-03-01");
    }

    @Test
    @Clause("C37")
    void byGuidanceTheDayAfterIsTheFirstAndTheLastIsAWorkingDay() {
        assertThat(ComplaintClocks.byGuidance(LocalDate.of(2026, 11, 2), 30, ROLLED)).isEqualTo("2026-12-02");
        assertThat(ComplaintClocks.byGuidance(LocalDate.of(2027, 2, 25), 30, ROLLED)).isEqualTo("2027-03-30");
    }

    @Test
    @Clause("C37")
    void whicheverHoldsTheStricterIsShown() {
        var clocks = clocks(Counting.ICO);

        assertThat(clocks.byLaw()).isEqualTo("2027-04-01");
        assertThat(clocks.stricter()).isEqualTo("2027-03-31");
        assertThat(clocks(Counting.STATUTE).byLaw()).isEqualTo("2027-03-31");
    }

    @Test
    @Clause("C37")
    void theAgencysOwnRuleNeverOutlastsTheLaw() {
        var law = Instant.parse("2027-03-05T17:00:00Z");

        assertThat(clocks(Counting.STATUTE).notAfter(law).acknowledgeBy()).isEqualTo(law);
        assertThat(clocks(Counting.STATUTE).notAfter(law.plusSeconds(999999)).acknowledgeBy())
                .isEqualTo("2027-03-09T17:00:00Z");
    }

    @Property
    void guidanceIsNeverBeforeTheStatuteAndNeverOnADayOff(@ForAll("days") LocalDate received) {
        var guidance = ComplaintClocks.byGuidance(received, 30, ROLLED);

        assertThat(guidance).isAfter(ComplaintClocks.byStatute(received, 30));
        assertThat(guidance.getDayOfWeek()).isNotIn(WEEKEND);
        assertThat(guidance).isBeforeOrEqualTo(received.plusDays(34));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 3650).map(LocalDate.of(2026, 6, 19)::plusDays);
    }

    private static ComplaintClocks clocks(Counting counting) {
        return new ComplaintClocks("How we handle complaints", "2026-04", counting, LocalDate.of(2027, 3, 31),
                LocalDate.of(2027, 4, 1), Instant.parse("2027-03-09T17:00:00Z"), Instant.parse("2027-03-30T16:00:00Z"),
                Term.of("10 working days"), null);
    }
}
