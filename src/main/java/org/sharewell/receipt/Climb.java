package org.sharewell.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.register.Facts;

/**
 * How what nobody has opened climbs besides its due time.
 *
 * @param remindAt when its recipient is reminded; null in what was delivered before that step was there
 * @param climbAt when the lead information officer is told; null likewise
 * @param taken the steps that were taken
 */
record Climb(Instant remindAt, Instant climbAt, List<String> taken) implements Facts {

    Climb {
        taken = taken == null ? List.of() : List.copyOf(taken);
    }

    Climb taking(List<String> steps) {
        var all = new ArrayList<>(taken);
        all.addAll(steps);
        return new Climb(remindAt, climbAt, all);
    }
}
