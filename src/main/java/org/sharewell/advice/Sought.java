package org.sharewell.advice;

import java.util.Map;

/**
 * Advice that somebody wants.
 *
 * @param record reference of the record whose decision it is about
 * @param procedure process id of the procedure in which that is decided
 * @param unit the agency or team that decides
 * @param urgency {@code now}, {@code today} or {@code routine}
 * @param asker user id of whoever asks
 * @param adviser the role that is asked, one of {@link Advisers}
 * @param question what they ask
 * @param draft what they would decide, as far as they want it seen; null if they did not say
 * @param listed what lists show of the task, as process variables: {@code agency} and {@code urgency} in words
 */
public record Sought(String record, String procedure, String unit, String urgency, String asker, String adviser,
                     String question, String draft, Map<String, Object> listed) {

    /** Which record it is about and nothing that is asked. */
    @Override
    public String toString() {
        return "Advice sought on " + record;
    }
}
