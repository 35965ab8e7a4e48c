package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 7: are the decision and its reasons recorded? A refusal as rigorously as a share. (C26, C99 to C101, R7, R8) */
@Component
@Order(7)
class RecordedReasons implements Question {

    /** What people say who would rather not decide; none of it is enough alone (R8, C101). */
    private static final Set<String> NOT_ALONE = Set.of("data-protection", "fear-of-complaint", "relation-with-family",
            "no-time", "exemption");

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        var problems = new ArrayList<String>();
        if (child.outcome().equals("share-some-now") && child.lookAgainOn() == null) {
            problems.add("Say by when you decide on the rest.");
        }
        if (child.lookAgainOn() != null && child.lookAgainOn().isBefore(circumstances.today())) {
            problems.add("The day to look at it again cannot be in the past.");
        }
        if (child.outcome().equals("share-part") && child.withheldKind() == null) {
            problems.add("Say what kind of thing you keep back. The asker learns it only if you tick that they may.");
        }
        if (child.withholds() && child.reasonTold() == null) {
            problems.add("Write the reason that the asker reads: enough to understand and to challenge it.");
        }
        if (child.refuses()) refusal(child, problems);
        return problems;
    }

    private static void refusal(ChildDecision child, List<String> problems) {
        if (child.deliberation() == null) problems.add("Write down how you came to this. It stays in your agency.");
        var reasons = child.refusalReasons();
        var theyKnow = reasons.contains("they-know-already");
        if (reasons.isEmpty()) {
            problems.add("Tick the reason for not sharing.");
        } else if (theyKnow && !"yes".equals(child.reachedThem())) {
            problems.add("“They know already” counts once somebody confirmed that it reached them. Ask, then answer.");
        } else if (!theyKnow && NOT_ALONE.containsAll(reasons)) {
            problems.add("What you ticked is not enough by itself. The law is a framework for sharing, not a barrier: tick"
                    + " what really stands against it, or share.");
        }
    }
}
