package org.sharewell.escalation;

/**
 * How a stage stands for whoever takes a step.
 *
 * @param stage the stage
 * @param side {@code raising}, {@code deciding} or {@code partnership}: for whom this person acts
 * @param part what they are to that side
 * @param stated whether their side has stated its view at this stage
 * @param otherStated whether the other side has, for the partnership whether both have; or the time for it is up
 * @param talked whether a talk is recorded at this stage, by whichever side
 * @param proposedBy the side whose proposal stands; null where none does
 * @param about what a settlement has to fit
 */
record Standing(Stage stage, String side, Part part, boolean stated, boolean otherStated, boolean talked,
                String proposedBy, OutcomePolicy.Case about) {

    /** The partnership hears both sides and has no view of its own to state. */
    boolean hasView() {
        return !side.equals(Escalating.PARTNERSHIP);
    }

    /** Whether this side still has to say what it thinks, before or with whatever else it does. */
    boolean unstated() {
        return hasView() && !stated;
    }
}
