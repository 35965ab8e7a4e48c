package org.sharewell.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.escalation.EscalationSide.Proposed;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** A disagreement as people read it. */
@Component
class EscalationInWords {

    private final Partnership partnership;
    private final EscalationLadder ladder;

    EscalationInWords(Partnership partnership, EscalationLadder ladder) {
        this.partnership = partnership;
        this.ladder = ladder;
    }

    /** Which side it is: the agency, and whether it raised it or decided. */
    String side(Escalation escalation, String side) {
        var name = partnership.unit(escalation.unitOf(side)).map(Agency::name).orElse("The partnership");
        return switch (side) {
            case "raising" -> name + ", which raised it";
            case "deciding" -> name + ", with which it disagrees";
            default -> name;
        };
    }

    String ground(Escalation escalation) {
        return ladder.ground(escalation.ground()).map(EscalationLadder.Ground::name).orElse(escalation.ground());
    }

    /** A side at one stage: {@code Line managers: Police, which raised it}. */
    String at(Escalation escalation, EscalationSide side) {
        return StagePolicy.named(escalation.facts().ladder().stages(), side.stage()).name() + ": "
                + side(escalation, side.side());
    }

    /** What a side has said so far at a stage, a line for each thing. */
    String words(EscalationSide side) {
        return Stream.of(viewed(side), side.facts().talks().stream()
                        .map(talk -> "Talked (" + who(talk.by(), talk.at()) + "): " + talk.words()),
                Stream.ofNullable(side.facts().proposed()).map(this::proposed))
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

    String proposed(Proposed proposed) {
        return "Proposed (" + who(proposed.by(), proposed.at()) + "): " + outcome(proposed.outcome()) + ". "
                + proposed.how();
    }

    /** How it is settled. */
    static String outcome(String outcome) {
        return switch (outcome) {
            case "share" -> "It is shared";
            case "share-in-part" -> "It is shared in part";
            case "not-share" -> "It is not shared";
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
