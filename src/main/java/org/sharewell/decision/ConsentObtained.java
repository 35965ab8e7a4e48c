package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.consent.Explained;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 4: if it is confidential, was consent obtained, and if not sought, why not? (C56, C57, C72 to C76) */
@Component
@Order(4)
class ConsentObtained implements Question {

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        var problems = new ArrayList<String>();
        if (!child.shares() || !child.identifiable() || !child.confidentialInLaw()) return problems;
        var restsOnConsent = circumstances.rests(child).anyMatch(LegalBasis::consent);
        if (restsOnConsent && child.consent() != null && !child.consent().equals("given")) {
            problems.add("You chose consent as what allows it, and it was not given. Choose what does allow it.");
        }
        if (child.consent() == null) {
            problems.add("It is confidential: say whether consent was given, refused or not sought.");
        } else if (child.consent().equals("given")) {
            given(child, circumstances, problems);
        } else if (child.consent().equals("not-sought") && child.notSoughtBecause() == null) {
            problems.add("Say why consent was not sought.");
        } else if (child.consent().equals("not-sought") && child.notSoughtBecause().equals("other")
                && child.deliberation() == null) {
            problems.add("Explain under “How did you come to this?” what the other reason is for not asking for consent.");
        }
        return problems;
    }

    /** Freely given, informed and by somebody who can give it (C73 to C76). */
    private static void given(ChildDecision child, Circumstances circumstances, List<String> problems) {
        if (child.consentFrom() == null || child.consentOn() == null) {
            problems.add("Say who consented and on which day.");
        } else if (child.consentOn().isAfter(circumstances.today())) {
            problems.add("A consent cannot be dated after the decision that rests on it.");
        }
        if (child.consentBy() == null) problems.add("Say in what way they could agree: for themselves, or for the child.");
        if ("child".equals(child.consentBy()) && child.consentJudged() == null) {
            problems.add("Say what shows that the child understands it.");
        }
        if (!Explained.all(child.consentExplained())) {
            problems.add("A consent counts when the person knew what is shared, why, with whom and for what use. Tick"
                    + " that they did, or choose what else allows it.");
        }
    }
}
