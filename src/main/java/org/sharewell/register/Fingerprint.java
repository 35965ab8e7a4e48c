package org.sharewell.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * SHA-256 over a sequence of fields, written so that two different sequences never give the same bytes.
 *
 * <p>Each field is its length as four bytes (big-endian, two's complement), then its bytes; null is the length -1 with
 * nothing after it. A text is its UTF-8, a number eight bytes big-endian, an instant the number of microseconds since
 * 1970-01-01T00:00Z, which is what the database keeps of it.
 */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The bytes as they are, without a length: for what always has the same length. */
    Fingerprint raw(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    Fingerprint field(byte[] bytes) {
        raw(ByteBuffer.allocate(Integer.BYTES).putInt(bytes == null ? -1 : bytes.length).array());
        return bytes == null ? this : raw(bytes);
    }

    Fingerprint field(String text) {
        return field(text == null ? null : text.getBytes(UTF_8));
    }

    Fingerprint field(long number) {
        return field(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    Fingerprint field(Instant instant) {
        return field(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    /** The 32 bytes; ends this fingerprint. */
    byte[] sha256() {
        return digest.digest();
    }
}
