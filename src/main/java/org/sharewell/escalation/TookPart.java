package org.sharewell.escalation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Whoever had a part in a disagreement, and so reads it again (C35). */
@Component
class TookPart {

    private final EscalationSides sides;

    TookPart(EscalationSides sides) {
        this.sides = sides;
    }

    /** User ids of who raised it, decided what it is about, or spoke for this side at any stage, or settled it there. */
    Set<String> of(Escalation escalation, String side) {
        var spoke = sides.findByEscalation(escalation.id()).stream().filter(one -> one.side().equals(side))
                .flatMap(one -> one.speakers().stream());
        var first = switch (side) {
            case "raising" -> Stream.of(escalation.starter());
            case "deciding" -> Stream.ofNullable(escalation.facts().decider());
            default -> settled(escalation);
        };
        return Stream.concat(first, spoke).collect(Collectors.toSet());
    }

    /** Whoever decided it for the partnership. */
    private static Stream<String> settled(Escalation escalation) {
        var ended = escalation.facts().ended();
        var byStage = ended != null && !ended.agreed() && escalation.now().ofThePartnership();
        return byStage ? Stream.of(ended.by()) : Stream.empty();
    }
}
