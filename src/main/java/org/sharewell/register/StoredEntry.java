package org.sharewell.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A row of the register with what proves it.
 *
 * <p>Two digests, so that who decided what stays provable when the facts are disposed of:
 * <ul>
 * <li>{@code payloadDigest} = SHA-256(salt ‖ payload). The salt is 32 random bytes, the payload one field of a
 * {@link Fingerprint}. It cannot be checked any more once payload and salt are gone.
 * <li>{@code digest} = SHA-256 over these fields of a {@link Fingerprint}, in this order: {@value #FORM}, at, record,
 * procedure, event, actor, agency, decision, decidedBy, decidedFor, concerns, supersedes, payloadDigest. Where something
 * is counted of it, it begins with {@value #COUNTED_FORM} and ends with what is counted. It can always be checked, and it
 * is what a seal holds, together with the entry's id.
 * </ul>
 * Outside both are only the id, which a seal binds to the digest, and the three columns that disposal writes.
 */
record StoredEntry(long id, Instant at, Entry entry, byte[] salt, byte[] payloadDigest, byte[] digest,
                   Optional<RegisterEntry.Disposal> disposal) {

    /** Names the order of the fields; another order is another form with another name. */
    static final String FORM = "register entry, form 1";
    static final String COUNTED_FORM = "register entry, form 2";

    static byte[] payloadDigest(byte[] salt, String payload) {
        return new Fingerprint().raw(salt).field(payload).sha256();
    }

    static byte[] digest(Entry entry, Instant at, byte[] payloadDigest) {
        var fields = new Fingerprint().field(entry.counted() == null ? FORM : COUNTED_FORM).field(at)
                .field(entry.record()).field(entry.procedure()).field(entry.event())
                .field(entry.actor()).field(entry.agency())
                .field(entry.decision()).field(entry.decidedBy()).field(entry.decidedFor())
                .field(entry.concerns()).field(entry.supersedes())
                .field(payloadDigest);
        return (entry.counted() == null ? fields : fields.field(entry.counted())).sha256();
    }

    /** The entry in this row, whose columns have the names of the table {@code register_entry}. */
    static StoredEntry in(ResultSet row) throws SQLException {
        var entry = new Entry(row.getString("record"), row.getString("procedure"), row.getString("event"),
                row.getString("actor"), row.getString("agency"), row.getString("decision"),
                row.getString("decided_by"), row.getString("decided_for"), row.getString("concerns"),
                row.getString("supersedes"), row.getString("payload"), row.getString("counted"));
        var disposedAt = instant(row, "disposed_at");
        var disposal = disposedAt == null ? null
                : new RegisterEntry.Disposal(row.getString("retention_class"), disposedAt,
                        row.getString("certificate"));
        return new StoredEntry(row.getLong("id"), instant(row, "at"), entry, row.getBytes("salt"),
                row.getBytes("payload_digest"), row.getBytes("digest"), Optional.ofNullable(disposal));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }

    /** Whether it says what its digest says; of a disposed entry, what is left of it. */
    boolean isAsEntered() {
        return Arrays.equals(digest, digest(entry, at, payloadDigest)) && payloadIsAsEntered();
    }

    private boolean payloadIsAsEntered() {
        if (disposal.isPresent()) return entry.payload() == null && salt == null;
        return salt != null && Arrays.equals(payloadDigest, payloadDigest(salt, entry.payload()));
    }

    RegisterEntry asRead() {
        return new RegisterEntry(id, at, entry, HexFormat.of().formatHex(digest), disposal);
    }
}
