package org.sharewell.complaint;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A complaint, in the agency that it came to (C36, C37, C42). What is asked for in lists and counts is read off its
 * facts whenever they change.
 *
 * @param id its reference, such as {@code C26-00007}
 * @param version null until it is kept
 * @param unit the agency or team that it came to
 * @param agency id of its agency
 * @param state the step that it waits for, as {@link ComplaintStep#inWords} writes it; or how it ended: {@code closed},
 *     {@code passed-on}, {@code withdrawn} or {@code linked}
 * @param matter what it is about, as {@link Described#matter}; null before it was described
 * @param kinds to which procedures it belongs, divided by commas, as {@link Triaged#kinds}; null before triage
 * @param concerns reference of the decision that it is about; null where none was named
 * @param earlier reference of the complaint whose outcome was not accepted; null for a first one
 * @param complainant who complains, in words
 * @param receivedAt when it was received
 * @param acknowledgeBy until when it is acknowledged by the agency's own rule
 * @param acknowledgedAt when it was; null before, and where no way to reach them is safe
 * @param outcomeBy until when its outcome is told
 * @param closedAt when it ended, however it did; null while it is open
 * @param outcome {@code upheld}, {@code in-part} or {@code not-upheld}; null unless it was closed
 * @param cause why it came to this; null before
 * @param theme which theme it belongs to; null before
 * @param shared whether what is learnt is shared with the partnership; null before
 * @param facts what is known
 */
@Table("complaint")
record Complaint(@Id String id, @Version Long version, String unit, String agency, String state, String matter,
                 String kinds, String concerns, String earlier, String complainant, Instant receivedAt,
                 Instant acknowledgeBy, Instant acknowledgedAt, Instant outcomeBy, Instant closedAt, String outcome,
                 String cause, String theme, Boolean shared, ComplaintFacts facts) {

    /** As it came. */
    static Complaint of(String id, String unit, String agency, ComplaintFacts facts, Instant receivedAt) {
        return new Complaint(id, null, unit, agency, ComplaintStep.DESCRIPTION.inWords(), null, null, null, null,
                facts.entered().complainant(), receivedAt, facts.clocks().acknowledgeBy(), null,
                facts.clocks().outcomeBy(), null, null, null, null, null, facts);
    }

    /** The same with more known. */
    Complaint knowing(ComplaintFacts more) {
        return standing(state, more);
    }

    /** Waiting for a step. */
    Complaint awaiting(Awaited step) {
        return standing(step.step(), facts.awaiting(step));
    }

    /** Over, in one of the ways in which it can be. */
    Complaint ended(String how, Instant at) {
        return standing(how, facts.ended(at));
    }

    private Complaint standing(String where, ComplaintFacts known) {
        var described = known.described();
        var triaged = known.triaged().filter(one -> !one.kinds().isEmpty());
        var end = known.end();
        return new Complaint(id, version, unit, agency, where, described == null ? null : described.matter(),
                triaged.map(one -> String.join(",", one.kinds())).orElse(null),
                described == null ? null : described.concerns(), described == null ? null : described.earlier(),
                complainant, receivedAt, known.clocks().acknowledgeBy(), acknowledged(known),
                known.clocks().outcomeBy(), known.endedAt(), end.map(ComplaintEnd::outcome).orElse(null),
                end.map(ComplaintEnd::cause).orElse(null),
                end.map(ComplaintEnd::theme).orElse(null), end.map(ComplaintEnd::isShared).orElse(null), known);
    }

    private static Instant acknowledged(ComplaintFacts known) {
        return known.said().stream().filter(one -> one.acknowledged() != null && !one.acknowledged().noSafeWay())
                .map(one -> one.acknowledged().at(one.at())).findFirst().orElse(null);
    }

    /** Reference of the record that its outcome is about: the decision, or where nobody knows that, itself. */
    String subject() {
        return concerns == null || facts.links().unknown() ? id : concerns;
    }

    boolean open() {
        return closedAt == null;
    }

    /** How soon it is wanted, as mail and lists know it. */
    String urgency() {
        return "yes".equals(facts.entered().danger()) ? "today" : "routine";
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Complaint " + id;
    }
}
