/**
 * Escalation: where professionals or agencies disagree about how information is shared or about a decision not to share
 * it, people of both sides settle it, stage by stage.
 *
 * <p>Clauses C35, C44; rules R28, R29. The stages are the partnership's own: what comes with Sharewell is a default, to
 * be confirmed with the partnership.
 */
@ApplicationModule(allowedDependencies = {"access", "action", "calendar", "decision", "register", "partnership", "statistics",
    "notification", "process", "web"})
package org.sharewell.escalation;

import org.springframework.modulith.ApplicationModule;
