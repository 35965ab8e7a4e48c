package org.sharewell.complaint;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What the form "Acknowledge complaint" sends.
 *
 * @param way {@code writing}, {@code spoken}, or {@code none-safe} where no way to reach them is safe
 * @param toldAt when they were told; null for now
 * @param told what they were told
 * @param asAgreed whether it went the way that is safe for them (R33)
 * @param why why no way is safe; null where one is
 */
record Acknowledged(String way, OffsetDateTime toldAt, String told, boolean asAgreed, String why) {

    /** What is not asked is dropped. */
    Acknowledged {
        var unsafe = "none-safe".equals(way);
        toldAt = unsafe ? null : toldAt;
        told = unsafe ? null : told;
        asAgreed = !unsafe && asAgreed;
        why = unsafe ? why : null;
    }

    boolean noSafeWay() {
        return "none-safe".equals(way);
    }

    Instant at(Instant now) {
        return toldAt == null ? now : toldAt.toInstant();
    }

    @Override
    public String toString() {
        return "An acknowledgement by " + way;
    }
}
