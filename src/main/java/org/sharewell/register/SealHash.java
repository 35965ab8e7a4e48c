package org.sharewell.register;

import java.time.Instant;

/**
 * The hash of a seal, built while its entries pass by. These fields of a {@link Fingerprint}, in this order:
 * {@value #FORM}, number, time, hash of the seal before (null for the first), id and digest of each entry in the order
 * of their positions, number of entries.
 */
final class SealHash {

    static final String FORM = "register seal, form 1";

    private final Fingerprint fingerprint;
    private long entries;

    SealHash(long number, Instant at, byte[] previous) {
        fingerprint = new Fingerprint().field(FORM).field(number).field(at).field(previous);
    }

    void add(long entry, byte[] digest) {
        fingerprint.field(entry).field(digest);
        entries++;
    }

    long entries() {
        return entries;
    }

    /** The 32 bytes; nothing can be added after it. */
    byte[] sha256() {
        return fingerprint.field(entries).sha256();
    }
}
