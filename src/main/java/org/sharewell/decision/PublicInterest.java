package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 5: without consent, does the public interest justify sharing? Both sides are weighed. (C83 to C87) */
@Component
@Order(5)
class PublicInterest implements Question {

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        var problems = new ArrayList<String>();
        if (!child.shares()) {
            if (child.ifNotShared() == null) {
                problems.add("Say what may happen to the child if this is not shared.");
            }
            return problems;
        }
        if (!child.identifiable() || !child.confidentialInLaw() || "given".equals(child.consent())) return problems;
        if (child.ifNotShared() == null) problems.add("Say what may happen if this is not shared.");
        // Where harm is clear the weighing starts from the request's facts and wants one sentence (R16, C85).
        if (!circumstances.asked().harmLikely()) {
            if (child.ifShared() == null) problems.add("Say what may happen if this is shared.");
            if (child.justification().isEmpty()) problems.add("Tick what justifies sharing without consent.");
        }
        return problems;
    }
}
