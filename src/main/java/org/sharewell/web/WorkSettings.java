package org.sharewell.web;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What line managers are shown about their team's work.
 *
 * @param untouchedAfter how long nobody has to open claimed work until it stands out, in the agency's own hours (R11)
 */
@ConfigurationProperties("sharewell.work")
record WorkSettings(Term untouchedAfter) { }
