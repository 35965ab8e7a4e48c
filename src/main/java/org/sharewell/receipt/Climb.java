package org.sharewell.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.register.Facts;

/**
 * How what nobody has opened climbs besides its due time, and what was sent another way until it is there.
 *
 * @param remindAt when its recipient is reminded; null in what was delivered before that step was there
 * @param climbAt when the lead information officer is told; null likewise
 * @param taken the steps that were taken
 * @param untilArrived true if opening it is no receipt yet, because it was sent another way than in Sharewell (R15)
 */
record Climb(Instant remindAt, Instant climbAt, List<String> taken, boolean untilArrived) implements Facts {

    Climb {
        taken = taken == null ? List.of() : List.copyOf(taken);
    }

    Climb taking(List<String> steps) {
        var all = new ArrayList<>(taken);
        all.addAll(steps);
        return new Climb(remindAt, climbAt, all, untilArrived);
    }
}
