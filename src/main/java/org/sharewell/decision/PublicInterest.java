package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 5: without consent, does the public interest justify sharing? Both sides are weighed. (C83 to C87, C105) */
@Component
@Order(5)
class PublicInterest implements Question {

    /** Reasons that set somebody's interest against sharing, so that both sides are to be weighed (C84, C104). */
    private static final Set<String> SET_AGAINST = Set.of("more-harmful", "consent-refused", "investigation", "third-party");

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        var problems = new ArrayList<String>();
        if ("yes".equals(child.othersAffected()) && child.othersHow() == null) {
            problems.add("Say whose safety else it touches, and how you took it into account.");
        }
        if (child.refuses()) {
            if (child.ifNotShared() == null) {
                problems.add("Say what may happen to the child if this is not shared.");
            }
            if (child.ifShared() == null && child.refusalReasons().stream().anyMatch(SET_AGAINST::contains)) {
                problems.add("Say what may happen if it is shared: it is weighed against what may happen if it is not.");
            }
            return problems;
        }
        if (!child.shares() || !child.identifiable() || !child.confidentialInLaw() || "given".equals(child.consent())) return problems;
        if (child.ifNotShared() == null) problems.add("Say what may happen if this is not shared.");
        // Where harm is clear the weighing starts from the request's facts and wants one sentence (R16, C85).
        if (!circumstances.asked().harmLikely()) {
            if (child.ifShared() == null) problems.add("Say what may happen if this is shared.");
            if (child.justification().isEmpty()) problems.add("Tick what justifies sharing without consent.");
        }
        return problems;
    }
}
