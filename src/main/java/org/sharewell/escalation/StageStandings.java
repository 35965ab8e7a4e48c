package org.sharewell.escalation;

import java.util.List;
import java.util.Objects;

import org.sharewell.escalation.EscalationSide.Proposed;
import org.sharewell.process.FormTask;
import org.springframework.stereotype.Component;

/** How a stage stands for whoever has its form open or sends it. */
@Component
class StageStandings {

    private final EscalationSides sides;
    private final Outcomes outcomes;

    StageStandings(EscalationSides sides, Outcomes outcomes) {
        this.sides = sides;
        this.outcomes = outcomes;
    }

    Standing of(Escalation escalation, FormTask task, Settling settling) {
        var own = sides.at(escalation, task.side());
        return new Standing(escalation.now(), task.side(), task.person().equals(escalation.facts().decider()),
                actedForOther(escalation, task), own.stated(), otherStated(escalation, task.side()),
                proposedBy(escalation, own), outcomes.about(escalation, settling));
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

    private boolean actedForOther(Escalation escalation, FormTask task) {
        return sides.findByEscalation(escalation.id()).stream().filter(side -> !side.side().equals(task.side()))
                .anyMatch(side -> side.spokenBy(task.person()));
    }

    private String proposedBy(Escalation escalation, EscalationSide own) {
        if (proposedToThe(own.side(), escalation) != null) return "other";
        return own.facts().proposed() == null ? null : own.side();
    }

    /** What the other side proposes at this stage; null where it proposes nothing, and the partnership never does. */
    Proposed proposedToThe(String side, Escalation escalation) {
        return List.of("raising", "deciding").stream().filter(one -> !one.equals(side))
                .map(one -> sides.at(escalation, one).facts().proposed()).filter(Objects::nonNull)
                .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other).orElse(null);
    }
}
