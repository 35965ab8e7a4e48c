package org.sharewell.escalation;

import java.util.Map;

import org.sharewell.calendar.Urgency;
import org.sharewell.decision.Asked;
import org.sharewell.decision.Lapsed;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** An answer that never came starts a disagreement in the asker's name, where the partnership wants that (R29). */
@Component
class StartedByDeadline implements Lapsed {

    /** Starts a disagreement that nobody raised by a form. Its key is its reference. */
    static final String ANSWER_LAPSED = "AnswerLapsed";
    /** The ground on which it starts, which a ladder with such a start has to have. */
    static final String GROUND = "too-late";

    private final EscalationLadder ladder;
    private final Disagreements disagreements;
    private final Partnership partnership;
    private final EscalationNews news;
    private final Messages messages;
    private final Register register;

    StartedByDeadline(EscalationLadder ladder, Disagreements disagreements, Partnership partnership, EscalationNews news,
                      Messages messages, Register register) {
        this.ladder = ladder;
        this.disagreements = disagreements;
        this.partnership = partnership;
        this.news = news;
        this.messages = messages;
        this.register = register;
    }

    @Override
    public void lapsed(Asked asked) {
        if (!ladder.lapsedDeadlineStarts()) return;
        var raising = new Raising(asked.asker(), asked.askingUnit(), asked.unit(), GROUND, asked.reference());
        if (disagreements.isOpen(raising)) return;
        var urgent = !asked.urgency().equals("routine");
        var escalation = disagreements.raise(raising, urgent ? "not-known" : "no", urgent);
        register.enter(Entry.of(escalation.id(), Escalating.PROCEDURE, "Disagreement started by a lapsed deadline", null,
                partnership.unit(raising.unit()).map(Agency::id).orElse(null)));
        news.startedByDeadline(escalation);
        messages.start(ANSWER_LAPSED, escalation.id(), null, Map.of("starter", asked.asker(),
                "unit", asked.askingUnit(), "agency", partnership.unit(asked.unit()).map(Agency::name).orElseThrow(),
                "urgency", Urgency.inWords(escalation.urgency())));
    }
}
