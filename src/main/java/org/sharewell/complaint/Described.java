package org.sharewell.complaint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What is said of a complaint besides what it says itself (C36; R33). What the form "Describe complaint" sends, and
 * what a public page can.
 *
 * @param onBehalf for whom they complain: {@code self}, {@code child} or {@code other}
 * @param authority whether it was shown that they may: {@code shown} or {@code not-shown}; null for themselves
 * @param authorityHow how it was shown; null where it was not
 * @param matter what it is about: {@code shared}, {@code not-shared}, {@code wrong}, {@code not-told}, {@code access}
 *     or {@code other}
 * @param concerns reference of the decision that it is about, as they named it; null where they named none
 * @param concerned user ids of the colleagues whom it is about
 * @param disclosure {@code yes}, {@code not-known} or {@code no}: does it say that information went astray
 * @param awareAt since when the agency knows of that; null if it heard of it by this complaint
 * @param earlier reference of an earlier complaint whose outcome they do not accept; null where there is none
 */
public record Described(String onBehalf, String authority, String authorityHow, String matter, String concerns,
                        List<String> concerned, String disclosure, OffsetDateTime awareAt, String earlier) {

    /** What is not asked is dropped. */
    public Described {
        var own = "self".equals(onBehalf);
        authority = own ? null : authority;
        authorityHow = "shown".equals(authority) ? authorityHow : null;
        concerned = concerned == null ? List.of() : List.copyOf(concerned);
        awareAt = "yes".equals(disclosure) ? awareAt : null;
        concerns = trimmed(concerns);
        earlier = trimmed(earlier);
    }

    private static String trimmed(String reference) {
        return reference == null || reference.isBlank() ? null : reference.strip();
    }

    /** Whether they complain for themselves, or it was shown that they may for somebody else. */
    boolean maySpeak() {
        return "self".equals(onBehalf) || "shown".equals(authority);
    }

    Instant aware(Instant received) {
        return awareAt == null ? received : awareAt.toInstant();
    }

    /** What it is about and nothing that is said. */
    @Override
    public String toString() {
        return "A complaint about " + matter;
    }
}
