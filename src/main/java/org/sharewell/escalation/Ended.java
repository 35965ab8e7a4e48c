package org.sharewell.escalation;

/**
 * How a disagreement ended.
 *
 * @param outcome one of {@link OutcomePolicy#OUTCOMES}; null where it was withdrawn or took another route
 * @param words how it was settled and why, or why it was withdrawn
 * @param by user id of whoever ended it
 * @param agreed true if both sides agreed, false if a stage decided
 * @param safety where it was withdrawn, what keeps the child safe from now on, and who does it; else null
 * @param terms what comes of it; where it was not settled, nothing
 */
record Ended(String outcome, String words, String by, boolean agreed, String safety, Terms terms) {

    Ended {
        terms = terms == null ? Terms.NONE : terms;
    }
}
