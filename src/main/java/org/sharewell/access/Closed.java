package org.sharewell.access;

import java.util.List;

/** What is closed to whom, and the rule by which it is. */
record Closed(List<Conflict> conflicts, List<Restriction> restrictions) {

    boolean nothing() {
        return conflicts.isEmpty() && restrictions.isEmpty();
    }

    /** A conflict closes every record of its case, whichever side it is on: the family is the same. */
    boolean byConflict(String reference, String person) {
        var theCase = CaseReference.of(reference);
        return conflicts.stream().anyMatch(conflict -> conflict.person().equals(person)
                && CaseReference.of(conflict.reference()).equals(theCase));
    }

    /**
     * A restriction closes its own agency's record to everybody it does not name, and nothing of the other agency's.
     *
     * @param restrictable the reference under which this agency would restrict the record
     */
    boolean byRestriction(String restrictable, String agency, String person) {
        return restrictions.stream().anyMatch(restriction -> restriction.reference().equals(restrictable)
                && restriction.agency().equals(agency) && !restriction.people().contains(person));
    }
}
