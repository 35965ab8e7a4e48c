package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What can be raised (C35; R29): by anybody, about anything but their own decision, and once while it is open. */
final class RaisingPolicy {

    private RaisingPolicy() { }

    /**
     * What the reference that it names leads to.
     *
     * @param known whether there is a record of it, or none is named
     * @param answers how many answers it could be about
     * @param closed whether whoever raises it has said that they know the family, or that it concerns a colleague
     * @param decidedBy user id of who took its last decision; null where none was taken
     * @param agency id of the agency whose answer or decision it is; null where it is nobody's
     */
    record Named(boolean known, int answers, boolean closed, String decidedBy, String agency) {

        /** Where no reference is named. */
        static final Named NONE = new Named(true, 0, false, null, null);
    }

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
     * @param against id of the agency that it is raised against
     */
    static List<String> problems(Raising raising, Named named, String against, List<Open> open) {
        var problems = new ArrayList<String>();
        if (!named.known()) {
            problems.add("There is no record of this reference. Check it, or leave it out and describe it on the next"
                    + " page.");
        }
        if (named.closed()) {
            problems.add("You said that you know this family, or that it concerns a colleague. Somebody else raises this:"
                    + " tell your line manager.");
        }
        if (named.answers() > 1) {
            problems.add("Several teams of this agency were asked. Choose the team that you disagree with.");
        }
        if (raising.person().equals(named.decidedBy())) {
            problems.add("You took this decision yourself, so there is nobody to disagree with. If you see it"
                    + " differently now, decide again or tell whoever asked.");
        }
        if (named.agency() != null && !named.agency().equals(against)) {
            problems.add("This reference is of another agency than the one that you name. Check the reference or the"
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
