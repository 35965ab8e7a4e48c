package org.sharewell.complaint;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon what is to be done about a complaint is to be done, besides what the agency's own procedure says of it
 * (C37).
 *
 * @param law how long the law leaves to acknowledge it, in calendar days
 * @param describe how soon whoever entered it describes it
 * @param triage how soon it is triaged once it was acknowledged
 * @param climb after a step was due, the lead information officer is told
 */
@ConfigurationProperties("sharewell.complaint")
record ComplaintTerms(Term law, Term describe, Term triage, Term climb) { }
