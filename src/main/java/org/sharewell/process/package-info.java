/**
 * The engine, and the only code that knows its internals: forms bound to the record, the allow-list, tenants, grants.
 *
 * <p>Everything else meets Camunda through its public interfaces, which is the way out of an engine whose community
 * edition gets no more releases.
 */
@ApplicationModule(allowedDependencies = {"calendar"})
package org.sharewell.process;

import org.springframework.modulith.ApplicationModule;
