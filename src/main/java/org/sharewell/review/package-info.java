/**
 * The quarterly review of complaints: an agency's lead information officer reads the register of complaints and
 * outcomes after every quarter and concludes what is to be done (C42); the partnership sees it in numbers.
 *
 * <p>Clauses C16, C37, C42; rule R33. What complaints there are it asks through
 * {@link org.sharewell.review.KeptComplaints}, and learns of each its reference and how it stands, never who complained
 * or what anybody said.
 */
@ApplicationModule(allowedDependencies = {"access", "action", "calendar", "register", "partnership", "notification",
    "process", "web"})
package org.sharewell.review;

import org.springframework.modulith.ApplicationModule;
