package org.sharewell.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who may hand a piece of work on, to whom, and what they must say (R11): whoever has it puts it back or gives it to a
 * colleague of the group it is offered to; a line manager or lead information officer takes it back for the team or
 * gives it to somebody in it, with a reason.
 */
public final class HandingOverPolicy {

    public static final int LONGEST_REASON = 1000;

    /**
     * What a person is to a piece of work: who has it, who oversees it, who could claim it. Whoever has it and oversees
     * it too acts as who has it.
     */
    public enum Standing { HOLDER, OVERSEER, COLLEAGUE, NOBODY }

    private HandingOverPolicy() { }

    public static Standing standing(Work work, String person) {
        if (person.equals(work.holder())) return Standing.HOLDER;
        if (work.overseers().contains(person)) return Standing.OVERSEER;
        return work.members().contains(person) ? Standing.COLLEAGUE : Standing.NOBODY;
    }

    public static boolean mayMove(Work work, String person) {
        var standing = standing(work, person);
        return standing == Standing.HOLDER || standing == Standing.OVERSEER;
    }

    /** To whom it can be given: everybody to whom it is offered but who has it. */
    public static List<String> colleagues(Work work) {
        return work.members().stream().filter(member -> !member.equals(work.holder())).toList();
    }

    /** What stands against it, in sentences; empty if it can be done. */
    static List<String> problems(Work work, String person, HandingOver wanted) {
        if (!mayMove(work, person)) {
            return List.of("Only whoever has this work, a line manager or the lead information officer can hand it"
                    + " on.");
        }
        if (work.stopped()) return List.of("This work is stopped for now and stays where it is. Ask your administrator.");
        if (!Objects.equals(wanted.seenWith(), work.holder())) {
            return List.of("Somebody moved this work while you had this page open. See who has it now, then choose again.");
        }
        var problems = new ArrayList<String>();
        if (wanted.way() == null) problems.add("Choose what should happen with this work.");
        if ("back".equals(wanted.way()) && work.holder() == null) {
            problems.add("Nobody has this work, so it is with the team already. Give it to somebody, or leave it.");
        }
        if (wanted.gives()) problems.addAll(recipientProblems(work, wanted));
        if (standing(work, person) == Standing.OVERSEER && wanted.reason() == null) {
            problems.add("Say why you move it. Whoever has the work reads the reason.");
        }
        if (wanted.reason() != null && wanted.reason().length() > LONGEST_REASON) {
            problems.add("The reason is too long. Shorten it to " + LONGEST_REASON + " characters.");
        }
        return problems;
    }

    private static List<String> recipientProblems(Work work, HandingOver wanted) {
        if (wanted.colleague() == null) return List.of("Choose who should have it.");
        return colleagues(work).contains(wanted.colleague()) ? List.of()
                : List.of("That person cannot be given this work. Choose somebody from the list.");
    }
}
