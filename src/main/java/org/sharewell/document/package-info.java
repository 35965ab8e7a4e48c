/**
 * Documents that stand with a record: the chronology or report that <em>is</em> the information, a court order, a
 * signed consent. Kept outside the engine, with the rights and the reading record of the text that they belong to.
 *
 * <p>Clauses C90, C92, C100; rules R3, R5, R9, R12. It knows no procedure: how documents stand with a record is told by
 * the procedure that keeps it, through {@link org.sharewell.document.Documented}.
 */
@ApplicationModule(allowedDependencies = {"notification", "partnership", "process", "register"})
package org.sharewell.document;

import org.springframework.modulith.ApplicationModule;
