package org.sharewell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who may hand a piece of work on, to whom, and what they must say (R11): whoever has it puts it back or gives it to a
 * colleague of the group it is offered to; a line manager takes it back for the team or gives it to somebody in it, with
 * a reason.
 */
final class HandingOverPolicy {

    static final int LONGEST_REASON = 1000;

    /** What a person is to a piece of work; somebody who has it and manages the team acts as who has it. */
    enum Standing { HOLDER, MANAGER, NOBODY }

    private HandingOverPolicy() { }

    static Standing standing(Work work, String person) {
        if (person.equals(work.holder())) return Standing.HOLDER;
        return work.group().managers().contains(person) ? Standing.MANAGER : Standing.NOBODY;
    }

    /** To whom it can be given: everybody of the group but who has it. */
    static List<String> colleagues(Work work) {
        return work.group().members().stream().filter(member -> !member.equals(work.holder())).toList();
    }

    /** What stands against it, in sentences; empty if it can be done. */
    static List<String> problems(Work work, String person, HandingOver wanted) {
        var standing = standing(work, person);
        if (standing == Standing.NOBODY) {
            return List.of("Only whoever has this work, or their line manager, can hand it on.");
        }
        if (work.stopped()) return List.of("An administrator has stopped this work for now. Ask them before it is moved.");
        if (!Objects.equals(wanted.seenWith(), work.holder())) {
            return List.of("Somebody moved this work while you had this page open. See who has it now, then choose again.");
        }
        var problems = new ArrayList<String>();
        if (wanted.way() == null) problems.add("Choose what should happen with this work.");
        if ("back".equals(wanted.way()) && work.holder() == null) {
            problems.add("Nobody has this work, so it is with the team already. Give it to somebody, or leave it.");
        }
        if (wanted.gives()) problems.addAll(recipientProblems(work, wanted));
        if (standing == Standing.MANAGER && wanted.reason() == null) {
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
