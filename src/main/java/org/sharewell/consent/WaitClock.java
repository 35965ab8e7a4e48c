package org.sharewell.consent;

import java.time.Clock;
import java.util.Optional;

import org.sharewell.calendar.Deadlines;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Starts the clock of what a stopped request waits for, in the hours of the agency or team that asks. */
@Component
class WaitClock {

    private final Waits waits;
    private final ConsentTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Clock clock;

    WaitClock(Waits waits, ConsentTimes times, Deadlines deadlines, Partnership partnership, Clock clock) {
        this.waits = waits;
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * It waits from now on; what waited before under this reference waits no more.
     *
     * @param urgent true if it is needed now or a child is in danger, which is counted in clock hours (R13)
     */
    void begin(String reference, String unit, String asker, String what, boolean urgent) {
        var now = clock.instant();
        var hours = partnership.hours(unit);
        var within = times.of(what, urgent);
        waits.save(new Wait(reference, waits.findById(reference).map(Wait::version).orElse(null), unit, asker, what,
                now, Optional.ofNullable(within.remind()).map(term -> deadlines.after(now, term, hours)).orElse(null),
                deadlines.after(now, within.due(), hours), new Wait.Taken(null)));
    }

    /** The same for a consideration that has moved on, if it waits for something new. */
    void follow(Consideration before, Consideration now) {
        WaitPolicy.begins(before.facts(), now.facts())
                .ifPresent(what -> begin(now.id(), now.unit(), now.asker(), what, now.facts().urgent()));
    }
}
