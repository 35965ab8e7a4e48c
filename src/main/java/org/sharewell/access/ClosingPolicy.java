package org.sharewell.access;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.partnership.Oversight;
import org.springframework.stereotype.Component;

/** Who may close a record to whom, who may open it again, and what they must say (R12). */
@Component
public class ClosingPolicy {

    /** As long as a few sentences. */
    public static final int LONGEST_REASON = 1000;

    private static final List<String> KINDS = List.of("family", "colleague");
    private static final String TOO_LONG = "That is too long. Shorten it to " + LONGEST_REASON + " characters.";

    private final Oversight oversight;

    ClosingPolicy(Oversight oversight) {
        this.oversight = oversight;
    }

    /**
     * What stands against declaring a conflict of interest, in sentences; anybody may who is offered the work.
     *
     * @param kind {@code family} or {@code colleague}; null if nothing was chosen
     * @param sentence null if nothing was said, which is enough
     */
    public static List<String> conflictProblems(String kind, String sentence) {
        var problems = new ArrayList<String>();
        if (kind == null || !KINDS.contains(kind)) problems.add("Choose which of the two it is.");
        if (sentence != null && sentence.length() > LONGEST_REASON) problems.add(TOO_LONG);
        return problems;
    }

    /** A line manager or lead information officer lifts a conflict; whoever declared it never does. */
    public boolean mayLift(Conflict conflict, String person) {
        return !conflict.person().equals(person) && oversight.oversees(person, conflict.unit());
    }

    /** Line managers, safeguarding leads and lead information officers restrict their own agency's records. */
    public boolean mayRestrict(String unit, String person) {
        return oversight.safeguards(person, unit);
    }

    /** Whoever restricted a record lifts it, or a lead information officer. */
    public boolean mayLift(Restriction restriction, String person) {
        return oversight.leads(person, restriction.unit())
                || restriction.setBy().equals(person) && mayRestrict(restriction.unit(), person);
    }

    /**
     * What stands against keeping a record to these people, in sentences.
     *
     * @param insiders those to whom it can be kept
     * @param acting those who can do its work, without whom nobody would
     */
    public static List<String> restrictionProblems(List<String> people, List<String> insiders, List<String> acting,
                                                   String reason) {
        var problems = new ArrayList<String>();
        if (people.isEmpty()) problems.add("Choose to whom the record stays open.");
        else if (!insiders.containsAll(people)) problems.add("Choose people from the list.");
        else if (people.stream().noneMatch(acting::contains)) {
            problems.add("Nobody of these does this work, so it would stay undone. Choose at least one who does.");
        }
        problems.addAll(reasonProblems(reason, "Say why you restrict it."));
        return problems;
    }

    /** What stands against opening a record again. */
    public static List<String> liftingProblems(String reason) {
        return reasonProblems(reason, "Say why it is lifted. The reason goes into the record.");
    }

    private static List<String> reasonProblems(String reason, String missing) {
        if (reason == null) return List.of(missing);
        return reason.length() > LONGEST_REASON ? List.of(TOO_LONG) : List.of();
    }
}
