/**
 * Advice: somebody who decides asks their line manager, safeguarding lead, lead information officer or legal adviser, who
 * says what they think or takes the decision over.
 *
 * <p>Clauses C24, C70, C88; rules R10, R11. It knows of what it is about only the reference; what the adviser reads is the
 * record itself, as its procedure tells it through {@link org.sharewell.web.Story}.
 */
@ApplicationModule(allowedDependencies = {"calendar", "document", "register", "partnership", "notification", "process", "web"})
package org.sharewell.advice;

import org.springframework.modulith.ApplicationModule;
