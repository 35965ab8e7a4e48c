package org.sharewell.decision;

import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon an answer is due, in the answering agency's hours (C45, R13).
 *
 * @param times for each urgency of the request ({@code now}, {@code today}, {@code routine})
 * @param emergencyRecord for the record of what was shared in an emergency (R10)
 */
@ConfigurationProperties("sharewell.reply")
record ReplyTimes(Map<String, Times> times, Times emergencyRecord) {

    /**
     * @param remind after asking, or after the emergency, those who answer are reminded
     * @param due after the same, it is due and the line manager is told
     * @param climb after it was due, the lead information officer is told
     * @param head after the lead information officer, the head of agency is told
     */
    record Times(Term remind, Term due, Term climb, Term head) { }
}
