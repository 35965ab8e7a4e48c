package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;

/** What can be raised (C35; R29): by anybody, about anything but their own decision, and once while it is open. */
final class RaisingPolicy {

    private RaisingPolicy() { }

    /**
     * What the reference that it names leads to.
     *
     * @param known whether there is a record of it, or none is named
     * @param answers how many answers it could be about
     * @param closed whether whoever raises it has said that they know the family, or that it concerns a colleague
     * @param deciders user ids of who took the decision that it names, or each decision on what it names; empty where none
     *     was taken
     * @param agency id of the agency whose answer or decision it is; null where it is nobody's
     */
    record Named(boolean known, int answers, boolean closed, List<String> deciders, String agency) {

        /** Where no reference is named. */
        static final Named NONE = new Named(true, 0, false, List.of(), null);
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
        if (named.deciders().contains(raising.person())) {
            problems.add(named.deciders().size() > 1
                    ? "One of these decisions is your own. Name the one that you disagree with, such as "
                            + raising.concerns() + "-2, or leave it to somebody else to raise."
                    : "You took this decision yourself, so there is nobody to disagree with. If you see it"
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

    /** Whether this is the same; without a reference nobody knows, and two children's are never one (R29). */
    static boolean isSame(Raising one, Raising other) {
        return one.concerns() != null && one.concerns().equals(other.concerns()) && one.unit().equals(other.unit())
                && one.against().equals(other.against()) && one.ground().equals(other.ground());
    }
}
