package org.sharewell.breach;

import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What may be a personal data breach in law, and its clock (C40; UK GDPR Arts 33 and 34).
 *
 * @param id its reference: that of the breach, and {@code -assessment-1}
 * @param version null until it is kept
 * @param breach reference of the breach
 * @param unit the agency or team that it concerns
 * @param agency id of its agency
 * @param decision {@code no-data-breach}, {@code notified} or {@code not-notified}; null before
 * @param risk what the table says, or who judged otherwise: {@code none-likely}, {@code risk} or {@code high-risk}; null before
 * @param awareAt since when the agency is aware of it, as it was corrected last
 * @param dueAt when its 72 hours end
 * @param lateAt when its 72 hours first ended without a decision or a notification; it stays late for ever; null where not
 * @param decidedAt when it was decided whether the Commissioner is notified; null before
 * @param notifiedAt when the first phase was sent; null before, and where nothing is
 * @param toldAt when the telling of the people affected was recorded; null before, and where nobody was told
 * @param endedAt when nothing was left to be done; null before
 * @param facts what is known
 */
@Table("data_breach")
record DataBreach(@Id String id, @Version Long version, String breach, String unit, String agency, String decision,
                  String risk, Instant awareAt, Instant dueAt, Instant lateAt, Instant decidedAt, Instant notifiedAt,
                  Instant toldAt, Instant endedAt, AssessmentFacts facts) {

    static DataBreach of(String id, Breach breach, Instant awareAt, Moments moments, AssessmentFacts facts) {
        return new DataBreach(id, null, breach.id(), breach.unit(), breach.agency(), null, null, awareAt, moments.endsAt(),
                null, null, null, null, null, facts.with(moments));
    }

    /** Aware since another moment: the clock runs from there, and what went before stays. */
    DataBreach corrected(Instant to, Moments moments, String because, String by, Instant at) {
        var kept = facts.correcting(new AssessmentFacts.Correction(at, by, awareAt, because)).with(moments);
        return new DataBreach(id, version, breach, unit, agency, decision, risk, to, moments.endsAt(), lateSince(at), decidedAt,
                notifiedAt, toldAt, endedAt, kept);
    }

    DataBreach assessed(AssessmentFacts.Assessed assessed) {
        return new DataBreach(id, version, breach, unit, agency, decision, assessed.risk().level().written(), awareAt, dueAt,
                lateAt, decidedAt, notifiedAt, toldAt, endedAt, facts.assessing(assessed));
    }

    DataBreach decided(String how, AssessmentFacts.Decided words, Instant at) {
        var judged = words.words() == null || words.words().judged() == null ? risk : words.words().judged();
        var nothingToDo = words.words() == null || !words.words().notifies() && !words.words().tells();
        return new DataBreach(id, version, breach, unit, agency, how, judged, awareAt, dueAt, lateSince(at), at, notifiedAt,
                toldAt, nothingToDo ? at : null, facts.deciding(words));
    }

    DataBreach notified(AssessmentFacts.Phase phase) {
        var first = notifiedAt == null ? phase.words().sent() : notifiedAt;
        return new DataBreach(id, version, breach, unit, agency, decision, risk, awareAt, dueAt, lateSince(first), decidedAt,
                first, toldAt, endedAt, facts.notifying(phase)).endedIfDone(phase.at());
    }

    DataBreach told(AssessmentFacts.Told words) {
        return new DataBreach(id, version, breach, unit, agency, decision, risk, awareAt, dueAt, lateAt, decidedAt,
                notifiedAt, words.words().told().isEmpty() ? null : words.at(), endedAt, facts.telling(words))
                .endedIfDone(words.at());
    }

    DataBreach warned(List<AssessmentFacts.Warned> warnings, boolean late) {
        return new DataBreach(id, version, breach, unit, agency, decision, risk, awareAt, dueAt, late ? dueAt : lateAt,
                decidedAt, notifiedAt, toldAt, endedAt, facts.warning(warnings));
    }

    /** What came after the clock's end is late, whenever a timer ran; what was late once stays it. */
    private Instant lateSince(Instant at) {
        return lateAt == null && at.isAfter(dueAt) ? dueAt : lateAt;
    }

    private DataBreach endedIfDone(Instant at) {
        var words = facts.decided().words();
        var notifying = words.notifies() && !facts.notificationComplete();
        return notifying || words.tells() && facts.told() == null ? this : new DataBreach(id, version, breach, unit, agency,
                decision, risk, awareAt, dueAt, lateAt, decidedAt, notifiedAt, toldAt, at, facts);
    }

    /** When this assessment began: the first moment of awareness that it was given. */
    Instant begunAt() {
        return facts.corrections().isEmpty() ? awareAt : facts.corrections().get(0).before();
    }

    /** Whether its 72 hours are over without a decision, or without the notification that was decided. */
    boolean isOverdue(Instant now) {
        var owed = !isDecided() || "notified".equals(decision) && notifiedAt == null;
        return late() || owed && !now.isBefore(dueAt);
    }

    boolean isDecided() {
        return decidedAt != null;
    }

    /** Whether nothing is left to be done. */
    boolean ended() {
        return endedAt != null;
    }

    boolean late() {
        return lateAt != null;
    }

    /** Whether this moment lies within its 72 hours; once they were over, a later awareness does not bring them back. */
    boolean inTime(Instant at) {
        return !at.isAfter(dueAt) && (lateAt == null || !at.isAfter(lateAt));
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Data breach " + id;
    }
}
