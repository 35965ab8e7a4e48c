package org.sharewell.breach;

import java.time.LocalDate;

/**
 * Something that is to be done because of a breach, as a form sends it.
 *
 * @param what what is to be done; may hold personal data
 * @param who user id of its owner, or the role that has it, as {@link Owners} offers it
 * @param by the day until whose end it is to be done, in local time; null for as soon as can be
 * @param safety true if it keeps somebody safe (R30): the case cannot end before it is done
 */
record Doing(String what, String who, LocalDate by, boolean safety) {

    /** That there is something and not what. */
    @Override
    public String toString() {
        return "Something to do by " + by;
    }
}
