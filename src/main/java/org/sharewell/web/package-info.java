/**
 * The pages that Tasklist lacks, and what is entered about calls that were refused at the door.
 *
 * <p>Pages are plain HTML made on the server: they work without scripts, under a policy that allows none inline. Nothing
 * in their lists says whom a piece of work or a record is about (R12); a record's own page does, to those who may read
 * it. What it says is told by the procedure that keeps it, through {@link org.sharewell.web.Story}.
 */
@ApplicationModule(allowedDependencies = {"access", "calendar", "document", "partnership", "process", "register",
        "work"})
package org.sharewell.web;

import org.springframework.modulith.ApplicationModule;
