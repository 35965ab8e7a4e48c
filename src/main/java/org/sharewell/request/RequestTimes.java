package org.sharewell.request;

import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the asking side may take.
 *
 * @param describeWithin to describe a request once the need arose, in the asker's own hours
 * @param completeEmergencyWithin to complete the record of an emergency (R10), in the asker's own hours
 * @param closeWithin to read the last answer and close, in the asker's own hours
 * @param chaseAgain for each urgency ({@code now}, {@code today}, {@code routine}), how long after a chase by its asker an
 *     agency is left to answer, in its own hours
 */
@ConfigurationProperties("sharewell.request")
record RequestTimes(Term describeWithin, Term completeEmergencyWithin, Term closeWithin,
                    Map<String, Term> chaseAgain) { }
