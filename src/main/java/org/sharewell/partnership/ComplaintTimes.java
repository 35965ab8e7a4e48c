package org.sharewell.partnership;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code sharewell.complaints.default.*}: what holds where neither an agency nor the top of the partnership's file says
 * more of a complaints procedure than its title and version.
 *
 * @param acknowledge how soon a complaint is acknowledged
 * @param outcome how soon its outcome is told
 * @param extension by how much that can be put off, once
 * @param counting how the days of the statutory acknowledgement are counted
 */
@ConfigurationProperties("sharewell.complaints.default")
record ComplaintTimes(Term acknowledge, Term outcome, Term extension, ComplaintsProcedure.Counting counting) { }
