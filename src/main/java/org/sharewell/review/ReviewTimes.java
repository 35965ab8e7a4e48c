package org.sharewell.review;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code sharewell.complaints.review.*}: how soon a quarter is reviewed once it is over, in the agency's hours (C42).
 *
 * @param remind when whoever reviews it is reminded
 * @param due when it is due
 * @param climb after it was due, the senior manager is told
 * @param head after them, the head of agency is told
 */
@ConfigurationProperties("sharewell.complaints.review")
record ReviewTimes(Term remind, Term due, Term climb, Term head) { }
