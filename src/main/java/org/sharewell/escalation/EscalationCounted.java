package org.sharewell.escalation;

import java.time.Duration;
import java.time.Instant;

import org.sharewell.register.Counted;
import org.sharewell.register.Counted.Figure;

/**
 * What the statistics count of a disagreement, for the agency that raised it: its ground, the stages it reached and how
 * long it stayed there, and how it ended; of nobody (C35).
 */
final class EscalationCounted {

    private EscalationCounted() { }

    /** One more disagreement. */
    static Counted raised(Escalation escalation, String agency) {
        return of(escalation, agency).and("escalated", escalation.ground());
    }

    /** Whoever raised it reminded to describe it. */
    static Counted reminded(Escalation escalation, String agency) {
        return Counted.reminder(null).forAgency(agency).urgent(escalation.urgent() ? "now" : "routine");
    }

    /** A stage that begins; at the top only the first time, whose time may begin anew. */
    static Counted begun(Escalation before, Escalation after, String agency) {
        return before.atTheTop() ? of(after, agency) : of(after, agency).and("stage-reached", after.stage());
    }

    /** A stage that is left without having settled it; the last one is not. */
    static Counted left(Escalation before, String agency, Instant at) {
        return before.atTheTop() ? of(before, agency) : stayed(before, agency, at);
    }

    private static Counted stayed(Escalation before, String agency, Instant at) {
        return before.stage() == null ? of(before, agency) : of(before, agency).and(new Figure("stage-left",
                before.stage(), Duration.between(before.cameThere(), at).toSeconds(), null));
    }

    /** A step that somebody took: where it ended the disagreement, how and at which stage. */
    static Counted step(Escalation before, Escalation after, String agency, Instant at) {
        if (after.state().equals("goes-up") && !before.state().equals("goes-up")) return left(before, agency, at);
        if (after.open()) return of(after, agency);
        return stayed(before, agency, at).and("escalation-ended", how(after))
                .and("escalation-ended-at", after.stage() == null ? "before-the-first" : after.stage());
    }

    private static String how(Escalation ended) {
        var outcome = ended.facts().ended().outcome();
        return ended.state().equals("settled") && outcome != null ? outcome : ended.state();
    }

    private static Counted of(Escalation escalation, String agency) {
        return Counted.nothing().forAgency(agency).urgent(escalation.urgent() ? "now" : "routine");
    }
}
