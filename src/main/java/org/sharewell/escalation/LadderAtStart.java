package org.sharewell.escalation;

import org.springframework.stereotype.Component;

/** Refuses to start with a ladder that cannot be climbed. */
@Component
class LadderAtStart {

    LadderAtStart(EscalationLadder ladder) {
        var problems = LadderPolicy.problems(ladder);
        if (!problems.isEmpty()) throw new LadderRefused(problems);
    }
}
