package org.sharewell.breach;

import java.time.LocalDate;
import java.util.List;

/**
 * What the form "Close breach" sends (C17, C41).
 *
 * @param outcome {@code code-broken}, {@code near-miss} or {@code no-breach}
 * @param followUp what follows from it under the Code and the agency's own procedure
 * @param learning what is learnt from it, without anybody's name
 * @param noActions why nothing is left to be done; null where something is
 * @param toDo what is to be done, each with its owner
 * @param noPersonalData why no personal data are concerned; null where that was assessed
 * @param findingsAgain what whoever closes it found themselves, where whoever investigated it turned out to be concerned;
 *     null otherwise
 */
record Closing(String outcome, String followUp, String learning, String noActions, List<Left> toDo,
               String noPersonalData, String findingsAgain) {

    Closing {
        toDo = toDo == null ? List.of() : List.copyOf(toDo);
    }

    /** What is to be done; nothing of it keeps anybody safe, for that is done before the case ends (R30). */
    List<Doing> doings() {
        return toDo.stream().map(one -> new Doing(one.what(), one.who(), one.by(), false)).toList();
    }

    /**
     * Something that is left to be done.
     *
     * @param who the role, or the person, that does it
     * @param by on which day at the latest, in local time
     */
    record Left(String what, String who, LocalDate by) {

        @Override
        public String toString() {
            return "Something left to be done";
        }
    }

    @Override
    public String toString() {
        return "Closing";
    }
}
