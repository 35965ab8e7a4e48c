package org.sharewell.document;

import java.time.Instant;
import java.util.Locale;

/**
 * A document as it is listed; its content is read only where somebody fetches it.
 *
 * @param id nobody guesses it
 * @param record reference of the record with which it was added
 * @param name of the file, made safe
 * @param type its media type, as its content says
 * @param size in bytes
 * @param digest SHA-256 of its content, as 64 hexadecimal digits
 * @param addedBy user id
 * @param addedAt when it was added
 * @param sent true once another side may read it: from then on it is never removed
 */
public record Document(String id, String record, String name, String type, long size, String digest, String addedBy,
                       Instant addedAt, boolean sent) {

    /** What staff read of its size: {@code 1.4 MB}. */
    public String sizeInWords() {
        return size < 1_000_000 ? Math.max(1, size / 1000) + " kB"
                : String.format(Locale.UK, "%.1f MB", size / 1_000_000.0);
    }

    /** True if it was added with this record and nobody else may read it yet. */
    public boolean unsentOf(String reference) {
        return record.equals(reference) && !sent;
    }

    /** Which one it is and nothing that it says, its name included. */
    @Override
    public String toString() {
        return "Document " + id;
    }
}
