/**
 * Receiving: what was shared reaches its recipient the moment it is decided, with its limits beside it (R9, R15).
 *
 * <p>What was not for its recipient is closed to them at once, and is a breach where it came from (R22).
 *
 * <p>Clauses C30, C64, C95 to C97. Needs no request that is still running.
 */
@ApplicationModule(allowedDependencies = {"calendar", "document", "register", "partnership", "notification", "process", "web",
    "breach"})
package org.sharewell.receipt;

import org.springframework.modulith.ApplicationModule;
