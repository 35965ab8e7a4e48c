package org.sharewell.document;

import java.util.List;
import java.util.Optional;

/**
 * What a procedure knows about documents with its records; implemented by each procedure whose records have some.
 * Whoever may read a record may read what stands with it.
 */
public interface Documented {

    /**
     * How documents stand with a record.
     *
     * @param procedure the process id of the procedure: who has claimed its work adds documents
     * @param unit the agency or team on whose side they are added, or that receives them
     * @param open true while documents can be added
     * @param draft true while what is added here and not sent is seen only by who has the work: nothing is decided yet
     * @param about reference of the record that this one tells whole, so that its documents are read here; null where
     *     it has its own
     */
    record Standing(String procedure, String unit, boolean open, boolean draft, String about) {

        /** Of a record with documents of its own. */
        public static Standing of(String procedure, String unit, boolean open, boolean draft) {
            return new Standing(procedure, unit, open, draft, null);
        }
    }

    /**
     * Another side that may be let read a document.
     *
     * @param record reference of the record with which it would stand there
     * @param unit the agency or team
     * @param name of the agency or team
     * @param asked true if it is asked already and would have it at once; otherwise once it is asked
     * @param answers true while its answer is awaited or it may still be asked: only then is it let read more
     */
    record Other(String record, String unit, String name, boolean asked, boolean answers) { }

    /** How documents stand with the record of this reference; empty if this procedure keeps no such record. */
    Optional<Standing> standing(String reference);

    /** Whom the side that adds documents to this record may let read them as well (R3); mostly nobody. */
    default List<Other> others(String reference) {
        return List.of();
    }

    /** User ids of those who are told that one more document can be read with this record; nobody if it is another's. */
    default List<String> told(String reference) {
        return List.of();
    }

    /** References of the records of this procedure that tell the record of this reference whole; mostly none. */
    default List<String> telling(String reference) {
        return List.of();
    }

    /** Somebody fetched a document that stands with this record: where that is its receipt, it is entered. */
    default void fetched(String reference, String person) { }
}
