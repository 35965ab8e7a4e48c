package org.sharewell.consent;

import java.time.Instant;

import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One view of the safeguarding lead on asking without consent, written by the lead alone (C49, C52, C78, C85).
 *
 * @param id its reference, such as {@code R26-00042-view-1}
 * @param version null until it is kept
 * @param request the request
 * @param unit the agency or team that asks
 * @param asker user id of whoever asks, whose own view it must not be
 * @param askedAt when it was asked for
 * @param givenBy user id of the safeguarding lead; null before it is given
 * @param givenAt when it was given; null before
 * @param facts what it is about, and what the lead said
 */
@Table("safeguarding_view")
record SafeguardingView(@Id String id, @Version Long version, String request, String unit, String asker,
                        Instant askedAt, String givenBy, Instant givenAt, Said facts) {

    /**
     * @param asked what was known when it was asked for
     * @param view {@code ask} or {@code do-not-ask-yet}; null before it is given
     * @param reason why, in words; null before it is given
     */
    record Said(Considered asked, String view, String reason) implements Facts { }

    static SafeguardingView wanted(String id, Consideration asked, Instant at) {
        return new SafeguardingView(id, null, asked.id(), asked.unit(), asked.asker(), at, null, null,
                new Said(asked.facts(), null, null));
    }

    SafeguardingView given(String view, String reason, String by, Instant at) {
        return new SafeguardingView(id, version, request, unit, asker, askedAt, by, at,
                new Said(facts.asked(), view, reason));
    }

    boolean given() {
        return givenAt != null;
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Safeguarding view " + id;
    }
}
