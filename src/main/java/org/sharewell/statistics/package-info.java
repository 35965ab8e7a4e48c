/**
 * Statistics: how often, how long, how late, counted from the register and shown to administrators in Cockpit, to the
 * partnership as tables and to its monitoring as metrics; never about anybody (C27, C41, C42, C68).
 *
 * <p>What is counted stands in the register's entries themselves ({@link org.sharewell.register.Counted}): codes, times
 * and yes or no. The database writes it into the table {@code statistic} in the transaction in which the entry is made, so
 * that nothing is ever behind, and makes the whole table anew from the register on request. Disposal of an entry's facts
 * leaves what is counted, so the result stays the same.
 */
@ApplicationModule(allowedDependencies = {"calendar", "partnership", "process", "register"})
package org.sharewell.statistics;

import org.springframework.modulith.ApplicationModule;
