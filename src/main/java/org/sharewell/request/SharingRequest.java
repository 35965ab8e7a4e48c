package org.sharewell.request;

import java.time.Instant;
import java.util.List;

import org.sharewell.consent.Consent;
import org.sharewell.register.Facts;
import org.sharewell.telling.Side;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A request for information about a child, written by the side that asks.
 *
 * @param id its reference, such as {@code R26-00042}
 * @param version null until it is kept
 * @param agency the agency in whose name is asked
 * @param unit the agency or team in whose name is asked
 * @param asker user id of the practitioner
 * @param state {@code being-described}, {@code considered}, {@code asked}, {@code not-asked}, {@code closed} or
 *     {@code withdrawn}
 * @param openedAt when the need arose
 * @param endedAt when it ended; null while it runs
 * @param facts what is known
 */
@Table("sharing_request")
record SharingRequest(@Id String id, @Version Long version, String agency, String unit, String asker, String state,
                      Instant openedAt, Instant endedAt, Known facts) {

    /**
     * @param danger {@code yes}, {@code not-known} or {@code no}: is a child in danger now (R19)
     * @param kind id of the kind of enquiry (R16); null if it was not chosen
     * @param about whom it is about, as the practitioner knows it
     * @param ownReference the practitioner's own case number; null if none was given
     * @param described what was described; null before
     * @param endReason why it ended as it did, in the asker's words; null while it runs
     */
    record Known(String danger, String kind, String about, String ownReference, Described described, String endReason)
            implements Facts { }

    static SharingRequest opened(String id, String agency, String unit, String asker, Instant at, InformationNeeded need) {
        return new SharingRequest(id, null, agency, unit, asker, "being-described", at, null,
                new Known(need.danger(), need.kind(), need.about(), need.ownReference(), null, null));
    }

    SharingRequest described(Described described, boolean mayBeAsked) {
        return new SharingRequest(id, version, agency, described.unit() == null ? unit : described.unit(), asker,
                mayBeAsked ? "asked" : "considered", openedAt, endedAt,
                new Known(facts.danger(), facts.kind(), facts.about(), facts.ownReference(), described, null));
    }

    /**
     * Went on as was considered.
     *
     * @param someAsked true if an agency was asked before the stop: the request then goes on with what was asked
     */
    SharingRequest wentOn(String way, boolean someAsked, Instant at) {
        return switch (way) {
            case "ask" -> with("asked", null, null);
            case "describe" -> with("being-described", null, null);
            default -> someAsked ? with("asked", null, null) : with("not-asked", at, null);
        };
    }

    /** Which way its state leads on: {@code ask}, {@code describe} or {@code do-not-ask}. */
    String wayOn() {
        return switch (state) {
            case "asked" -> "ask";
            case "being-described" -> "describe";
            default -> "do-not-ask";
        };
    }

    /** What the people concerned said meanwhile stands in the request, for whoever is asked to see. */
    SharingRequest hearing(List<Consent> consents) {
        return new SharingRequest(id, version, agency, unit, asker, state, openedAt, endedAt, new Known(facts.danger(),
                facts.kind(), facts.about(), facts.ownReference(), facts.described().hearing(consents),
                facts.endReason()));
    }

    /** Goes on at once because a child may come to harm; the record is completed afterwards (R10). */
    SharingRequest inEmergency(String harmSentence, String number) {
        return new SharingRequest(id, version, agency, unit, asker, state, openedAt, endedAt, new Known(facts.danger(),
                facts.kind(), facts.about(), facts.ownReference(), facts.described().inEmergency(harmSentence, number),
                facts.endReason()));
    }

    /** Whoever took the request over follows it from now on, and receives what is shared (R9). */
    SharingRequest heldBy(String person) {
        return new SharingRequest(id, version, agency, unit, person, state, openedAt, endedAt, facts);
    }

    SharingRequest ended(String how, Instant at, String reason) {
        return with(how, at, reason);
    }

    /** True if nothing stands before asking whoever was not asked yet. */
    boolean mayBeAsked() {
        return state.equals("asked");
    }

    /** The side that asks. */
    Side side() {
        return new Side(id, id, unit);
    }

    /** True until it is closed, withdrawn or not asked. */
    boolean open() {
        return endedAt == null;
    }

    private SharingRequest with(String newState, Instant end, String reason) {
        return new SharingRequest(id, version, agency, unit, asker, newState, openedAt, end,
                new Known(facts.danger(), facts.kind(), facts.about(), facts.ownReference(), facts.described(), reason));
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Request " + id;
    }
}
