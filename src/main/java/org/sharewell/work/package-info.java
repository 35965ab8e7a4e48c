/**
 * Who has which piece of work: handed on, taken back, and never without anybody (R11).
 *
 * <p>It knows work of every procedure by its reference, and nothing of what the work is about.
 */
@ApplicationModule(allowedDependencies = {"access", "calendar", "notification", "partnership", "process", "register"})
package org.sharewell.work;

import org.springframework.modulith.ApplicationModule;
