package org.sharewell.escalation;

import java.util.List;
import java.util.Map;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** One side's part at a stage; it comes back after each step until the stage is over. */
@Component
class SettleDisagreementForm implements TaskForm<Settling> {

    private final Escalations escalations;
    private final EscalationSides sides;
    private final EscalationInWords inWords;
    private final EscalationLadder ladder;
    private final Steps steps;

    SettleDisagreementForm(Escalations escalations, EscalationSides sides, EscalationInWords inWords,
                           EscalationLadder ladder, Steps steps) {
        this.escalations = escalations;
        this.sides = sides;
        this.inWords = inWords;
        this.ladder = ladder;
        this.steps = steps;
    }

    @Override
    public String id() {
        return "settle-disagreement";
    }

    @Override
    public Class<Settling> submission() {
        return Settling.class;
    }

    @Override
    public Fields offered(FormTask task) {
        var escalation = escalations.of(task.record());
        return Fields.none().with("reference", task.record()).with("stage", escalation.now().name())
                .with("until", StaffTime.inFull(escalation.dueAt()))
                .with("side", inWords.side(escalation, task.side()));
    }

    @Override
    public Fields opened(FormTask task) {
        var escalation = escalations.of(task.record());
        var proposed = steps.proposedToThe(task.side(), escalation);
        return offered(task).with("standing", ladder.inWords())
                .with("about", escalation.facts().described().about())
                .with("ground", inWords.ground(escalation))
                .with("wanted", escalation.facts().described().wanted())
                .rows("said", sides.findByEscalation(task.record()).stream()
                        .sorted(inWords.inOrder(escalation)).map(side -> row(escalation, side)).toList())
                .with("proposed", proposed == null ? null : inWords.proposed(proposed))
                .with("isProposed", proposed != null);
    }

    private Map<String, Object> row(Escalation escalation, EscalationSide side) {
        return Map.of("who", inWords.at(escalation, side), "words", inWords.words(side));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    @Override
    public List<String> problems(Settling settling, FormTask task) {
        var escalation = escalations.of(task.record());
        return ResolvingPolicy.problems(settling, standing(escalation, task));
    }

    private Standing standing(Escalation escalation, FormTask task) {
        var stage = escalation.now();
        var raising = sides.at(escalation, "raising").stated();
        var deciding = sides.at(escalation, "deciding").stated();
        var otherStated = switch (task.side()) {
            case "raising" -> deciding;
            case "deciding" -> raising;
            default -> raising && deciding || escalation.overdue();
        };
        var proposed = steps.proposedToThe(task.side(), escalation);
        var own = sides.at(escalation, task.side()).facts().proposed();
        return new Standing(stage, task.side(), task.person().equals(escalation.facts().decider()),
                sides.at(escalation, task.side()).stated(), otherStated,
                proposed != null ? "other" : own == null ? null : task.side());
    }

    @Override
    public String version(FormTask task) {
        return escalations.of(task.record()).version() + " " + sides.findByEscalation(task.record()).stream()
                .mapToLong(side -> side.version() + 1).sum();
    }
}
