package org.sharewell.escalation;

/**
 * What the disagreement is about, as the first form sends it.
 *
 * @param route id of another route, or {@code this}
 * @param goesOn {@code yes} or {@code no}: whether it goes on here beside the other route; null where there is none
 * @param about what it is about, in words
 * @param view what the person thinks
 * @param evidence what it rests on
 * @param wanted what they want to come of it
 * @param reason why it ends, where it was raised by mistake; else null
 * @param safety what keeps the child safe meanwhile, and who does it (R28)
 */
record Described(String route, String goesOn, String about, String view, String evidence, String wanted,
                 String reason, String safety) {

    /** Which route it takes and nothing that is said. */
    @Override
    public String toString() {
        return "Disagreement by route " + route;
    }
}
