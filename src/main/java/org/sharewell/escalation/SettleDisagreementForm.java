package org.sharewell.escalation;

import java.util.List;
import java.util.Map;

import org.sharewell.decision.Challenged;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** One side's part at a stage; it comes back after each step until the stage is over. */
@Component
class SettleDisagreementForm implements TaskForm<Settling> {

    private final Escalations escalations;
    private final EscalationSides sides;
    private final EscalationInWords inWords;
    private final EscalationLadder ladder;
    private final StageStandings standings;
    private final Challenged challenged;
    private final Doers doers;
    private final SafeNow safeNow;

    SettleDisagreementForm(Escalations escalations, EscalationSides sides, EscalationInWords inWords,
                           EscalationLadder ladder, StageStandings standings, Challenged challenged, Doers doers,
                           SafeNow safeNow) {
        this.escalations = escalations;
        this.sides = sides;
        this.inWords = inWords;
        this.ladder = ladder;
        this.standings = standings;
        this.challenged = challenged;
        this.doers = doers;
        this.safeNow = safeNow;
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
                .with("until", EscalationInWords.until(escalation))
                .with("side", inWords.side(escalation, task.side())).with("standing", ladder.inWords());
    }

    @Override
    public Fields opened(FormTask task) {
        var escalation = escalations.of(task.record());
        var decided = challenged.toldToAsker(escalation.concerns(), escalation.unitOf(task.side()));
        var proposed = standings.proposedToThe(task.side(), escalation);
        return offered(task).with("about", escalation.facts().described().about())
                .with("ground", inWords.groundAndRecord(escalation))
                .with("wanted", escalation.facts().described().wanted())
                .with("isWanted", escalation.facts().described().wanted() != null)
                .with("safeNow", safeNow.inWords(escalation)).and(inWords.atTop(escalation, task.side()))
                .with("decided", String.join("\n", decided)).with("isDecided", !decided.isEmpty())
                .rows("said", sides.findByEscalation(task.record()).stream()
                        .sorted(inWords.inOrder(escalation)).map(side -> row(escalation, side)).toList())
                .with("below", inWords.below(escalation)).with("isBelow", !escalation.facts().passed().isEmpty())
                .with("proposed", proposed == null ? null : inWords.proposed(escalation, proposed))
                .with("isProposed", proposed != null).and(choices(task));
    }

    private Map<String, Object> row(Escalation escalation, EscalationSide side) {
        return Map.of("words", inWords.at(escalation, side) + "\n" + inWords.words(escalation, side));
    }

    @Override
    public Fields choices(FormTask task) {
        var escalation = escalations.of(task.record());
        var proposed = standings.proposedToThe(task.side(), escalation);
        var standing = standings.of(escalation, task, Settling.NONE);
        return Fields.none().with("stated", !standing.unstated()).options("doers", doers.options(escalation))
                .options("routes", ladder.routes().stream().map(route -> new Option(route.name(), route.id())).toList())
                .options("steps", StepsOffered.of(standing, proposed));
    }

    @Override
    public List<String> problems(Settling settling, FormTask task) {
        var escalation = escalations.of(task.record());
        return ResolvingPolicy.problems(settling, standings.of(escalation, task, settling));
    }

    /** What the other side says meanwhile takes nothing from what this one is writing. */
    @Override
    public String version(FormTask task) {
        var escalation = escalations.of(task.record());
        return escalation.version() + " " + sides.at(escalation, task.side()).version();
    }
}
