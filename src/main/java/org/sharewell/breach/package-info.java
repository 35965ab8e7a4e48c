/**
 * Breach: what went wrong with information about a child is reported, made safe, contained, assessed, investigated and
 * learnt from.
 *
 * <p>Clauses C17, C27, C28, C36, C39, C40, C41, C43; rules R30, R31, R32. A breach of the Code and a personal data
 * breach in law are two questions: the one is {@code breach-handling}, the other {@code assess-data-breach}, and each
 * ends by itself.
 */
@ApplicationModule(allowedDependencies = {"access", "action", "calendar", "register", "partnership", "notification", "statistics",
    "process", "web"})
package org.sharewell.breach;

import org.springframework.modulith.ApplicationModule;
