package org.sharewell.escalation;

/**
 * How a stage stands for whoever takes a step.
 *
 * @param stage the stage
 * @param side {@code raising}, {@code deciding} or {@code partnership}: for whom this person acts
 * @param isDecider whether they took the decision that is disagreed with
 * @param stated whether their side has stated its view at this stage
 * @param otherStated whether the other side has, for the partnership whether both have; or the time for it is up
 * @param proposedBy the side whose proposal stands; null where none does
 */
record Standing(Stage stage, String side, boolean isDecider, boolean stated, boolean otherStated, String proposedBy) { }
