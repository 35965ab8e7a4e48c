/**
 * The pages that Tasklist lacks, and what is entered about calls that were refused at the door.
 *
 * <p>Pages are plain HTML made on the server: they work without scripts, under a policy that allows none inline. Nothing
 * on them says whom a piece of work is about (R12).
 */
@ApplicationModule(allowedDependencies = {"calendar", "notification", "partnership", "process", "register"})
package org.sharewell.web;

import org.springframework.modulith.ApplicationModule;
