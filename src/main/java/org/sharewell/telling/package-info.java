/**
 * Who must not learn what, and who is told by whom and when, so that telling harms nobody.
 *
 * <p>Clauses C89, C98; rules R5, R6. It knows no request: each side of one says what it tells and what must not be
 * learnt, and both sides are held to it.
 */
@ApplicationModule(allowedDependencies = {"calendar", "register", "partnership", "notification", "process", "web"})
package org.sharewell.telling;

import org.springframework.modulith.ApplicationModule;
