package org.sharewell.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether somebody may read a record again, for a procedure whose form shows something of another record (R17). */
@Component
public class ReadableRecords {

    private final ObjectProvider<Records> records;

    /** Looked up when asked, because the records' stories know the forms. */
    ReadableRecords(ObjectProvider<Records> records) {
        this.records = records;
    }

    /** Whether this person may read the record of this reference on its page. */
    public boolean mayRead(String reference, String person) {
        return records.getObject().mayRead(reference, person);
    }

    /** Whether the record of this reference is closed to this person (R12): nothing of it is said to them at all. */
    public boolean isClosed(String reference, String person) {
        return records.getObject().isClosed(reference, person);
    }
}
