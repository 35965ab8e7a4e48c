package org.sharewell.escalation;

import java.util.List;
import java.util.Objects;

import org.sharewell.escalation.EscalationSide.Proposed;
import org.sharewell.process.FormTask;
import org.springframework.stereotype.Component;

/** How a stage stands for whoever has its form open or sends it. */
@Component
class StageStandings {

    private static final List<String> SIDES = List.of("raising", "deciding");

    private final EscalationSides sides;
    private final Impartiality impartiality;
    private final Outcomes outcomes;

    StageStandings(EscalationSides sides, Impartiality impartiality, Outcomes outcomes) {
        this.sides = sides;
        this.impartiality = impartiality;
        this.outcomes = outcomes;
    }

    Standing of(Escalation escalation, FormTask task, Settling settling) {
        var own = sides.at(escalation, task.side());
        return new Standing(escalation.now(), task.side(), impartiality.part(task.person(), escalation, task.side()),
                own.stated(), otherStated(escalation, task.side()), talked(escalation), proposedBy(escalation, own),
                outcomes.about(escalation, learning(escalation, task.side(), settling), task.side()));
    }

    /** As this side writes it, or as the other wrote what it agrees to. */
    private String learning(Escalation escalation, String side, Settling settling) {
        var proposed = proposedToThe(side, escalation);
        return Settling.AGREE.equals(settling.step()) && proposed != null ? proposed.terms().learning()
                : settling.learning();
    }

    private boolean talked(Escalation escalation) {
        return SIDES.stream().anyMatch(side -> !sides.at(escalation, side).facts().talks().isEmpty());
    }

    private boolean otherStated(Escalation escalation, String side) {
        var raising = sides.at(escalation, "raising").stated();
        var deciding = sides.at(escalation, "deciding").stated();
        return switch (side) {
            case "raising" -> deciding;
            case "deciding" -> raising;
            default -> raising && deciding || escalation.overdue();
        };
    }

    private String proposedBy(Escalation escalation, EscalationSide own) {
        if (proposedToThe(own.side(), escalation) != null) return "other";
        return own.facts().proposed() == null ? null : own.side();
    }

    /** What the other side proposes at this stage; null where it proposes nothing, and the partnership never does. */
    Proposed proposedToThe(String side, Escalation escalation) {
        return SIDES.stream().filter(one -> !one.equals(side))
                .map(one -> sides.at(escalation, one).facts().proposed()).filter(Objects::nonNull)
                .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other).orElse(null);
    }
}
