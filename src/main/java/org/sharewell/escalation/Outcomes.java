package org.sharewell.escalation;

import org.sharewell.decision.DecidingAgain;
import org.sharewell.decision.WantedAgain;
import org.springframework.stereotype.Component;

/** What an outcome brings about: a change is a new decision, which the agency takes and never is taken here (C35). */
@Component
class Outcomes {

    private final DecidingAgain decidingAgain;

    Outcomes(DecidingAgain decidingAgain) {
        this.decidingAgain = decidingAgain;
    }

    /** Asks for a new decision where the outcome wants one, of somebody else than whose decision it was. */
    void carryOut(Escalation escalation) {
        var ended = escalation.facts().ended();
        if (!OutcomePolicy.wantsDecision(ended.outcome(), escalation.concerns())) return;
        decidingAgain.want(escalation.concerns(), new WantedAgain(escalation.id(), escalation.urgency(),
                EscalationInWords.outcome(ended.outcome()) + ". " + ended.words(), false));
    }
}
