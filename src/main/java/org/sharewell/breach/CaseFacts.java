package org.sharewell.breach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.register.Facts;

/**
 * What is known of the case.
 *
 * @param known as it came to the agency
 * @param concerned user ids of whom it is about
 * @param danger what was seen to, last; null before
 * @param containments each look at it, oldest first
 * @param found what the investigation found; null before
 * @param ended how it ended; null before
 * @param waiting the steps that somebody has to take now
 */
record CaseFacts(Known known, List<String> concerned, DangerSeen danger, List<Look> containments, Found found,
                 Ended ended, List<Waiting> waiting) implements Facts {

    /** What was found out, by whom and when. */
    record Found(Instant at, String by, Investigated words) { }

    /** How it ended, by whom and when. */
    record Ended(Instant at, String by, Closing words) { }

    /** One look at whether it is contained. */
    record Look(Instant at, String by, Contained words) { }

    CaseFacts {
        concerned = concerned == null ? List.of() : List.copyOf(concerned);
        containments = containments == null ? List.of() : List.copyOf(containments);
        waiting = waiting == null ? List.of() : List.copyOf(waiting);
    }

    static CaseFacts of(Known known) {
        return new CaseFacts(known, known.concerned(), null, null, null, null, null);
    }

    CaseFacts concerning(List<String> people) {
        var all = Stream.concat(concerned.stream(), people.stream()).distinct().toList();
        return new CaseFacts(known, all, danger, containments, found, ended, waiting);
    }

    CaseFacts seeing(DangerSeen seen) {
        return new CaseFacts(known, concerned, seen, containments, found, ended, waiting);
    }

    CaseFacts containing(Look look) {
        var all = Stream.concat(containments.stream(), Stream.of(look)).toList();
        return new CaseFacts(known, concerned, danger, all, found, ended, waiting);
    }

    CaseFacts finding(Found what) {
        return new CaseFacts(known, concerned, danger, containments, what, ended, waiting);
    }

    CaseFacts ending(Ended how) {
        return new CaseFacts(known, concerned, danger, containments, found, how, List.of());
    }

    CaseFacts waiting(Waiting one) {
        var others = new ArrayList<>(notWaiting(Step.of(one.step())).waiting());
        others.add(one);
        return new CaseFacts(known, concerned, danger, containments, found, ended, others);
    }

    CaseFacts notWaiting(Step step) {
        return new CaseFacts(known, concerned, danger, containments, found, ended,
                waiting.stream().filter(one -> !one.step().equals(step.inWords())).toList());
    }
}
