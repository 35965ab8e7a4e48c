package org.sharewell.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the asker reads of each child: the outcome where it can differ, what was matched, and the reason (R3, R4, R7). */
final class ToldOfChildren {

    private ToldOfChildren() { }

    /**
     * A line for each child; those of whom the same is told share one.
     *
     * @param agencies the name of an agency or team
     */
    static List<String> lines(Sent sent, Asked asked, UnaryOperator<String> agencies) {
        var several = sent.decisions().size() > 1;
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < sent.decisions().size(); i++) {
            var told = told(sent.decisions().get(i), several, agencies);
            if (!told.isEmpty()) names.merge(told, asked.children().get(i).name(), (one, other) -> one + ", " + other);
        }
        return names.entrySet().stream().map(told -> several ? told.getValue() + ": " + told.getKey() : told.getKey())
                .toList();
    }

    private static String told(ChildDecision child, boolean several, UnaryOperator<String> agencies) {
        return String.join(" ", Stream.of(several && child.offeredTo().isEmpty() ? outcome(child) : "",
                child.offeredTo().map(unit -> offered(child, unit, agencies)).orElse(""), matched(child),
                child.reasonTold() == null ? "" : child.reasonTold(),
                child.kindTold() && child.withheldKind() != null ? "Withheld: " + child.withheldKind() : "")
                .filter(words -> !words.isEmpty()).toList());
    }

    private static String offered(ChildDecision child, String unit, UnaryOperator<String> agencies) {
        return "Offered to " + (child.recipientUntold() ? "somebody else, who needs" : agencies.apply(unit) + ", who need")
                + " it more.";
    }

    private static String matched(ChildDecision child) {
        return child.matchedOn().isEmpty() ? "" : "Matched on " + Identifier.inWords(child.matchedOn()) + ".";
    }

    private static String outcome(ChildDecision child) {
        return switch (child.outcome()) {
            case "share" -> "Shared.";
            case "share-part" -> "Shared in part.";
            case "share-anonymised" -> "Shared without names.";
            case "share-some-now" -> "Some shared now.";
            case "cannot-tell" -> "Nothing shared yet.";
            default -> "Not shared.";
        };
    }
}
