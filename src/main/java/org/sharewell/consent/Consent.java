package org.sharewell.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * What one relevant individual said when asked for consent, or why they were not asked (C48, C73, C75).
 *
 * @param who the person, in the practitioner's words: name and relation to the child
 * @param state {@code given}, {@code refused}, {@code under-pressure}, {@code to-be-asked} or {@code left-out}
 * @param on the day on which they said so, in local time; null while they have not
 * @param how letter, conversation, form; null while they have not said
 * @param explained ids of the points of C79 that they were told, as {@link Explained}
 * @param limits what they agreed to and no more; null if they set no limit
 * @param leftOutBecause why they are not asked; null for everybody who is
 */
public record Consent(String who, String state, LocalDate on, String how, List<String> explained, String limits,
                      String leftOutBecause) {

    public Consent {
        if (!"given".equals(state)) {
            on = null;
            how = null;
            explained = null;
            limits = null;
        }
        leftOutBecause = "left-out".equals(state) ? leftOutBecause : null;
        explained = Explained.each(explained);
    }

    boolean is(String expected) {
        return expected.equals(state);
    }
}
