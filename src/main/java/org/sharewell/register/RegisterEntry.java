package org.sharewell.register;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry as it stands in the register.
 *
 * @param id its number in the order of entering; numbers may be missing
 * @param at when it was entered, by the server's clock, UTC, to the microsecond (C100)
 * @param entry what was entered; its payload is null once it is disposed of
 * @param digest what a seal holds of it, as 64 hexadecimal digits: a copy that names it can be compared with the
 *     register, also after the facts are disposed of (C91)
 * @param disposal empty while the facts are kept
 */
public record RegisterEntry(long id, Instant at, Entry entry, String digest, Optional<Disposal> disposal) {

    /**
     * That the facts of an entry were disposed of at the end of their time (C23).
     *
     * @param retentionClass the class of retention that ended
     * @param at when they were disposed of
     * @param certificate reference of the certificate of disposal
     */
    public record Disposal(String retentionClass, Instant at, String certificate) { }
}
