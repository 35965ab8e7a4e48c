/**
 * Consent and the way on without it: may this be asked now, and what else can be done (R1, R2).
 *
 * <p>Clauses C46 to C53, C56, C57, C59, C72 to C79, C83 to C87; rules R1, R2, R10.
 */
@ApplicationModule(allowedDependencies = {"calendar", "register", "partnership", "notification", "process", "web", "telling"})
package org.sharewell.consent;

import org.springframework.modulith.ApplicationModule;
