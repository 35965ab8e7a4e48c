package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;

/** How a disagreement can be settled (C35). The decision itself is never changed here: a change is a new one. */
final class OutcomePolicy {

    /** Agreed to share, to share in part, not to share; the decision stands; another route. */
    static final List<String> OUTCOMES = List.of("share", "share-in-part", "not-share", "stands", "other-route");
    private static final List<String> WANT_A_DECISION = List.of("share", "share-in-part", "not-share");

    private OutcomePolicy() { }

    /** What is missing, in sentences. */
    static List<String> problems(String outcome, String how) {
        var problems = new ArrayList<String>();
        if (outcome == null || !OUTCOMES.contains(outcome)) problems.add("Choose how it is settled.");
        if (missing(how)) problems.add("Write how it is settled, and why.");
        return problems;
    }

    /** Whether the agency decides anew, with the seven questions, which then replaces its earlier decision. */
    static boolean wantsDecision(String outcome, String concerns) {
        return concerns != null && WANT_A_DECISION.contains(outcome);
    }

    /** Whether an agency gives way by this: it shares what it did not. */
    static boolean givesWay(String outcome) {
        return "share".equals(outcome) || "share-in-part".equals(outcome);
    }

    static boolean missing(String text) {
        return text == null || text.isBlank();
    }
}
