/**
 * The copy of the register's newest seal that is kept outside: with it, anybody can prove that no earlier entry was
 * altered since, also against whoever holds the database.
 */
@ApplicationModule(allowedDependencies = {"calendar", "notification", "partnership", "register"})
package org.sharewell.safekeeping;

import org.springframework.modulith.ApplicationModule;
