package org.sharewell.advice;

import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon advice is wanted, in the hours of the agency, until whoever asked is told that it is not there (C88).
 *
 * @param within for each urgency of what is decided ({@code now}, {@code today}, {@code routine})
 */
@ConfigurationProperties("sharewell.advice")
record AdviceTimes(Map<String, Term> within) { }
