/**
 * Mail to staff: after the commit, by a job of its own, without personal data, never to the person who acted (R14).
 */
@ApplicationModule(allowedDependencies = {"calendar", "partnership", "process"})
package org.sharewell.notification;

import org.springframework.modulith.ApplicationModule;
