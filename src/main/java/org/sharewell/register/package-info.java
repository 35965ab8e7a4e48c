/**
 * The register: what was decided, by whom, when and why; append-only by the database itself, sealed each minute.
 *
 * <p>Clauses C26, C90, C99 and C100. It knows no procedure: decisions of every procedure stand in the same columns, which
 * is how an escalation, a complaint or a breach finds whose decision it was.
 */
@ApplicationModule(allowedDependencies = {"calendar"})
package org.sharewell.register;

import org.springframework.modulith.ApplicationModule;
