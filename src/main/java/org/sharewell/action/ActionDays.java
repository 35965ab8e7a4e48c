package org.sharewell.action;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** By when an action is to be done, and when it climbs: as was agreed or said, or as its urgency says (R11, R28). */
@Component
class ActionDays {

    private final ActionTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Clock clock;

    ActionDays(ActionTimes times, Deadlines deadlines, Partnership partnership, Clock clock) {
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.clock = clock;
    }

    LocalDate today() {
        return StaffTime.localDay(clock.instant());
    }

    /** Due at the end of this day, or where it is null as soon as the urgency says. */
    Action on(LocalDate day, Action action) {
        var now = clock.instant();
        var hours = partnership.hours(action.unit());
        var within = times.times().get(action.facts().agreed().urgency());
        var due = day == null ? deadlines.after(now, within.within(), hours)
                : later(deadlines.endOf(day, hours), now.plus(Duration.ofMinutes(1)));
        var climb = deadlines.after(due, within.climb(), hours);
        return action.due(due, new Action.Moments(remind(now, due, action), climb,
                deadlines.after(climb, within.head(), hours)));
    }

    /** Moved where that was said; else as it is. */
    Action following(CarriedOut said, Action action) {
        return said.moves() ? on(said.newDay(), action) : action;
    }

    /** When the day begins on which it is due; what is due on a day that has begun, halfway to it. */
    private Instant remind(Instant now, Instant due, Action action) {
        var halfway = now.plus(Duration.between(now, due).dividedBy(2));
        var begins = deadlines.beginningOf(StaffTime.localDay(due), partnership.hours(action.unit()));
        return begins.isBefore(due) ? later(begins, halfway) : halfway;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
