package org.sharewell.complaint;

import java.time.LocalDate;

/**
 * Something that is to be done because of a complaint, as a form sends it.
 *
 * @param what what is to be done; may hold personal data
 * @param who user id of its owner, or the role that has it, as the form offers it
 * @param by the day until whose end it is to be done, in local time
 */
record Remedial(String what, String who, LocalDate by) {

    /** That there is something and not what. */
    @Override
    public String toString() {
        return "Something to do by " + by;
    }
}
