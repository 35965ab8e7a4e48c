package org.sharewell.escalation;

import java.util.List;

/**
 * What a settlement brings with it, besides its outcome (C35).
 *
 * @param route id of the other route that it takes; null where it takes none
 * @param sameMayDecide true if whoever took the decision may decide anew
 * @param fault {@code yes} or {@code no}: was a policy or procedure at fault
 * @param learning what the partnership should learn from it, without anybody's name; null where nothing was at fault
 * @param toDo what is to be done, by whom and by when
 */
record Terms(String route, boolean sameMayDecide, String fault, String learning, List<ToDo> toDo) {

    static final Terms NONE = new Terms(null, false, null, null, null);

    Terms {
        learning = "yes".equals(fault) ? learning : null;
        toDo = toDo == null ? List.of() : List.copyOf(toDo);
    }

    /** How much there is of it and nothing that it says. */
    @Override
    public String toString() {
        return "Terms with " + toDo.size() + " things to do";
    }
}
