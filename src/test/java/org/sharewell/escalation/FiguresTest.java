package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;

class FiguresTest {

    private static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");
    private static final List<Stage> STAGES = EscalationLadderTest.delivered().stages();

    @Test
    @Clause("C35")
    void eachIsCountedOnceTheMostFirst() {
        var all = List.of(raised("csc"), raised("school"), raised("csc"));

        assertThat(Figures.counts(all, Escalation::unit)).containsExactly(new Figures.Count("csc", 2),
                new Figures.Count("school", 1));
    }

    @Test
    @Clause("C35")
    void timeAtAStageIsAllThatWasSpentThereAndRunsWhileItRuns() {
        var climbs = raised("csc").at(STAGES.get(0), TUESDAY, TUESDAY)
                .at(STAGES.get(1), TUESDAY.plus(Duration.ofHours(27)), TUESDAY);
        var settled = raised("csc").at(STAGES.get(0), TUESDAY, TUESDAY)
                .ended("settled", TUESDAY.plus(Duration.ofMinutes(20)), new Ended("stands", "So.", "x", true, null, null));

        var times = Figures.times(List.of(climbs, settled), TUESDAY.plus(Duration.ofHours(30)));

        assertThat(times).containsExactly(
                new Figures.Time("Practitioner with practitioner", 2, "under an hour", "1 day 3 hours"),
                new Figures.Time("Line managers or safeguarding leads", 1, "3 hours", "3 hours"));
    }

    @Test
    void theLastStageMayBeginMoreThanOnce() {
        var last = STAGES.get(STAGES.size() - 1);
        var stays = raised("csc").at(last, TUESDAY, TUESDAY).at(last, TUESDAY.plus(Duration.ofDays(2)), TUESDAY);

        assertThat(Figures.times(List.of(stays), TUESDAY.plus(Duration.ofDays(3)))).containsExactly(
                new Figures.Time("The partnership", 1, "3 days", "3 days"));
        assertThat(stays.overdue()).isTrue();
    }

    private static Escalation raised(String unit) {
        return Escalation.raised("E27-00001", new Raising("pat", unit, "police", "not-shared", null), TUESDAY, false,
                Known.atFirst("no", List.of(), null, new Escalation.Ladder(STAGES, true, "senior-managers")));
    }
}
