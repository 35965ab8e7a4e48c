package org.sharewell.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.OpeningHours;

/** How a case climbs (C35; R28): one stage after the other, never past the last, and never to an end by time alone. */
final class StagePolicy {

    private StagePolicy() { }

    /** The stage of this id. */
    static Stage named(List<Stage> stages, String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst().orElseThrow();
    }

    /** The stage above this one; empty at the top. */
    static Optional<Stage> above(List<Stage> stages, String id) {
        return stages.stream().dropWhile(stage -> !stage.id().equals(id)).skip(1).findFirst();
    }

    /** Where a case stands that was not settled in time: at the next stage, or still with the partnership. */
    static Stage after(List<Stage> stages, String id) {
        return above(stages, id).orElseGet(() -> named(stages, id));
    }

    /** Whether the partnership is told of a case at this stage. */
    static boolean partnershipTold(List<Stage> stages, String from, String id) {
        return stages.stream().dropWhile(stage -> !stage.id().equals(from)).anyMatch(stage -> stage.id().equals(id));
    }

    /**
     * Until when a stage that begins now lasts at most.
     *
     * @param hours of the agency that has to answer
     */
    static Instant until(Stage stage, boolean urgent, Instant begins, Deadlines deadlines, OpeningHours hours) {
        return deadlines.after(begins, stage.within(urgent), hours);
    }
}
