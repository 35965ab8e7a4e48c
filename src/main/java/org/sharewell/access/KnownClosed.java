package org.sharewell.access;

import java.util.HashMap;
import java.util.Map;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read of what is closed, by case: one step of a procedure asks for each task, group and mail, and
 * the database is asked once.
 */
record KnownClosed(Map<String, Closed> known) implements TransactionSynchronization {

    /** What the running transaction knows; nothing, and kept nowhere, where none runs. */
    static Map<String, Closed> inThisTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return new HashMap<>();
        for (var one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof KnownClosed read) return read.known;
        }
        var read = new KnownClosed(new HashMap<>());
        TransactionSynchronizationManager.registerSynchronization(read);
        return read.known;
    }
}
