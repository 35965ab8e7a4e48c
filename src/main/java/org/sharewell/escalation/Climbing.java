package org.sharewell.escalation;

import java.time.Clock;

import org.sharewell.calendar.Deadlines;
import org.sharewell.escalation.EscalationSide.View;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Takes a disagreement to its next stage, because it begins, is not settled there, or its time is up (C35). */
@Component
class Climbing {

    private final Escalations escalations;
    private final EscalationSides sides;
    private final Disagreements disagreements;
    private final EscalationNews news;
    private final Partnership partnership;
    private final Deadlines deadlines;
    private final Register register;
    private final Clock clock;

    Climbing(Escalations escalations, EscalationSides sides, Disagreements disagreements,
             EscalationNews news, Partnership partnership, Deadlines deadlines, Register register, Clock clock) {
        this.escalations = escalations;
        this.sides = sides;
        this.disagreements = disagreements;
        this.news = news;
        this.partnership = partnership;
        this.deadlines = deadlines;
        this.register = register;
        this.clock = clock;
    }

    /**
     * At the top it stays where it is, with a time of its own anew: it never ends by time alone.
     *
     * @return how urgent it is now, as lists show it
     */
    String climb(String reference) {
        var before = escalations.of(reference);
        var now = clock.instant();
        var agency = partnership.unit(before.unit()).map(Agency::id).orElseThrow();
        if (before.atStage()) enter(before, "Time up: " + before.now().name(), EscalationCounted.left(before, agency, now));
        var stage = before.next();
        var until = StagePolicy.until(stage, before.urgent(), now, deadlines, partnership.hours(before.against()));
        // Also who took one since it was raised: nobody acts on their own decision.
        var after = escalations.save(before.at(stage, now, until).decidedBy(disagreements.deciders(before.concerns())));
        if (before.stage() == null) sides.save(EscalationSide.of(after, "raising").stating(said(after)));
        enter(after, "Stage begun: " + stage.name(), EscalationCounted.begun(before, after, agency));
        news.begun(after);
        return Escalating.urgency(after);
    }

    /** What was described is what the side that raises it says first. */
    private static View said(Escalation escalation) {
        var described = escalation.facts().described();
        return new View(described.view(), described.evidence(), described.safety(), escalation.starter(),
                escalation.stageAt());
    }

    private void enter(Escalation escalation, String event, Counted counted) {
        register.enter(Entry.of(escalation.id(), Escalating.PROCEDURE, event, null, null).counting(counted));
    }
}
