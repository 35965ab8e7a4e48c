package org.sharewell.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The seals of the register. */
@Component
public class Seals {

    // Whoever does not get it goes away: two nodes never seal at once, and none waits.
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('sharewell.register.seal', 0))";
    // By absence: an entry may commit after others with higher numbers were sealed.
    private static final String TAKE = """
            with taken as (
                insert into register_sealed (seal, position, entry, digest)
                select ?::bigint, row_number() over (order by e.id), e.id, e.digest from register_entry e
                where not exists (select 1 from register_sealed s where s.entry = e.id)
                returning position, entry, digest)
            select entry, digest from taken order by position""";
    private static final HexFormat HEX = HexFormat.of();
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Seals(DataSource database, PlatformTransactionManager transactions, Clock clock) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(ROWS_AT_ONCE);
        transaction = new TransactionTemplate(transactions);
        // Each statement sees what was committed before it, thus after the lock every earlier seal.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    /** The newest seal, whose number and hash belong outside the database; empty before the first. */
    public Optional<Seal> newest() {
        return jdbc.query("select * from register_seal order by number desc limit 1", (row, number) -> seal(row))
                .stream().findFirst();
    }

    /** Puts every entry that no seal holds yet under the next seal; empty if there is none, or somebody is at it. */
    Optional<Seal> sealNext() {
        return transaction.execute(status ->
                Boolean.TRUE.equals(jdbc.queryForObject(LOCK, Boolean.class)) ? seal(newest()) : Optional.empty());
    }

    private Optional<Seal> seal(Optional<Seal> before) {
        var number = before.map(Seal::number).orElse(0L) + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var previous = before.map(Seal::hash).map(HEX::parseHex).orElse(null);
        var content = new SealHash(number, at, previous);
        jdbc.query(TAKE, row -> {
            content.add(row.getLong("entry"), row.getBytes("digest"));
        }, number);
        if (content.entries() == 0) return Optional.empty();
        var hash = content.sha256();
        jdbc.update("insert into register_seal (number, sealed_at, entries, previous, hash) values (?, ?, ?, ?, ?)",
                number, at.atOffset(ZoneOffset.UTC), content.entries(), previous, hash);
        return Optional.of(new Seal(number, at, content.entries(), HEX.formatHex(hash)));
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("number"), StoredEntry.instant(row, "sealed_at"), row.getLong("entries"),
                HEX.formatHex(row.getBytes("hash")));
    }
}
