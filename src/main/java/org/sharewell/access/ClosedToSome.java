package org.sharewell.access;

import java.util.List;
import java.util.Set;

/** Records that are closed to those whom they are about (R31, R33); each procedure that keeps some says to whom. */
public interface ClosedToSome {

    /**
     * User ids of those to whom the record of this reference, or anything of its case, is closed for now; empty where
     * it is open to all who may otherwise read it, or this procedure keeps no such record. Asked for each task, mail
     * and list: a reference of another kind is answered from how it looks, without the database.
     */
    Set<String> closedTo(String reference);

    /**
     * References of the records that are closed to somebody and still open. Whom one is about is often found out while
     * its work is under way, so that is looked through from time to time and taken from whom it is closed to.
     */
    default List<String> closedToSomebody() {
        return List.of();
    }
}
