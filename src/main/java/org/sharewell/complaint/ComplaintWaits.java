package org.sharewell.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Term;
import org.sharewell.partnership.ComplaintsProcedures;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Until when each step of a complaint is to be taken, and when it climbs (C37; R11). */
@Component
class ComplaintWaits {

    private final ComplaintTerms terms;
    private final ComplaintsProcedures procedures;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Clock clock;

    ComplaintWaits(ComplaintTerms terms, ComplaintsProcedures procedures, Deadlines deadlines,
                   Partnership partnership, Clock clock) {
        this.terms = terms;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** By the agency's procedure as it is now, for a complaint received then. */
    ComplaintClocks clocks(String unit, Instant received) {
        var procedure = procedures.of(unit);
        var hours = partnership.hours(unit);
        var day = StaffTime.localDay(received);
        var days = terms.law().amount();
        var outcome = deadlines.after(received, procedure.outcome(), hours);
        var own = deadlines.after(received, procedure.acknowledge(), hours);
        var clocks = new ComplaintClocks(procedure.procedure(), procedure.version(), procedure.counting(),
                ComplaintClocks.byStatute(day, days), ComplaintClocks.byGuidance(day, days, deadlines::rolled), own,
                outcome, procedure.extension(), null);
        return clocks.notAfter(deadlines.endOf(clocks.byLaw(), hours));
    }

    /** Its outcome put off, once, by what the procedure allows that it began under (C37). */
    Complaint putOff(Complaint complaint) {
        var clocks = complaint.facts().clocks();
        var later = deadlines.after(clocks.outcomeBy(), clocks.extension(), partnership.hours(complaint.unit()));
        return begin(ComplaintStep.INVESTIGATION, complaint.knowing(complaint.facts().timed(clocks.extendedTo(later))));
    }

    /** Waiting for a step from now on. */
    Complaint begin(ComplaintStep step, Complaint complaint) {
        var due = due(step, complaint);
        var hours = partnership.hours(complaint.unit());
        var law = step.compareTo(ComplaintStep.ACKNOWLEDGEMENT) <= 0
                ? deadlines.beginningOf(lastWorkingDay(complaint.facts().clocks().byLaw()), hours) : null;
        return complaint.awaiting(new Awaited(step.inWords(), remind(due, complaint.unit()), due,
                deadlines.after(due, terms.climb(), hours), law, null));
    }

    /** This day, or the last before it on which somebody is there. */
    private LocalDate lastWorkingDay(LocalDate day) {
        var last = day;
        while (!deadlines.rolled(last).equals(last)) last = last.minusDays(1);
        return last;
    }

    private Instant due(ComplaintStep step, Complaint complaint) {
        var clocks = complaint.facts().clocks();
        return switch (step) {
            case DESCRIPTION -> soon(terms.describe(), complaint.unit());
            case ACKNOWLEDGEMENT -> clocks.acknowledgeBy();
            case TRIAGE -> earlier(soon(terms.triage(), complaint.unit()), clocks.outcomeBy());
            case INVESTIGATION, CLOSING -> clocks.outcomeBy();
        };
    }

    private Instant soon(Term term, String unit) {
        return deadlines.after(clock.instant(), term, partnership.hours(unit));
    }

    /** When the day begins on which it is due; what is due on a day that has begun, halfway to it. */
    private Instant remind(Instant due, String unit) {
        var now = clock.instant();
        if (due.isBefore(now)) return due;
        var begins = deadlines.beginningOf(StaffTime.localDay(due), partnership.hours(unit));
        return begins.isAfter(now) && begins.isBefore(due) ? begins : now.plus(Duration.between(now, due).dividedBy(2));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
