/**
 * The deciding side: the Code's seven questions, answered by the agency that holds the information.
 *
 * <p>Clauses C60 to C100; rules R3 to R8, R10. It knows no request: what is asked reaches it through {@link
 * org.sharewell.decision.Asking}, which each procedure that asks implements.
 */
@ApplicationModule(allowedDependencies = {"calendar", "document", "register", "partnership", "notification", "process", "statistics",
        "web", "consent", "receipt", "advice", "telling"})
package org.sharewell.decision;

import org.springframework.modulith.ApplicationModule;
