package org.sharewell.work;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.sharewell.partnership.ActingGroup;

/**
 * A piece of work that somebody has or nobody has yet, without anything about whom it concerns (R12).
 *
 * @param task the engine's id of the task
 * @param reference of the record it belongs to
 * @param procedure the process id of its procedure
 * @param name what is to be done
 * @param groups to whom it is offered; more than one once it was offered further because a role was vacant
 * @param due null where nothing is due
 * @param holder user id of who has claimed it or was given it; null while nobody has
 * @param heldSince since when it has been with its holder, or with nobody
 * @param stopped true while the engine has suspended it
 */
public record Work(String task, String reference, String procedure, String name, List<ActingGroup> groups, Instant due,
                   String holder, Instant heldSince, boolean stopped) {

    /** The group whose work it is: of several, the first in which somebody is. */
    public ActingGroup group() {
        return groups.stream().filter(group -> !group.members().isEmpty()).findFirst().orElse(groups.get(0));
    }

    /** User ids of everybody to whom it is offered. */
    public List<String> members() {
        return groups.stream().flatMap(group -> group.members().stream()).distinct().toList();
    }

    /** User ids of everybody who sees it and may move it, whoever has it. */
    public List<String> overseers() {
        return groups.stream().flatMap(group -> group.overseers().stream()).distinct().toList();
    }

    /** The agency whose work it is, also while the business unit does it; null for the partnership's own. */
    String agency() {
        return groups.stream().map(ActingGroup::agency).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What a mail may call it: its reference, but not the other agency whose decision it is about (R14). */
    String inAMail() {
        return inAMail(reference, agency());
    }

    /** The same for a record of an agency. */
    static String inAMail(String reference, String agency) {
        var parts = reference.split("\\.", 3);
        return parts.length == 1 || parts[1].equals(agency) ? reference : parts[0];
    }
}
