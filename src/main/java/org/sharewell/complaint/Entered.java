package org.sharewell.complaint;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A complaint as it came, by whatever way (C36; R33). What the form "Enter complaint" sends, and what a public page
 * can.
 *
 * @param danger {@code yes}, {@code not-known} or {@code no}: is a child in danger now
 * @param safeReach how the complainant may safely be reached; no reply goes by another way
 * @param complainant who complains, in words
 * @param channel how it came: {@code letter}, {@code call}, {@code visit}, {@code mail}, {@code form} or {@code other}
 * @param receivedAt when it was received; null for now
 * @param what what they complain about
 * @param actingFor the agency in whose name it is entered; null where that is clear
 */
public record Entered(String danger, String safeReach, String complainant, String channel, OffsetDateTime receivedAt,
                      String what, String actingFor) {

    boolean mayBeDanger() {
        return !"no".equals(danger);
    }

    Instant received(Instant now) {
        return receivedAt == null ? now : receivedAt.toInstant();
    }

    /** How it came and nothing of what it says. */
    @Override
    public String toString() {
        return "A complaint by " + channel;
    }
}
