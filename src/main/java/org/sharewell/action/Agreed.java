package org.sharewell.action;

import java.time.LocalDate;

/**
 * An action as it is agreed.
 *
 * @param record reference of what it comes from, such as {@code E26-00007}
 * @param unit the agency or team that carries it out
 * @param role the role in it that does, as it is written in files: {@code practitioner}; whoever acts for it while nobody
 *     holds it (R11)
 * @param owner user id of the person who does; null where anybody of the role may
 * @param what what is to be done; may hold personal data
 * @param safety true if it keeps a child or anybody else safe (R30)
 * @param urgency {@code now}, {@code today} or {@code routine}
 * @param dueOn the day until whose end it is to be done; null for as soon as its urgency says
 * @param agreedBy user id of who agreed it and is told what became of it; null where a procedure did
 */
public record Agreed(String record, String unit, String role, String owner, String what, boolean safety, String urgency,
                     LocalDate dueOn, String agreedBy) {

    /** The same as what keeps somebody safe, which is needed now (R30). */
    public Agreed forSafety() {
        return new Agreed(record, unit, role, owner, what, true, "now", dueOn, agreedBy);
    }

    /** What it comes from and nothing that it says. */
    @Override
    public String toString() {
        return "Action agreed in " + record;
    }
}
