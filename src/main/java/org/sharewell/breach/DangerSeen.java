package org.sharewell.breach;

import java.util.List;

/**
 * What the form "See to danger" sends (R30).
 *
 * @param danger {@code yes} or {@code no}: is anybody in danger because of it
 * @param whoInDanger who is
 * @param warned {@code done} or {@code today}: whether whoever is in danger has been warned
 * @param warnedBy who warned them, or does so today, and how
 * @param safety what keeps them safe now
 * @param noDanger why nobody is
 * @param toDo what else keeps them safe, each with its owner
 */
record DangerSeen(String danger, String whoInDanger, String warned, String warnedBy, String safety, String noDanger,
                  List<Doing> toDo) {

    /** What is not asked about this answer is dropped. */
    DangerSeen {
        var inDanger = "yes".equals(danger);
        whoInDanger = inDanger ? whoInDanger : null;
        warned = inDanger ? warned : null;
        warnedBy = inDanger ? warnedBy : null;
        safety = inDanger ? safety : null;
        noDanger = inDanger ? null : noDanger;
        toDo = inDanger && toDo != null ? List.copyOf(toDo) : List.of();
    }

    boolean inDanger() {
        return "yes".equals(danger);
    }

    @Override
    public String toString() {
        return "Danger seen to";
    }
}
