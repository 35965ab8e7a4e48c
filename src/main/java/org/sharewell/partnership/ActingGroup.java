package org.sharewell.partnership;

import java.util.List;
import java.util.function.Predicate;

/**
 * The people to whom a piece of work is offered together: whoever holds one role in one agency, team or the partnership.
 *
 * @param id of the Camunda group: {@code csc.assessment.practitioner}
 * @param unit the agency or team, or {@code "partnership"}
 * @param agency the agency's id; null for the partnership itself
 * @param name of the agency or team as staff know it
 * @param members user ids; empty while the role is vacant
 * @param overseers user ids of who sees all of its work and may move it (R11): the line managers of the team and of its
 *     agency, its lead information officer and their deputy; empty where the work is not that of practitioners or
 *     safeguarding leads
 */
public record ActingGroup(String id, String unit, String agency, String name, List<String> members,
                          List<String> overseers) {

    /** Whether they are the practitioners of an agency or team, who read its duty mailbox. */
    public boolean isOfPractitioners() {
        return id.equals(unit + "." + Role.PRACTITIONER.id());
    }

    /**
     * The same people but for those to whom a record is closed (R12).
     *
     * @param fromWork who may not have its work
     * @param fromSight who may not even see that there is some
     */
    public ActingGroup without(Predicate<String> fromWork, Predicate<String> fromSight) {
        return new ActingGroup(id, unit, agency, name, members.stream().filter(fromWork.negate()).toList(),
                overseers.stream().filter(fromSight.negate()).toList());
    }

    /** What they are, as a register's reader knows it: {@code safeguarding lead (Police)}. */
    public String inWords() {
        return id.substring(unit.length() + 1).replace('-', ' ') + " (" + name + ")";
    }
}
