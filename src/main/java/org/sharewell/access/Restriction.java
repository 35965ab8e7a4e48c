package org.sharewell.access;

import java.time.Instant;
import java.util.List;

/**
 * That an agency keeps a record to named people of its own.
 *
 * @param id of the restriction; null until it is kept
 * @param reference of the request, where it was asked, or of the answer, where it is decided
 * @param unit the agency or team whose record it is
 * @param agency the agency
 * @param people user ids of those to whom it stays open
 * @param setBy user id of who restricted it
 * @param setAt when
 */
public record Restriction(Long id, String reference, String unit, String agency, List<String> people, String setBy,
                          Instant setAt) { }
