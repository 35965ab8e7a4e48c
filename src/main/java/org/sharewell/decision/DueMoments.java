package org.sharewell.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.OpeningHours;
import org.sharewell.partnership.Duty;
import org.springframework.stereotype.Component;

/**
 * When an answer is due: by the urgency of the request at first, and anew for what a decision promises or still owes,
 * or an escalation wants (C35, C45, C86; R10, R23). In the hours of the agency that answers; what is urgent and finds it
 * closed, in those of its cover (R13).
 */
@Component
class DueMoments {

    private final ReplyTimes times;
    private final Deadlines deadlines;
    private final Duty duty;

    DueMoments(ReplyTimes times, Deadlines deadlines, Duty duty) {
        this.times = times;
        this.deadlines = deadlines;
        this.duty = duty;
    }

    /** The answer to a new request. */
    Answer ofRequest(Asked asked) {
        var answer = new Answer(asked.reference(), null, asked.request(), asked.unit(), "open", asked.askedAt(), null, null,
                null, null, new Answer.Given(null, null, null, null));
        return within(answer, asked.askedAt(), times.times().get(asked.urgency()),
                duty.hours(asked.unit(), asked.urgent()));
    }

    /**
     * The answer with its newest decision: the record of an emergency has a time of its own, what is decided or looked at
     * again is due on the day that was named, and a question back leaves the time running.
     */
    Answer after(Answer answer, Asked asked) {
        var decision = answer.last().orElseThrow();
        if (decision.sent().harmIfWaits()) return within(answer, decision.at(), times.emergencyRecord(), hours(answer));
        return decision.lookAgainOn().map(day -> on(day, answer, decision.at(), times.times().get(asked.urgency())))
                .orElse(answer);
    }

    /** The answer that is wanted again, due as soon as that is; one that is being decided keeps its time. */
    Answer again(Answer answer, Again again) {
        var wanted = answer.wantedAgain(again);
        var urgency = again.wanted().urgency();
        return answer.open() ? wanted : within(wanted, again.at(), times.times().get(urgency),
                duty.hours(answer.unit(), !"routine".equals(urgency)));
    }

    private Answer within(Answer answer, Instant from, ReplyTimes.Times within, OpeningHours hours) {
        var due = deadlines.after(from, within.due(), hours);
        return climbing(answer, deadlines.after(from, within.remind(), hours), due, within, hours);
    }

    /** Reminded when the day begins, due when it ends; a day that has begun reminds halfway to its end. */
    private Answer on(LocalDate day, Answer answer, Instant now, ReplyTimes.Times within) {
        var hours = hours(answer);
        var due = later(deadlines.endOf(day, hours), now.plus(Duration.ofMinutes(1)));
        var halfway = now.plus(Duration.between(now, due).dividedBy(2));
        return climbing(answer, earlier(due, later(deadlines.beginningOf(day, hours), halfway)), due, within, hours);
    }

    private Answer climbing(Answer answer, Instant remind, Instant due, ReplyTimes.Times within, OpeningHours hours) {
        var climb = deadlines.after(due, within.climb(), hours);
        return answer.due(remind, due, climb, deadlines.after(climb, within.head(), hours));
    }

    /** When a day begins on which it is looked at again; for the model. */
    Instant beginningOf(LocalDate day, Answer answer) {
        return deadlines.beginningOf(day, hours(answer));
    }

    private OpeningHours hours(Answer answer) {
        return duty.hours(answer.unit(), false);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
