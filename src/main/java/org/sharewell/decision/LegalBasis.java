package org.sharewell.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * A legal basis of the catalogue, in force from and until a day (C58, C60, C132, R8).
 *
 * @param id what the record keeps
 * @param label what the decider reads
 * @param slot {@code basis} (data protection), {@code condition} (sensitive information)
 * @param regime {@code general}, {@code law-enforcement} or {@code criminal-offence}
 * @param kinds kinds of agency to which it can apply; empty for all
 * @param order true if it rests on a court order, which must then be named
 * @param consent true if it rests on consent, which must then have been given
 * @param suggested true if it stands there already when a decision on safeguarding begins, to be confirmed (C128)
 * @param from first day in force; null means not yet in force, and it is not offered
 * @param until last day in force; null while there is none
 */
record LegalBasis(String id, String label, String slot, String regime, List<String> kinds, boolean order, boolean consent,
                  boolean suggested, LocalDate from, LocalDate until) {

    /** True if it belongs to Part 3 of the Data Protection Act 2018, whose bases and conditions are its own (R8). */
    boolean lawEnforcement() {
        return regime.equals("law-enforcement");
    }

    boolean appliesTo(String kind, LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until))
                && (kinds == null || kinds.isEmpty() || kinds.contains(kind));
    }
}
