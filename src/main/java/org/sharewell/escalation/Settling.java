package org.sharewell.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A step that somebody takes at a stage; which of the rest is asked depends on the step.
 *
 * @param step {@code state} the view of one's side, {@code talk} (which took place), {@code propose} how it is settled,
 *     {@code agree} to what the other side proposes, {@code decide} where this side can by itself, {@code up} because
 *     it is not settled, {@code skip} because a child cannot wait, or {@code withdraw}
 * @param view what this side thinks
 * @param evidence what it rests on
 * @param safety what keeps the child safe meanwhile, and who does it (R28)
 * @param talkedOn the day on which they talked, in local time
 * @param talk with whom they talked, how, and what came of it
 * @param outcome one of {@link OutcomePolicy#OUTCOMES}
 * @param route id of the other route that it takes; null where it takes none
 * @param how how it is settled, in words
 * @param reason why it goes up, is passed over or is withdrawn
 * @param sameMayDecide true if whoever took the decision may decide anew
 * @param fault {@code yes} or {@code no}: was a policy or procedure at fault
 * @param learning what the partnership should learn from it, without anybody's name
 * @param toDo what is to be done, by whom and by when
 */
record Settling(String step, String view, String evidence, String safety, LocalDate talkedOn, String talk, String outcome,
                String route, String how, String reason, boolean sameMayDecide, String fault, String learning,
                List<ToDo> toDo) {

    /** The step of agreeing; as it is sent it names what is agreed to ({@link StepsOffered#agree}). */
    static final String AGREE = "agree";
    /** No step yet. */
    static final Settling NONE = new Settling(null, null, null, null, null, null, null, null, null, null, false, null,
            null, null);

    Settling {
        step = step != null && step.startsWith(AGREE) ? AGREE : step;
    }

    /** Whether the view of a side comes with this step, where that has not stated it. */
    boolean statesView() {
        return Set.of("state", "propose", AGREE, "decide", "up").contains(step);
    }

    /** What comes of it, where it settles or proposes to. */
    Terms terms() {
        return new Terms("other-route".equals(outcome) ? route : null,
                sameMayDecide && OutcomePolicy.wantsDecision(outcome), fault, learning, toDo);
    }

    /** What is done and nothing that is said. */
    @Override
    public String toString() {
        return "Step " + step;
    }
}
