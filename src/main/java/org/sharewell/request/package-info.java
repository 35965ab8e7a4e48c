/**
 * The asking side: a practitioner asks other agencies for information about a child, follows the answers and closes.
 *
 * <p>Clauses C45 to C63, C66, C92, C93, C96; rules R1 to R4, R9, R10, R19.
 */
@ApplicationModule(allowedDependencies = {"calendar", "document", "register", "partnership", "notification", "process", "statistics",
        "web", "consent", "decision", "receipt", "telling"})
package org.sharewell.request;

import org.springframework.modulith.ApplicationModule;
