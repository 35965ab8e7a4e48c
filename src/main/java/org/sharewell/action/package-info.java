/**
 * Actions: something that a procedure agreed is to be done by somebody until a day, and is chased until it is done or
 * given up with a reason.
 *
 * <p>Clause C35; rules R11, R28, R30. It knows of what it comes from only the reference; whoever agreed it asks here
 * whether any of its actions is still open.
 */
@ApplicationModule(allowedDependencies = {"calendar", "register", "partnership", "notification", "process", "web"})
package org.sharewell.action;

import org.springframework.modulith.ApplicationModule;
