package org.sharewell.receipt;

import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon what is shared should be opened (R13).
 *
 * @param within for each urgency ({@code now}, {@code today}, {@code routine}), counted in the recipient's hours
 */
@ConfigurationProperties("sharewell.reading")
record ReadingTimes(Map<String, Times> within) {

    /**
     * @param remind after it was delivered, its recipient is reminded, and the sender told of what is needed now
     * @param due after the same, the line manager is told
     * @param climb after it was due, the lead information officer is told
     */
    record Times(Term remind, Term due, Term climb) { }
}
