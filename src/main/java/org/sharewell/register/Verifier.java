package org.sharewell.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the whole register against its seals and names the first thing that is wrong.
 *
 * <p>Whoever rules the database can make every seal anew and take the newest away; only a copy of a seal's number and
 * hash from outside (log, metrics, the daily mail) finds that: {@link #verify(long, String)}.
 */
@Component
public class Verifier {

    // Page by page, so that server and application hold little, and the index is used however old the statistics are.
    private static final int PAGE = 1000;
    private static final int ROWS_AT_ONCE = 100;
    private static final String SEALED = """
            select m.seal, m.position, m.entry as sealed_entry, m.digest as sealed_digest,
                s.sealed_at, s.entries, s.previous, s.hash, e.*
            from register_sealed m
            left join register_seal s on s.number = m.seal
            left join register_entry e on e.id = m.entry
            where (m.seal, m.position) > (?, ?)
            order by m.seal, m.position limit\s""" + PAGE;
    private static final String NOT_SEALED = """
            select e.* from register_entry e
            where e.id > ? and not exists (select 1 from register_sealed s where s.entry = e.id)
            order by e.id limit\s""" + PAGE;
    private static final String SEALS_WITHOUT_ENTRIES = """
            select min(number) from register_seal s
            where not exists (select 1 from register_sealed m where m.seal = s.number)""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    Verifier(DataSource database, PlatformTransactionManager transactions) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(ROWS_AT_ONCE);
        snapshot = new TransactionTemplate(transactions);
        // One view of the register, while others go on entering and sealing.
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** Checks the register against its own seals. Takes minutes where millions were entered, and little memory. */
    public Verification verify() {
        return verify(new Chain());
    }

    /**
     * The same, and one of the seals against the copy that was kept outside the database.
     *
     * @throws IllegalArgumentException if the copy is not made of hexadecimal digits
     */
    public Verification verify(long seal, String hashOfCopy) {
        return verify(new Chain(seal, hashOfCopy));
    }

    private Verification verify(Chain chain) {
        return snapshot.execute(status -> {
            walk(chain);
            chain.ends(Optional.ofNullable(jdbc.queryForObject(SEALS_WITHOUT_ENTRIES, Long.class)));
            countNotSealed(chain);
            return chain.found();
        });
    }

    private void walk(Chain chain) {
        var at = new long[] {Long.MIN_VALUE, Long.MIN_VALUE};
        var rows = new int[1];
        do {
            rows[0] = 0;
            jdbc.query(SEALED, row -> {
                chain.goesOn(sealed(row));
                at[0] = row.getLong("seal");
                at[1] = row.getLong("position");
                rows[0]++;
            }, at[0], at[1]);
        } while (rows[0] == PAGE && !chain.isBroken());
    }

    private void countNotSealed(Chain chain) {
        var last = new long[] {Long.MIN_VALUE};
        var rows = new int[1];
        do {
            rows[0] = 0;
            jdbc.query(NOT_SEALED, row -> {
                var entry = StoredEntry.in(row);
                chain.isNotSealed(entry);
                last[0] = entry.id();
                rows[0]++;
            }, last[0]);
        } while (rows[0] == PAGE);
    }

    private static Chain.Link sealed(ResultSet row) throws SQLException {
        var sealedAt = StoredEntry.instant(row, "sealed_at");
        var seal = sealedAt == null ? null
                : new Chain.SealRow(sealedAt, row.getLong("entries"), row.getBytes("previous"), row.getBytes("hash"));
        var entry = row.getObject("id") == null ? null : StoredEntry.in(row);
        return new Chain.Link(row.getLong("seal"), Optional.ofNullable(seal), row.getLong("position"),
                row.getLong("sealed_entry"), row.getBytes("sealed_digest"), Optional.ofNullable(entry));
    }
}
