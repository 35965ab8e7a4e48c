/**
 * Clocks and deadlines: when an agency is open, and when something asked today is due.
 *
 * <p>The only module that reads the clock; everybody else is given an instant or asks the {@code Clock} bean made here.
 */
@ApplicationModule(allowedDependencies = {})
package org.sharewell.calendar;

import org.springframework.modulith.ApplicationModule;
