package org.sharewell.escalation;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.decision.Challenged;
import org.sharewell.partnership.Partnership;
import org.sharewell.web.Beside;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** The disagreements about a request, an answer or a decision, as both sides read them with its own record (C35). */
@Component
class BesideDecision implements Beside {

    private static final String DISAGREE = "Whoever decided, received it or works with the child can start “Settle a"
            + " disagreement” in the task list, with the reference ";

    private final Escalations escalations;
    private final Challenged challenged;
    private final Partnership partnership;

    BesideDecision(Escalations escalations, Challenged challenged, Partnership partnership) {
        this.escalations = escalations;
        this.challenged = challenged;
        this.partnership = partnership;
    }

    @Override
    public List<Told.Section> beside(String reference, String person) {
        var agencies = partnership.agencyIdsOf(person);
        var way = challenged.answer(reference).map(answer -> DISAGREE + reference + ".").orElse(null);
        return List.of(new Told.Section("Disagreements about this",
                Told.Lines.none().with("If you disagree", way).all(), escalations.about(reference).stream()
                .filter(one -> one.stage() != null && Stream.of(one.unit(), one.against())
                        .flatMap(unit -> partnership.unit(unit).stream()).anyMatch(unit -> agencies.contains(unit.id())))
                .map(one -> Told.Part.of(one.id(), lines(one))).toList()));
    }

    private static Told.Lines lines(Escalation escalation) {
        var ended = escalation.facts().ended();
        var lines = Told.Lines.none().with("Disagreement", escalation.id(), escalation.id())
                .with("Where it stands", Disagreements.standing(escalation));
        return ended == null ? lines : lines.with("Outcome", ended.outcome() == null ? null
                : EscalationInWords.outcome(ended.outcome())).with("How and why", ended.words());
    }
}
