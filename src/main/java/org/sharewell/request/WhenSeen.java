package org.sharewell.request;

import java.time.Clock;
import java.time.Instant;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Duty;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** When an agency will see what it is asked, and whom to call if that is too late; said before it is sent (R13). */
@Component
class WhenSeen {

    private final Deadlines deadlines;
    private final Duty duty;
    private final Clock clock;

    WhenSeen(Deadlines deadlines, Duty duty, Clock clock) {
        this.deadlines = deadlines;
        this.duty = duty;
        this.clock = clock;
    }

    /** The agency as a choice: {@code Oakfield Primary School – closed, opens Monday 23 November 2026, 08:30}. */
    Option choice(Agency agency) {
        return new Option(agency.name() + " – " + inWords(agency), agency.unit());
    }

    /** {@code open now}, or when it opens; while it is closed with the number to call, if one is known. */
    String inWords(Agency agency) {
        var now = clock.instant();
        if (deadlines.isOpen(now, agency.hours())) return "open now";
        var opens = deadlines.nextOpening(now, agency.hours());
        var closed = opens.equals(now) ? "closed" : "closed, opens " + StaffTime.inFull(opens);
        var onDuty = agency.dutyPhone() == null ? closed : closed + "; on duty: " + agency.dutyPhone();
        return onDuty + duty.inWords(agency.unit()).map(cover -> "; what is urgent goes to " + cover
                + covering(agency, opens)).orElse("; nobody covers");
    }

    /** When the cover sees it, where that is before the agency itself does. */
    private String covering(Agency agency, Instant opens) {
        var now = clock.instant();
        var hours = duty.hours(agency.unit(), true);
        if (deadlines.isOpen(now, hours)) return ", there now";
        var seen = deadlines.nextOpening(now, hours);
        return seen.isBefore(opens) ? ", there from " + StaffTime.inFull(seen) : "";
    }
}
