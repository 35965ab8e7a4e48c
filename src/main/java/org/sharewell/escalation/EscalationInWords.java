package org.sharewell.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.Challenged;
import org.sharewell.escalation.EscalationSide.Proposed;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.springframework.stereotype.Component;

/** A disagreement as people read it. */
@Component
class EscalationInWords {

    private final Partnership partnership;
    private final EscalationLadder ladder;
    private final Doers doers;
    private final Challenged challenged;

    EscalationInWords(Partnership partnership, EscalationLadder ladder, Doers doers, Challenged challenged) {
        this.partnership = partnership;
        this.ladder = ladder;
        this.doers = doers;
        this.challenged = challenged;
    }

    /** What stands on top of whatever a side reads: who must not learn what of the case that it is about (R5). */
    Fields atTop(Escalation escalation, String side) {
        var lines = mustNotLearn(escalation, escalation.unitOf(side));
        return Fields.none().with("mustNotLearn", String.join("\n", lines)).with("marked", !lines.isEmpty());
    }

    /** The same a line each, for the agency or team of a side. */
    List<String> mustNotLearn(Escalation escalation, String unit) {
        return challenged.mustNotLearn(escalation.concerns(), unit);
    }

    /** Which side it is: the agency, and whether it raised it or decided. */
    String side(Escalation escalation, String side) {
        var name = partnership.unit(escalation.unitOf(side)).map(Agency::name).orElse("The partnership");
        return switch (side) {
            case "raising" -> name + ", which raised it";
            case "deciding" -> name + ", which answers it";
            default -> name;
        };
    }

    String ground(Escalation escalation) {
        return ladder.ground(escalation.ground()).map(EscalationLadder.Ground::name).orElse(escalation.ground());
    }

    /** The ground, and the record that it is about where one is named. */
    String groundAndRecord(Escalation escalation) {
        return escalation.concerns() == null ? ground(escalation) : ground(escalation) + ": " + escalation.concerns();
    }

    /** Until when the stage lasts, and what comes then: time never ends it. */
    static String until(Escalation escalation) {
        return StaffTime.inFull(escalation.dueAt()) + (escalation.now().ofThePartnership()
                ? "; it stays with the partnership" : "; then it goes up by itself");
    }

    /** A side at one stage: {@code Line managers: Police, which raised it}. */
    String at(Escalation escalation, EscalationSide side) {
        return escalation.stageOf(side.stage()).name() + ": "
                + side(escalation, side.side());
    }

    /** What a side has said so far at a stage, a line for each thing. */
    String words(Escalation escalation, EscalationSide side) {
        return Stream.of(viewed(side), side.facts().talks().stream()
                        .map(talk -> "Talked on " + StaffTime.day(talk.on()) + " (" + who(talk.by(), talk.at()) + "): "
                                + talk.words()),
                Stream.ofNullable(side.facts().proposed()).map(proposed -> proposed(escalation, proposed)))
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private Stream<String> viewed(EscalationSide side) {
        var view = side.facts().view();
        if (view == null) return Stream.of();
        var lines = Stream.of(view.words() + " (" + who(view.by(), view.at()) + ")",
                view.evidence() == null ? "" : "It rests on: " + view.evidence(),
                "What keeps the child safe: " + view.safety());
        return lines.filter(line -> !line.isEmpty());
    }

    String proposed(Escalation escalation, Proposed proposed) {
        return Stream.concat(Stream.of("Proposed (" + who(proposed.by(), proposed.at()) + "): "
                + outcome(proposed.outcome()) + ". " + proposed.how()), terms(escalation, proposed.terms()).stream())
                .collect(Collectors.joining("\n"));
    }

    /** What comes of it besides, a line each. */
    List<String> terms(Escalation escalation, Terms terms) {
        var lines = Stream.of(ladder.route(terms.route()).map(route -> route.name() + ": " + route.contact()).orElse(""),
                terms.sameMayDecide() ? "Whoever decided may decide anew." : "",
                "yes".equals(terms.fault()) ? "A policy or procedure was at fault. To be learnt: "
                        + terms.learning() : "");
        return Stream.concat(lines.filter(line -> !line.isEmpty()), terms.toDo().stream().map(toDo -> "To be done by "
                + doers.inWords(escalation, toDo.who()) + ", by " + StaffTime.day(toDo.by()) + ": " + toDo.what()
                + (toDo.safety() ? " (it keeps somebody safe)" : ""))).toList();
    }

    /** A stage at which it was not settled, and why it was left. */
    String passed(Passed passed) {
        var left = StaffTime.inFull(passed.left());
        var how = switch (passed.how()) {
            case "time-up" -> "Its time was up on " + left + ".";
            case "skip" -> "Passed over by " + who(passed.by(), passed.left()) + ": " + passed.reason();
            default -> "Not settled, said " + who(passed.by(), passed.left()) + ": " + passed.reason();
        };
        return passed.safety() == null ? how : how + "\nWhat keeps the child safe: " + passed.safety();
    }

    /** Why it was not settled at the stages below, a paragraph each. */
    String below(Escalation escalation) {
        return escalation.facts().passed().stream().map(stage -> escalation.stageOf(stage.stage()).name() + ": "
                + passed(stage)).collect(Collectors.joining("\n\n"));
    }

    /** How it is settled. */
    static String outcome(String outcome) {
        return switch (outcome) {
            case "share" -> "It is shared";
            case "share-in-part" -> "It is shared in part";
            case "not-share" -> "It is not shared";
            case "else" -> "Something else is done";
            case "stands" -> "The decision stands";
            default -> "It takes another route";
        };
    }

    /** By stage, as the case climbed them, and within one whoever raised it first. */
    Comparator<EscalationSide> inOrder(Escalation escalation) {
        var stages = escalation.facts().ladder().stages().stream().map(Stage::id).toList();
        var order = List.of("raising", "deciding", Escalating.PARTNERSHIP);
        return Comparator.<EscalationSide>comparingInt(side -> stages.indexOf(side.stage()))
                .thenComparingInt(side -> order.indexOf(side.side()));
    }

    private String who(String person, Instant at) {
        return partnership.nameOf(person) + ", " + StaffTime.inFull(at);
    }
}
