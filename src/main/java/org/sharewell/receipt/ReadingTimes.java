package org.sharewell.receipt;

import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon what is shared should be opened.
 *
 * @param within for each urgency ({@code now}, {@code today}, {@code routine}), counted in the recipient's hours
 */
@ConfigurationProperties("sharewell.reading")
record ReadingTimes(Map<String, Term> within) { }
