package org.sharewell.access;

import java.time.Instant;

/**
 * That somebody knows the family, or that it concerns a colleague: every record of the case is closed to them.
 *
 * @param id of the conflict; null until it is kept
 * @param reference of the record on which it was declared, or that a disagreement is about on which it was
 * @param unit the agency or team whose work it was
 * @param agency the agency
 * @param person user id of who declared it
 * @param declaredAt when
 */
public record Conflict(Long id, String reference, String unit, String agency, String person, Instant declaredAt) { }
