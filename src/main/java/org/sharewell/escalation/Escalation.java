package org.sharewell.escalation;

import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A disagreement and how far it has climbed (C35).
 *
 * @param id its reference, such as {@code E26-00007}
 * @param version null until it is kept
 * @param starter user id of whoever raised it
 * @param unit the agency or team in whose name they did
 * @param against the agency or team that they disagree with
 * @param concerns reference of the decision, answer or request; null where they had none
 * @param ground id of the ground
 * @param urgent whether it runs on the urgent times (R28)
 * @param state {@code being-described}, {@code at-stage}, {@code overdue} at the last one, {@code goes-up},
 *     {@code settled}, {@code withdrawn} or {@code other-route}
 * @param stage id of the stage it is at or ended at; null before the first
 * @param openedAt when it was raised
 * @param stageAt when the stage began; null before the first
 * @param dueAt until when it lasts at most; null before the first
 * @param endedAt when it ended; null while it runs
 * @param facts what is known
 */
@Table("escalation")
record Escalation(@Id String id, @Version Long version, String starter, String unit, String against, String concerns,
                  String ground, boolean urgent, String state, String stage, Instant openedAt, Instant stageAt,
                  Instant dueAt, Instant endedAt, Known facts) {

    /**
     * The ladder as it stood.
     *
     * @param sharing whether the ground is about sharing information
     * @param partnershipToldFrom id of the stage from which the partnership is told
     */
    record Ladder(List<Stage> stages, boolean sharing, String partnershipToldFrom) { }

    static Escalation raised(String id, Raising raising, Instant at, boolean urgent, Known known) {
        return new Escalation(id, null, raising.person(), raising.unit(), raising.against(), raising.concerns(),
                raising.ground(), urgent, "being-described", null, at, null, null, null, known);
    }

    Escalation described(Described described) {
        return new Escalation(id, version, starter, unit, against, concerns, ground, urgent, state, stage, openedAt,
                stageAt, dueAt, endedAt, facts.described(described));
    }

    Escalation decidedBy(List<String> people) {
        return new Escalation(id, version, starter, unit, against, concerns, ground, urgent, state, stage, openedAt,
                stageAt, dueAt, endedAt, facts.decidedBy(people));
    }

    /** At its next stage; where there is none it stays, and both sides have had their time there. */
    Escalation at(Stage next, Instant at, Instant due) {
        var timeIsUp = stage != null && atStage();
        var known = timeIsUp ? facts.passing(new Passed(stage, stageAt, at, "time-up", null, null, null, null)) : facts;
        return new Escalation(id, version, starter, unit, against, concerns, ground, urgent,
                next.id().equals(stage) ? "overdue" : "at-stage", next.id(), openedAt, at, due, null, known);
    }

    /** On its way to the next stage, because somebody took it there; what cannot wait for a stage is urgent (R28). */
    Escalation goesUp(Settling step, String side, String by, Instant at) {
        return new Escalation(id, version, starter, unit, against, concerns, ground,
                urgent || step.step().equals("skip"), "goes-up", stage, openedAt, stageAt, dueAt, null,
                facts.passing(new Passed(stage, stageAt, at, step.step(), side, by, step.reason(), step.safety())));
    }

    Escalation ended(String how, Instant at, Ended ended) {
        return new Escalation(id, version, starter, unit, against, concerns, ground, urgent, how, stage, openedAt,
                stageAt, dueAt, at, facts.ended(ended));
    }

    /** Where it stands; only where a stage has begun. */
    Stage now() {
        return stageOf(stage);
    }

    /** The stage of this id on its own ladder. */
    Stage stageOf(String stageId) {
        return StagePolicy.named(facts.ladder().stages(), stageId);
    }

    /** The stage that comes when this one was not settled: the first, the next, or still the partnership's. */
    Stage next() {
        var stages = facts.ladder().stages();
        return stage == null ? stages.get(0) : StagePolicy.after(stages, stage);
    }

    /** Whether it is at the last stage, where it stays until somebody ends it. */
    boolean atTheTop() {
        return stage != null && next().id().equals(stage);
    }

    /** When it came to where it stands; at the last stage, where a time may begin anew, the first time. */
    Instant cameThere() {
        return facts.passed().stream().filter(passed -> passed.stage().equals(stage)).map(Passed::began).findFirst()
                .orElse(stageAt);
    }

    boolean open() {
        return endedAt == null;
    }

    boolean atStage() {
        return state.equals("at-stage") || overdue();
    }

    /** Whether the time of the last stage was up before, so that nobody is waited for any longer. */
    boolean overdue() {
        return state.equals("overdue");
    }

    /** The agency or team of a side; {@code "partnership"} for the partnership's own. */
    String unitOf(String side) {
        return switch (side) {
            case "raising" -> unit;
            case "deciding" -> against;
            default -> side;
        };
    }

    /** How soon what is to be done about it is wanted: {@code now} or {@code routine}. */
    String urgency() {
        return urgent ? "now" : "routine";
    }

    Raising raising() {
        return new Raising(starter, unit, against, ground, concerns);
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Escalation " + id;
    }
}
