package org.sharewell.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a stopped request waits for, and its clock, set once when the waiting begins (C49, C52, C59). A row of its own,
 * so that telling people that something waits never touches what somebody is writing meanwhile.
 *
 * @param id reference of the request, or of the view that is waited for
 * @param version null until it is kept
 * @param unit the agency or team that asks
 * @param asker user id of whoever asks
 * @param what {@code choice}, {@code consent} or {@code view}
 * @param since when the waiting began
 * @param remindAt when whoever is waited for is reminded; null if nobody is
 * @param dueAt when people are told that it still waits
 * @param facts which steps of the ladder were taken
 */
@Table("consent_wait")
record Wait(@Id String id, @Version Long version, String unit, String asker, String what, Instant since,
            Instant remindAt, Instant dueAt, Taken facts) {

    /** @param steps the steps of the ladder that were taken since the waiting began */
    record Taken(List<String> steps) implements Facts {
        Taken {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    Wait taking(List<String> steps) {
        var all = new ArrayList<>(facts.steps());
        all.addAll(steps);
        return new Wait(id, version, unit, asker, what, since, remindAt, dueAt, new Taken(all));
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Wait " + id;
    }
}
