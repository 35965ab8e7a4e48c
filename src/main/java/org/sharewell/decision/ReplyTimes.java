package org.sharewell.decision;

import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon an answer is due, by the urgency of the request, in the answering agency's hours (C45, R13).
 *
 * @param times for each urgency ({@code now}, {@code today}, {@code routine})
 */
@ConfigurationProperties("sharewell.reply")
record ReplyTimes(Map<String, Times> times) {

    /**
     * @param remind after asking, those who answer are reminded
     * @param due after asking, it is due and the line manager is told
     * @param climb after it was due, the lead information officer is told
     */
    record Times(Term remind, Term due, Term climb) { }
}
