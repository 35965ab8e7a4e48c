package org.sharewell.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * That an answer is wanted again after an escalation (C35), as the answer keeps it.
 *
 * @param wanted what is wanted, and by whom
 * @param at since when
 * @param after number of the decision that stood then; 0 if there was none
 */
record Again(WantedAgain wanted, Instant at, int after) {

    /** What is still wanted, the newest; empty where nothing is, or it was decided since. */
    static Optional<Again> of(Answer answer) {
        return answer.facts().wanted().stream().filter(again -> again.settledBy(answer).isEmpty()).reduce((earlier, later) -> later);
    }

    /** Whether somebody may not decide again, because a decision of theirs on this was challenged (R11). */
    static boolean isNotFor(String person, Answer answer) {
        return of(answer).filter(again -> !again.wanted.sameMayDecide()).stream()
                .flatMap(again -> answer.facts().decisions().stream().limit(again.after))
                .anyMatch(decision -> decision.by().equals(person));
    }

    /** How soon the answer is wanted: as the escalation says, else as the request does. */
    static String urgency(Answer answer, Asked asked) {
        return of(answer).map(again -> again.wanted.urgency()).orElse(asked.urgency());
    }

    /** Whether it cannot wait until a closed agency opens. */
    static boolean urgent(Answer answer, Asked asked) {
        return !"routine".equals(urgency(answer, asked));
    }

    /** True if something that an escalation wanted is decided with this decision. */
    static boolean settledBy(Answer answer, Decision decision) {
        return answer.facts().wanted().stream().map(again -> again.settledBy(answer)).flatMap(Optional::stream)
                .anyMatch(decision::equals);
    }

    /** The first decision since then that leaves nothing open. */
    private Optional<Decision> settledBy(Answer answer) {
        return answer.facts().decisions().stream().skip(after).filter(decision -> !decision.leavesSomethingOpen())
                .findFirst();
    }
}
