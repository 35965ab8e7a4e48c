/**
 * To whom a record is closed (R12): to whoever knows the family or a colleague in it, and to everybody but those to whom
 * it was restricted. Each is entered, and lifted with a reason by somebody else.
 *
 * <p>It knows records by their references, and nothing of what they say.
 */
@ApplicationModule(allowedDependencies = {"partnership", "process", "register"})
package org.sharewell.access;

import org.springframework.modulith.ApplicationModule;
