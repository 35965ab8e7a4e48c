package org.sharewell.escalation;

/**
 * A disagreement that somebody wants to raise.
 *
 * @param person user id of whoever raises it
 * @param unit the agency or team in whose name they do
 * @param against the agency or team that they disagree with
 * @param ground id of the ground
 * @param concerns reference of the decision, answer or request; null where they have none
 */
record Raising(String person, String unit, String against, String ground, String concerns) {

    /** Which record it is about and nothing that is said. */
    @Override
    public String toString() {
        return "Disagreement about " + concerns;
    }
}
