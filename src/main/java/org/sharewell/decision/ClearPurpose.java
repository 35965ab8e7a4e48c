package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 1: is there a clear and legitimate purpose? (C58, C60 to C66) */
@Component
@Order(1)
class ClearPurpose implements Question {

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        var problems = new ArrayList<String>();
        if (!child.shares()) return problems;
        legalBasis(child, circumstances, problems);
        if (child.proportionate() == null) {
            problems.add("Say whether what is shared is in proportion to the purpose.");
        } else if (child.proportionate().equals("no") && child.outcome().equals("share")) {
            problems.add("You say it is out of proportion: then share less of it, or do not share it.");
        } else if (child.proportionate().equals("no") && child.proportionateWhy() == null) {
            problems.add("Say what is out of proportion.");
        }
        if (child.offeredTo().isPresent()) {
            if (child.recipientPurpose() == null) problems.add("Say what they need it for whom you offer it to.");
            if (child.recipientNeed() == null) problems.add("Say why they need to know it, more than the asker.");
        } else if (!"yes".equals(child.needToKnow())) {
            problems.add("Share only with somebody who needs to know. If the asker does not, decide not to share.");
        }
        if ("yes".equals(child.limitedByPower()) && child.powerLimit() == null) {
            problems.add("Say what the power under which it was obtained allows.");
        }
        if ("yes".equals(child.fromAnother()) && child.originator() == null) {
            problems.add("Say who gave you the information and whether they agree, or why they were not asked.");
        }
        if ("yes".equals(child.anonymousWouldDo()) && child.identifiable()) {
            problems.add("If it would do without names, share it without names.");
        }
        return problems;
    }

    private static void legalBasis(ChildDecision child, Circumstances circumstances, List<String> problems) {
        var basis = circumstances.chosen("basis", child.basis());
        if (basis.isEmpty()) {
            problems.add("Choose the legal basis for sharing.");
        } else if (basis.get().order() && child.courtOrder() == null) {
            problems.add("Name the court, the number and the date of the order.");
        }
    }
}
