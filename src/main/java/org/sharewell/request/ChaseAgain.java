package org.sharewell.request;

import org.sharewell.calendar.Deadlines;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** From when on an agency may be chased again by its asker: not every minute, but soon where it is needed now (R13). */
@Component
class ChaseAgain {

    private final Deadlines deadlines;
    private final RequestTimes times;
    private final Partnership partnership;

    ChaseAgain(Deadlines deadlines, RequestTimes times, Partnership partnership) {
        this.deadlines = deadlines;
        this.times = times;
        this.partnership = partnership;
    }

    /** @param urgency of the request: {@code now}, {@code today} or {@code routine} */
    AgencyStepPolicy.Chasing of(AskedAgency agency, String urgency) {
        var unit = partnership.unit(agency.unit()).orElseThrow();
        var chased = agency.facts().chased();
        if (chased.isEmpty()) return new AgencyStepPolicy.Chasing(null, null, unit.dutyPhone());
        var last = chased.get(chased.size() - 1);
        return new AgencyStepPolicy.Chasing(last, deadlines.after(last, times.chaseAgain().get(urgency), unit.hours()),
                unit.dutyPhone());
    }
}
