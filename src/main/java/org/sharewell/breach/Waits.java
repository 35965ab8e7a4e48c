package org.sharewell.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Until when each step of a case is to be taken, and when it climbs (R11). */
@Component("breachWaits")
class Waits {

    private final BreachTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Clock clock;

    Waits(BreachTimes times, Deadlines deadlines, Partnership partnership, Clock clock) {
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.clock = clock;
    }

    LocalDate today() {
        return StaffTime.localDay(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /** From now on, as the step's own time says. */
    Breach begin(Step step, Breach breach) {
        var due = deadlines.after(clock.instant(), timesOf(step).due(), partnership.hours(breach.unit()));
        return breach.waitingFor(waiting(step, due, breach.unit()));
    }

    /** Until the end of a day that was named. */
    Breach until(LocalDate day, Step step, Breach breach) {
        var due = deadlines.endOf(day, partnership.hours(breach.unit()));
        return breach.waitingFor(waiting(step, due.isAfter(clock.instant()) ? due : clock.instant().plusSeconds(60),
                breach.unit()));
    }

    private Waiting waiting(Step step, Instant due, String unit) {
        var within = timesOf(step);
        var hours = partnership.hours(unit);
        var climb = deadlines.after(due, within.climb(), hours);
        return new Waiting(step.inWords(), due, climb, deadlines.after(climb, within.head(), hours), null);
    }

    private BreachTimes.Times timesOf(Step step) {
        return times.steps().get(step.inWords());
    }
}
