package org.sharewell.escalation;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.register.Facts;

/**
 * What is known of a disagreement.
 *
 * @param danger {@code yes}, {@code not-known} or {@code no}: is a child in danger now (R19)
 * @param deciders user ids of who took a decision on what it is about, the last one last; empty where none was taken
 * @param earlier reference of the last one about the same, which has ended; null where there is none (R29)
 * @param ladder what it climbs, as it stood when it was raised
 * @param described what it is about; null before
 * @param passed the stages at which it was not settled, oldest first
 * @param ended how it ended; null while it runs
 */
record Known(String danger, List<String> deciders, String earlier, Escalation.Ladder ladder, Described described,
             List<Passed> passed, Ended ended) implements Facts {

    Known {
        deciders = deciders == null ? List.of() : List.copyOf(deciders);
        passed = passed == null ? List.of() : List.copyOf(passed);
    }

    static Known atFirst(String danger, List<String> deciders, String earlier, Escalation.Ladder ladder) {
        return new Known(danger, deciders, earlier, ladder, null, null, null);
    }

    Known decidedBy(List<String> people) {
        return new Known(danger, people, earlier, ladder, described, passed, ended);
    }

    /** User id of who took the last decision; null where none was taken. */
    String decider() {
        return deciders.isEmpty() ? null : deciders.get(deciders.size() - 1);
    }

    Known described(Described words) {
        return new Known(danger, deciders, earlier, ladder, words, passed, null);
    }

    Known passing(Passed stage) {
        return new Known(danger, deciders, earlier, ladder, described,
                Stream.concat(passed.stream(), Stream.of(stage)).toList(), null);
    }

    Known ended(Ended how) {
        return new Known(danger, deciders, earlier, ladder, described, passed, how);
    }
}
