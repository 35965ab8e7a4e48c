package org.sharewell.register;

import java.util.HashMap;
import java.util.Map;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is kept in mind as long as the running transaction lasts; a suspended one keeps its own. */
public final class Memory<Q, A> {

    /** Answers by question, to be read and changed; outside of a transaction none, and nothing put there stays. */
    @SuppressWarnings("unchecked") // kept by this memory alone
    public Map<Q, A> now() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return new HashMap<>();
        var kept = TransactionSynchronizationManager.getResource(this);
        return kept == null ? begun() : (Map<Q, A>) kept;
    }

    private Map<Q, A> begun() {
        var answers = new HashMap<Q, A>();
        TransactionSynchronizationManager.bindResource(this, answers);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(Memory.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(Memory.this, answers);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(Memory.this);
            }
        });
        return answers;
    }
}
