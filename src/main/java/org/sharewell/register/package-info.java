/**
 * The register: what was decided, by whom, when and why; append-only by the database itself, sealed each minute.
 *
 * <p>Clauses C26, C90, C99 and C100. It knows no procedure: decisions of every procedure stand in the same columns,
 * which is how an escalation, a complaint or a breach finds whose decision it was.
 *
 * <p>Personal data about the people a record concerns stands in the payload alone. When its time has come the database
 * owner calls {@code dispose_register_entry(entry, class, certificate)}: payload and salt go, and without the salt the
 * digest that stays cannot be guessed back into them. What stays is the reference of the record (which leads nowhere
 * once the record is disposed of), the code of the decision, the instant, and the user ids of the staff who acted and
 * decided. Those ids are personal data of staff, kept on purpose: that somebody is accountable for a decision outlives
 * its facts. The old bytes leave the disk with the table's next vacuum and the backups when these run out.
 */
@ApplicationModule(allowedDependencies = {"calendar"})
package org.sharewell.register;

import org.springframework.modulith.ApplicationModule;
