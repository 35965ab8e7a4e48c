package org.sharewell.telling;

import java.time.Instant;
import java.util.List;

/**
 * One thing that one person must not learn, from when it was set until somebody takes it off; kept after that (R5).
 *
 * @param number counted from 1 among the marks of the side that set it
 * @param person who must not learn it, in words
 * @param what {@code request}, {@code address} or {@code source}
 * @param setBy user id of whoever set it
 * @param setAt when that was
 * @param takenOff who took it off and why; null while it stands
 */
record StandingMark(int number, String person, String what, String setBy, Instant setAt, TakenOff takenOff) {

    /**
     * @param by user id of whoever took it off
     * @param unit the agency or team in whose name they did
     * @param at when that was
     * @param why their reason
     */
    record TakenOff(String by, String unit, Instant at, String why) { }

    boolean stands() {
        return takenOff == null;
    }

    boolean says(String who, String of) {
        return person.equals(who) && what.equals(of);
    }

    StandingMark takenOff(TakenOff reason) {
        return new StandingMark(number, person, what, setBy, setAt, reason);
    }

    Mark mark() {
        return new Mark(person, List.of(what));
    }
}
