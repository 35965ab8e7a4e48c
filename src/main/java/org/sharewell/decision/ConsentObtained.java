package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 4: if it is confidential, was consent obtained, and if not sought, why not? (C56, C57, C72 to C75) */
@Component
@Order(4)
class ConsentObtained implements Question {

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        var problems = new ArrayList<String>();
        if (!child.shares() || !child.identifiable() || !child.confidentialInLaw()) return problems;
        if (child.consent() == null) {
            problems.add("It is confidential: say whether consent was given, refused or not sought.");
        } else if (child.consent().equals("given")) {
            if (child.consentFrom() == null || child.consentOn() == null) {
                problems.add("Say who consented and on which day.");
            } else if (child.consentOn().isAfter(circumstances.today())) {
                problems.add("A consent cannot be dated after the decision that rests on it.");
            }
        } else if (child.consent().equals("not-sought") && child.notSoughtBecause() == null) {
            problems.add("Say why consent was not sought.");
        }
        return problems;
    }
}
