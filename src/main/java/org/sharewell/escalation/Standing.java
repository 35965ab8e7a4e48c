package org.sharewell.escalation;

/**
 * How a stage stands for whoever takes a step.
 *
 * @param stage the stage
 * @param side {@code raising}, {@code deciding} or {@code partnership}: for whom this person acts
 * @param isDecider whether they took the decision that is disagreed with
 * @param actedForOther whether they have spoken for another side before
 * @param stated whether their side has stated its view at this stage
 * @param otherStated whether the other side has, for the partnership whether both have; or the time for it is up
 * @param proposedBy the side whose proposal stands; null where none does
 * @param about what a settlement has to fit
 */
record Standing(Stage stage, String side, boolean isDecider, boolean actedForOther, boolean stated, boolean otherStated,
                String proposedBy, OutcomePolicy.Case about) { }
