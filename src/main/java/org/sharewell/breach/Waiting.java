package org.sharewell.breach;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step that somebody has to take, and how it climbs while nobody does (R11).
 *
 * @param step which one, as {@link Step#inWords} writes it
 * @param dueAt when it should be taken
 * @param climbAt when the senior manager is told
 * @param headAt when the head of agency is
 * @param chased names of the steps of the ladder that were taken
 */
record Waiting(String step, Instant dueAt, Instant climbAt, Instant headAt, List<String> chased) {

    Waiting {
        chased = chased == null ? List.of() : List.copyOf(chased);
    }

    Waiting chased(List<String> more) {
        return new Waiting(step, dueAt, climbAt, headAt, Stream.concat(chased.stream(), more.stream()).toList());
    }
}
