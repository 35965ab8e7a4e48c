package org.sharewell.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.consent.Consents;
import org.sharewell.telling.Mark;

/** What a request must keep to where somebody must not learn something (R5). */
final class MarkPolicy {

    static final String CHECK = "Somebody must not learn something. Check what you tell for it, and tick that you did.";

    private MarkPolicy() { }

    /**
     * What is missing or cannot be, in sentences; empty if it can be recorded.
     *
     * @param standing the marks that were set before, by whichever side
     * @param takenOff those of them that are taken off with this
     */
    static List<String> problems(Described described, List<Mark> standing, List<Mark> takenOff) {
        var problems = new ArrayList<String>();
        var without = described.without(takenOff);
        if (standing.stream().anyMatch(mark -> unticked(mark, described, takenOff))) {
            problems.add("A mark stays until it is taken off with a reason. Choose it under “Take off who must not learn"
                    + " what”.");
        }
        if (described.harmIfWaits()) return problems;
        var marks = Stream.concat(standing.stream(), without.tells().with(without.marks()).stream()).toList();
        if (!marks.isEmpty() && !described.agencies().isEmpty() && !described.checked()) problems.add(CHECK);
        problems.addAll(Consents.problems(described.consents(), marks));
        return problems;
    }

    /**
     * What is missing in what the asker tells an agency while they follow the request; empty if it can be recorded.
     *
     * @param standing the marks, by whichever side
     * @param emergency true while the record of an emergency is not complete, which this never holds up (R10)
     */
    static List<String> problems(NextStep step, List<Mark> standing, boolean emergency) {
        return step.tells() && !standing.isEmpty() && !emergency && !step.checked() ? List.of(CHECK) : List.of();
    }

    /** True if this person is still described and the mark is not ticked any more. */
    private static boolean unticked(Mark mark, Described described, List<Mark> takenOff) {
        return described.people().stream().filter(person -> person.whoItIs().equals(mark.person()))
                .anyMatch(person -> mark.of().stream().anyMatch(what -> !person.mustNotLearn().contains(what)
                        && takenOff.stream().noneMatch(off -> off.person().equals(mark.person())
                        && off.of().contains(what))));
    }
}
