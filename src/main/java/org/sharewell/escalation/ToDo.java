package org.sharewell.escalation;

import java.time.LocalDate;

/**
 * Something that a settlement wants done.
 *
 * @param what what is to be done
 * @param who whose it is, as {@link Doers} offers it
 * @param by the day until whose end it is to be done, in local time
 * @param safety true if it keeps a child or anybody else safe (R30)
 */
record ToDo(String what, String who, LocalDate by, boolean safety) {

    boolean complete() {
        return !OutcomePolicy.missing(what) && who != null && by != null;
    }

    /** That there is something and not what. */
    @Override
    public String toString() {
        return "Something to do by " + by;
    }
}
