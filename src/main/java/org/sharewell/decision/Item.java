package org.sharewell.decision;

import java.time.LocalDate;

/**
 * One piece of information that is shared (C92, C94).
 *
 * @param about which child it is about: a child's number from 1, or {@code all}
 * @param topic what it is, in a few words
 * @param content the information itself
 * @param kind {@code fact} or {@code opinion}; null only in an emergency
 * @param asAt as at which day it is known, in local time; null means the day of the decision
 * @param handling a condition that the agency must attach (R8), a limit on the use of this line; null if there is none
 * @param checked true if it was confirmed that nobody learns from it what they must not (R5); asked only where there is
 *     such a mark
 */
public record Item(String about, String topic, String content, String kind, LocalDate asAt, String handling,
                   boolean checked) {

    /** True if it is about this child, counted from 1; a line of an emergency may not say about whom it is. */
    boolean about(int child) {
        return aboutAll() || about.equals(String.valueOf(child));
    }

    boolean aboutAll() {
        return about == null || about.equals("all");
    }
}
