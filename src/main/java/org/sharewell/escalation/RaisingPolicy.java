package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What can be raised (C35; R29): by anybody, about anything but their own decision, and once while it is open. */
final class RaisingPolicy {

    private RaisingPolicy() { }

    /**
     * A decision that is disagreed with, as the register knows it.
     *
     * @param by user id of who took it
     * @param agency id of the agency whose decision it is
     */
    record Decided(String by, String agency) { }

    /**
     * A disagreement that is open.
     *
     * @param raising what was raised
     * @param standing where it stands, in words
     */
    record Open(String reference, Raising raising, String standing) { }

    /**
     * Why it cannot be raised, in sentences; empty if it can.
     *
     * @param known whether there is a record of the reference that it names, if it names one
     * @param decided the last decision of the record that it concerns; null where it names none, or none was taken
     * @param against id of the agency that it is raised against
     */
    static List<String> problems(Raising raising, boolean known, Decided decided, String against, List<Open> open) {
        var problems = new ArrayList<String>();
        if (!known) {
            problems.add("There is no record of this reference. Check it, or leave it out and describe it on the next"
                    + " page.");
        }
        if (decided != null && raising.person().equals(decided.by())) {
            problems.add("You took this decision yourself, so there is nobody to disagree with. If you see it"
                    + " differently now, decide again or tell whoever asked.");
        }
        if (decided != null && !decided.agency().equals(against)) {
            problems.add("Another agency took this decision than the one that you name. Check the reference or the"
                    + " agency.");
        }
        open.stream().filter(one -> isSame(one.raising(), raising)).findFirst().ifPresent(one -> problems.add(
                "This is open already, as " + one.reference() + ": " + one.standing() + ". What is new goes there."));
        return problems;
    }

    /** Whether this is the same; without a reference only the same person can know that it is. */
    static boolean isSame(Raising one, Raising other) {
        var same = one.unit().equals(other.unit()) && one.against().equals(other.against())
                && one.ground().equals(other.ground());
        return same && (one.concerns() == null && other.concerns() == null ? one.person().equals(other.person())
                : Objects.equals(one.concerns(), other.concerns()));
    }
}
