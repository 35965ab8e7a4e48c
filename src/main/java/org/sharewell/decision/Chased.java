package org.sharewell.decision;

import java.time.Instant;
import java.util.List;

import org.sharewell.calendar.StaffTime;

/**
 * How far a silent answer has climbed, as its asker may know it (C45).
 *
 * @param askedAt when the question was delivered
 * @param told whom the ladder has told towards the present due time, and when they were due to be told, in its order
 * @param next whom it tells next, and when; null at the top, and once there is nothing to wait for
 */
public record Chased(Instant askedAt, List<String> told, String next) {

    static Chased of(Answer answer, Instant now) {
        var open = answer.state().equals("open");
        var ladder = ChasePolicy.ladder(answer);
        return new Chased(answer.askedAt(),
                open ? ladder.taken().stream().map(step -> step.who + ", " + StaffTime.inFull(ladder.at(step))).toList()
                        : List.of(),
                open ? ladder.next(now).map(step -> step.who + ", " + StaffTime.inFull(ladder.at(step))).orElse(null)
                        : null);
    }
}
