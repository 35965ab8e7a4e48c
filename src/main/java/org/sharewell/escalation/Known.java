package org.sharewell.escalation;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.register.Facts;

/**
 * What is known of a disagreement.
 *
 * @param danger {@code yes}, {@code not-known} or {@code no}: is a child in danger now (R19)
 * @param decider user id of who took the decision; null where none is known
 * @param earlier reference of the last one about the same, which has ended; null where there is none (R29)
 * @param ladder what it climbs, as it stood when it was raised
 * @param described what it is about; null before
 * @param passed the stages at which it was not settled, oldest first
 * @param ended how it ended; null while it runs
 */
record Known(String danger, String decider, String earlier, Escalation.Ladder ladder, Described described,
             List<Passed> passed, Ended ended) implements Facts {

    Known {
        passed = passed == null ? List.of() : List.copyOf(passed);
    }

    static Known atFirst(String danger, String decider, String earlier, Escalation.Ladder ladder) {
        return new Known(danger, decider, earlier, ladder, null, null, null);
    }

    Known decidedBy(String person) {
        return new Known(danger, person, earlier, ladder, described, passed, ended);
    }

    Known described(Described words) {
        return new Known(danger, decider, earlier, ladder, words, passed, null);
    }

    Known passing(Passed stage) {
        return new Known(danger, decider, earlier, ladder, described,
                Stream.concat(passed.stream(), Stream.of(stage)).toList(), null);
    }

    Known ended(Ended how) {
        return new Known(danger, decider, earlier, ladder, described, passed, how);
    }
}
