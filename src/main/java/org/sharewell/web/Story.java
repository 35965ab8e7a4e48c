package org.sharewell.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a procedure knows about its records for whoever reads them again; implemented by each procedure that keeps some.
 * Who may read is decided by this module, from the sides that the procedure names.
 */
public interface Story {

    /**
     * One side of a record.
     *
     * @param unit the agency or team
     * @param people user ids of those who asked, decided or received there
     */
    record Side(String unit, Set<String> people) { }

    /**
     * A record in somebody's list, without anything about whom it concerns (R12).
     *
     * @param reference of the record
     * @param unit the agency or team in whose name they had a part in it
     * @param what it is, in words
     * @param state where it stands, in words
     * @param at when they asked, decided or received it
     */
    record Listed(String reference, String unit, String what, String state, Instant at) { }

    /** The process id of the procedure. */
    String procedure();

    /** The sides of the record of this reference; empty if this procedure keeps no such record. */
    List<Side> sides(String reference);

    /**
     * What the record says, to somebody who may read it. Called when it is opened, in a transaction: where opening is a
     * receipt, it is entered here (R15).
     *
     * @param person user id of who opens it
     */
    Told told(String reference, String person);

    /**
     * What this person asked, decided or received, the latest first, at most so many. Whether they still work there is
     * not looked at here.
     */
    List<Listed> of(String person, int most);

    /**
     * The records kept in the name of these agencies and teams, the latest first, for whoever answers for them.
     * None from a procedure whose records are read with those of another, such as a view with its request.
     */
    default List<Listed> of(Sought sought) {
        return List.of();
    }
}
