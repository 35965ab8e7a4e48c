package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

/** What a new decision after an escalation must be: somebody else's, and a decision (C35; R11). */
final class AgainPolicy {

    private AgainPolicy() { }

    /** What is missing or cannot be, in sentences; empty where nothing is wanted again. */
    static List<String> problems(Sent sent, Answer answer, Asked asked, String person) {
        if (Again.of(answer).isEmpty()) return List.of();
        var problems = new ArrayList<String>();
        // In an emergency anybody acts (R10); the record of it is completed by somebody else.
        if (Again.isNotFor(person, answer) && !sent.harmIfWaits()) {
            problems.add("A decision of yours on this was challenged, so somebody else decides now. Put the task back for a"
                    + " colleague.");
        }
        if (!sent.decisions().isEmpty() && sent.decisions().stream().allMatch(ChildDecision::asBefore)) {
            problems.add("A new decision is wanted. Decide at least one child on their own, also if it comes out the same.");
        }
        if (sent.asksBack() && asked.ended() != null) {
            problems.add("The request has ended, so nobody would read a question there. Call whoever asked, then decide.");
        }
        return problems;
    }
}
