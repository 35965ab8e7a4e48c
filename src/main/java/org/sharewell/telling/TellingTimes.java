package org.sharewell.telling;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long telling may wait where nobody names a day, in the hours of the side that tells.
 *
 * @param within until somebody who is to be told has been
 * @param lookAgainAfter until a "not yet" is looked at again (R6)
 */
@ConfigurationProperties("sharewell.telling")
record TellingTimes(Term within, Term lookAgainAfter) { }
