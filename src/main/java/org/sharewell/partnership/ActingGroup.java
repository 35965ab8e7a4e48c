package org.sharewell.partnership;

import java.util.List;

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

    /** What they are, as a register's reader knows it: {@code safeguarding lead (Police)}. */
    public String inWords() {
        return id.substring(unit.length() + 1).replace('-', ' ') + " (" + name + ")";
    }
}
