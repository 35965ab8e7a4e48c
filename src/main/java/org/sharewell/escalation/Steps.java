package org.sharewell.escalation;

import java.time.Clock;

import org.sharewell.escalation.EscalationSide.Proposed;
import org.sharewell.escalation.EscalationSide.Talk;
import org.sharewell.escalation.EscalationSide.View;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** The steps that somebody takes in a disagreement, each kept and entered as it was taken (C35). */
@Component
class Steps {

    private final Escalations escalations;
    private final EscalationSides sides;
    private final StageStandings standings;
    private final EscalationNews news;
    private final Partnership partnership;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    Steps(Escalations escalations, EscalationSides sides, StageStandings standings, EscalationNews news,
          Partnership partnership, Register register, FactsJson json, Clock clock) {
        this.escalations = escalations;
        this.sides = sides;
        this.standings = standings;
        this.news = news;
        this.partnership = partnership;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what it is about; where it takes another route and does not go on here, it ends with that. */
    void describe(String reference, Described described, String person) {
        var escalation = escalations.of(reference).described(described);
        var goesOn = RoutePolicy.goesOn(described.route(), described.goesOn());
        var mistaken = RoutePolicy.MISTAKEN.equals(described.route());
        escalations.save(goesOn ? escalation : escalation.ended(mistaken ? "withdrawn" : "other-route", clock.instant(),
                new Ended(null, described.reason(), person, false, null, null)));
        var ending = mistaken ? "Disagreement withdrawn" : "Another route followed";
        enter(escalation, "raising", goesOn ? "Disagreement described" : ending, person,
                json.write(escalation.facts()));
    }

    /** Takes one step for a side, which the form has let through. */
    void take(String reference, String side, Settling settling, String person) {
        var escalation = escalations.of(reference);
        var at = clock.instant();
        var own = viewed(escalation, side, settling, person);
        switch (settling.step()) {
            case "state" -> { }
            case "talk" -> sides.save(own.talking(new Talk(settling.talkedOn(), settling.talk(), person, at)));
            case "propose" -> sides.save(own.proposing(new Proposed(settling.outcome(), settling.how(), person, at,
                    settling.terms())));
            case "agree" -> agree(escalation, side, person);
            case "decide" -> escalations.save(escalation.ended("settled", at,
                    new Ended(settling.outcome(), settling.how(), person, false, null, settling.terms())));
            case "withdraw" -> news.ended(escalations.save(escalation.ended("withdrawn", at,
                    new Ended(null, settling.reason(), person, true, settling.safety(), null))));
            default -> escalations.save(escalation.goesUp(settling, side, person, at));
        }
        enter(escalation, side, inWords(settling.step()), person, json.write(settling));
    }

    /** The side with what it thinks, which it says once at a stage, alone or with whatever settles it or takes it up. */
    private EscalationSide viewed(Escalation escalation, String side, Settling settling, String person) {
        var own = sides.at(escalation, side);
        if (own.stated() || !settling.statesView() || side.equals(Escalating.PARTNERSHIP)) return own;
        return sides.save(own.stating(new View(settling.view(), settling.evidence(), settling.safety(), person,
                clock.instant())));
    }

    private void agree(Escalation escalation, String side, String person) {
        var proposed = standings.proposedToThe(side, escalation);
        escalations.save(escalation.ended("settled", clock.instant(),
                new Ended(proposed.outcome(), proposed.how(), person, true, null, proposed.terms())));
    }

    /** What a step is called in the register, which says nothing of what was said. */
    private static String inWords(String step) {
        return switch (step) {
            case "state" -> "View stated";
            case "talk" -> "Talk recorded";
            case "propose" -> "Settlement proposed";
            case "agree" -> "Settled by both sides";
            case "decide" -> "Settled by the stage";
            case "up" -> "Not settled at this stage";
            case "skip" -> "Stage passed over";
            default -> "Disagreement withdrawn";
        };
    }

    private void enter(Escalation escalation, String side, String event, String person, String facts) {
        var agency = partnership.unit(escalation.unitOf(side)).map(Agency::id).orElse(null);
        var raising = partnership.unit(escalation.unit()).map(Agency::id).orElseThrow();
        register.enter(Entry.of(escalation.id(), Escalating.PROCEDURE, event, person, agency).with(facts)
                .counting(EscalationCounted.step(escalation, escalations.of(escalation.id()), raising, clock.instant())));
    }
}
