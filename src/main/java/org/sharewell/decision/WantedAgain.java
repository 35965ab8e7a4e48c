package org.sharewell.decision;

/**
 * A new decision on what was decided before, as the outcome of an escalation wants it (C35).
 *
 * @param by reference of the escalation, such as {@code E26-00007}
 * @param urgency {@code now}, {@code today} or {@code routine}: how soon
 * @param words what its outcome wants, as whoever decides reads it; may hold personal data
 * @param sameMayDecide true if the outcome lets whoever made the decision decide again
 */
public record WantedAgain(String by, String urgency, String words, boolean sameMayDecide) {

    /** Which escalation wants it and nothing that it says. */
    @Override
    public String toString() {
        return "Decision wanted again by " + by;
    }
}
