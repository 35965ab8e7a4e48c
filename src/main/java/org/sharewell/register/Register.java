package org.sharewell.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters what happened, in the transaction of what happened, and reads it back (C26, C90, C99, C100). */
@Component
public class Register {

    private static final int SALT_BYTES = 32;
    private static final String ENTER = """
            insert into register_entry (at, record, procedure, event, actor, agency, decision, decided_by, decided_for,
                concerns, supersedes, payload, salt, payload_digest, digest, counted)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Register(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Appends one entry, with the instant of the clock; never waits for another writer.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction: a decision and
     *         its entry stand or fall together
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Entry entry) {
        // Cut to what the database keeps, or the digest would speak of another instant than the column.
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var payloadDigest = StoredEntry.payloadDigest(salt, entry.payload());
        var digest = StoredEntry.digest(entry, at, payloadDigest);
        // Set with their types: for an untyped null some drivers ask the server, and this is the busiest statement.
        jdbc.update(ENTER, row -> {
            row.setObject(1, at.atOffset(ZoneOffset.UTC));
            row.setString(2, entry.record());
            row.setString(3, entry.procedure());
            row.setString(4, entry.event());
            row.setString(5, entry.actor());
            row.setString(6, entry.agency());
            row.setString(7, entry.decision());
            row.setString(8, entry.decidedBy());
            row.setString(9, entry.decidedFor());
            row.setString(10, entry.concerns());
            row.setString(11, entry.supersedes());
            row.setString(12, entry.payload());
            row.setBytes(13, salt);
            row.setBytes(14, payloadDigest);
            row.setBytes(15, digest);
            row.setString(16, entry.counted());
        });
    }

    /**
     * Everything entered under this reference, in the order of entering; empty if nothing is. Payloads may hold
     * personal data: whether the reader may see them, and that they did, is the caller's to settle.
     */
    public List<RegisterEntry> about(String record) {
        return read("select * from register_entry where record = ? order by id", record);
    }

    /**
     * Every decision whose subject is this reference, of whatever procedure, in the order of entering, replaced ones
     * among them; empty if there is none. What {@link #about} says of payloads holds here too.
     */
    public List<RegisterEntry> decisionsAbout(String concerns) {
        return read("select * from register_entry where concerns = ? and decision is not null order by id", concerns);
    }

    /**
     * References of the records of a procedure in which this person decided something, the latest decision first; at
     * most so many.
     */
    public List<String> decidedBy(String person, String procedure, int most) {
        return jdbc.queryForList("select record from register_entry where decided_by = ? and procedure = ?"
                + " group by record order by max(id) desc limit ?", String.class, person, procedure, most);
    }

    private List<RegisterEntry> read(String sql, String reference) {
        return jdbc.query(sql, (row, number) -> StoredEntry.in(row).asRead(), reference);
    }
}
