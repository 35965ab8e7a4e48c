/**
 * Complaint: whoever is not content with how information about a child was shared, kept or withheld is heard, answered
 * in time by somebody whom it is not about, and learnt from.
 *
 * <p>Clauses C16, C36, C37, C42; rules R30, R33. Where it says that information went astray, a breach case opens at
 * once; the two know each other by reference only.
 */
@ApplicationModule(allowedDependencies = {"access", "action", "breach", "calendar", "register", "partnership",
    "notification", "process", "review", "web"})
package org.sharewell.complaint;

import org.springframework.modulith.ApplicationModule;
