/**
 * The partnership: agencies, their teams, people and roles, hours and duty contacts.
 *
 * <p>Clauses C22, C24, C34, C37; rules R11 and R12. An agency is a Camunda tenant; a role in an agency or team is a Camunda
 * group, so that Camunda Admin can appoint people.
 */
@ApplicationModule(allowedDependencies = {"calendar", "register", "process"})
package org.sharewell.partnership;

import org.springframework.modulith.ApplicationModule;
