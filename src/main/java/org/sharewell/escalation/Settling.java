package org.sharewell.escalation;

/**
 * A step that somebody takes at a stage; which of the rest is asked depends on the step.
 *
 * @param step {@code state} the view of one's side, {@code talk} (which took place), {@code propose} how it is settled,
 *     {@code agree} to what the other side proposes, {@code decide} where this side can by itself, {@code up} because
 *     it is not settled, {@code skip} because a child cannot wait, or {@code withdraw}
 * @param view what this side thinks
 * @param evidence what it rests on
 * @param safety what keeps the child safe meanwhile, and who does it (R28)
 * @param talk when, with whom and how they talked
 * @param outcome one of {@link OutcomePolicy#OUTCOMES}
 * @param how how it is settled, in words
 * @param reason why it goes up, is passed over or is withdrawn
 */
record Settling(String step, String view, String evidence, String safety, String talk, String outcome, String how,
                String reason) {

    /** What is done and nothing that is said. */
    @Override
    public String toString() {
        return "Step " + step;
    }
}
