package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.LadderTest.Step.FIRST;
import static org.sharewell.calendar.LadderTest.Step.LAST;
import static org.sharewell.calendar.LadderTest.Step.SECOND;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Map<Step, Instant> MOMENTS = Map.of(FIRST, inHours(1), SECOND, inHours(2), LAST, inHours(4));

    enum Step { FIRST, SECOND, LAST }

    @Test
    void whoeverLooksLateTakesEveryStepThatIsDue() {
        assertThat(ladder().due(inHours(1).minusMillis(1))).isEmpty();
        assertThat(ladder().due(inHours(2))).containsExactly(FIRST, SECOND);
        assertThat(ladder("FIRST").due(inHours(5))).containsExactly(SECOND, LAST);
    }

    @Test
    void aStepWithoutAMomentIsNoneOfThisLadder() {
        var ladder = Ladder.of(Step.class, step -> step == SECOND ? null : MOMENTS.get(step), List.of());

        assertThat(ladder.due(inHours(4))).containsExactly(FIRST, LAST);
        assertThat(ladder.next(inHours(1))).contains(LAST);
    }

    @Test
    void theNextStepIsTheOneWhoseMomentIsStillToCome() {
        assertThat(ladder().next(START)).contains(FIRST);
        assertThat(ladder().next(inHours(1))).contains(SECOND);
        assertThat(ladder().next(inHours(4))).isEmpty();
    }

    @Test
    void whatWasTakenIsToldInTheOrderOfTheLadder() {
        assertThat(ladder().taken()).isEmpty();
        assertThat(ladder("SECOND", "FIRST").taken()).containsExactly(FIRST, SECOND);
    }

    @Test
    void nothingThatIsDueIsLeftUntilTheNextMoment() {
        assertThat(ladder().lookAgain(START, ladder().due(START))).contains(inHours(1));
        assertThat(ladder().lookAgain(inHours(1), ladder().due(inHours(1)))).contains(inHours(1).plus(Duration.ofMinutes(1)));
        assertThat(ladder("FIRST").lookAgain(inHours(1), ladder("FIRST").due(inHours(1)))).contains(inHours(2));
        assertThat(ladder("FIRST", "SECOND", "LAST").lookAgain(inHours(4), ladder("FIRST", "SECOND", "LAST").due(inHours(4)))).isEmpty();
    }

    @Test
    void whereNobodyIsToldTheNextMomentIsEnough() {
        assertThat(ladder().lookAgain(inHours(1), List.of())).contains(inHours(2));
    }

    private static Ladder<Step> ladder(String... taken) {
        return Ladder.of(Step.class, MOMENTS::get, List.of(taken));
    }

    private static Instant inHours(int hours) {
        return START.plus(Duration.ofHours(hours));
    }
}
