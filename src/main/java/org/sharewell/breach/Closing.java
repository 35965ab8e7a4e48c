package org.sharewell.breach;

import java.util.List;

/**
 * What the form "Close breach" sends (C17, C41).
 *
 * @param outcome {@code code-broken}, {@code near-miss} or {@code no-breach}
 * @param followUp what follows from it under the Code and the agency's own procedure
 * @param learning what is learnt from it, without anybody's name
 * @param noActions why nothing is left to be done; null where something is
 * @param toDo what is to be done, each with its owner
 */
record Closing(String outcome, String followUp, String learning, String noActions, List<Doing> toDo) {

    Closing {
        toDo = toDo == null ? List.of() : List.copyOf(toDo);
    }

    @Override
    public String toString() {
        return "Closing";
    }
}
