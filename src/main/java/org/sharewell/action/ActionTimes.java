package org.sharewell.action;

import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon an action is to be done and how it climbs, in the hours of the agency that carries it out (R11, R28).
 *
 * @param times for each urgency ({@code now}, {@code today}, {@code routine})
 */
@ConfigurationProperties("sharewell.action")
record ActionTimes(Map<String, Times> times) {

    /**
     * @param within it is due, where no day was agreed
     * @param climb after it was due, the senior manager is told
     * @param head after them, the head of agency is told
     */
    record Times(Term within, Term climb, Term head) { }
}
