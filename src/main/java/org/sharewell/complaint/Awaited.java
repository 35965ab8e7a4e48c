package org.sharewell.complaint;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step that somebody has to take, and who hears of it while nobody does (R11).
 *
 * @param step which one, as {@link ComplaintStep#inWords} writes it
 * @param remindAt when whoever takes it is reminded
 * @param dueAt when it should be taken; then the line manager is told
 * @param climbAt when the lead information officer is told
 * @param lawAt when the last day begins that the law leaves for it; null where it says nothing
 * @param chased names of the rungs that were climbed
 */
record Awaited(String step, Instant remindAt, Instant dueAt, Instant climbAt, Instant lawAt, List<String> chased) {

    Awaited {
        chased = chased == null ? List.of() : List.copyOf(chased);
    }

    Awaited chased(List<String> more) {
        var all = Stream.concat(chased.stream(), more.stream()).toList();
        return new Awaited(step, remindAt, dueAt, climbAt, lawAt, all);
    }
}
