package org.sharewell.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.repository.support.SimpleJdbcRepository;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads a record once in a transaction. Form, policy, delegate and the model's expressions each ask for it by its
 * reference; from the second time on they get the same immutable record, after a save the saved one.
 *
 * <p>What somebody else commits meanwhile shows only to the next transaction, and a save on top of it is refused by its
 * version, as it should be: it was decided on what was read first.
 */
class OnceInATransaction<T, I> extends SimpleJdbcRepository<T, I> {

    private final PersistentEntity<T, ?> kind;

    OnceInATransaction(JdbcAggregateOperations operations, PersistentEntity<T, ?> kind, JdbcConverter converter) {
        super(operations, kind, converter);
        this.kind = kind;
    }

    @Override
    public Optional<T> findById(I reference) {
        var known = known();
        var record = known.get(reference);
        if (record == null) {
            record = super.findById(reference).orElse(null);
            if (record != null) known.put(reference, record);
        }
        return Optional.ofNullable(record);
    }

    @Override
    @Transactional
    public <S extends T> S save(S record) {
        var saved = super.save(record);
        @SuppressWarnings("unchecked") // the identifier of a T
        var reference = (I) kind.getIdentifierAccessor(saved).getRequiredIdentifier();
        known().put(reference, saved);
        return saved;
    }

    /** The records of this kind that the running transaction knows; a suspended one keeps its own. */
    private Map<I, T> known() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Known<?, ?> known && known.kind == kind) {
                @SuppressWarnings("unchecked") // of this kind, so with these types
                var records = (Map<I, T>) known.records;
                return records;
            }
        }
        var known = new Known<I, T>(kind, new HashMap<>());
        TransactionSynchronizationManager.registerSynchronization(known);
        return known.records;
    }

    private record Known<I, T>(PersistentEntity<T, ?> kind, Map<I, T> records) implements TransactionSynchronization { }
}
