package org.sharewell.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What the form "Review complaints" sends (C42).
 *
 * @param conclusion what follows from the complaints, without anybody's name
 * @param anythingToDo {@code yes} or {@code no}
 * @param toDo what is to be done; empty where nothing is
 * @param nothingBecause why nothing is; null where something is
 */
record Conclusion(String conclusion, String anythingToDo, List<Remedy> toDo, String nothingBecause) {

    Conclusion {
        toDo = toDo == null ? List.of() : List.copyOf(toDo);
    }

    /**
     * Something to be done about what keeps coming back.
     *
     * @param what what is to be done
     * @param who whose it is, as {@link org.sharewell.action.Owners} offers it
     * @param by the day until whose end it is to be done, in local time
     */
    record Remedy(String what, String who, LocalDate by) {

        /** That there is something and not what. */
        @Override
        public String toString() {
            return "Something to do by " + by;
        }
    }

    boolean wantsSomethingDone() {
        return "yes".equals(anythingToDo);
    }

    /** Without what was not asked, given the other answers. */
    Conclusion asAsked() {
        return wantsSomethingDone() ? new Conclusion(conclusion, anythingToDo, toDo, null)
                : new Conclusion(conclusion, anythingToDo, List.of(), nothingBecause);
    }

    @Override
    public String toString() {
        return "Conclusion";
    }
}
