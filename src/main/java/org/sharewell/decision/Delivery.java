package org.sharewell.decision;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one decision brings to one recipient.
 *
 * @param reference of what is delivered: the decision's own to the asker ({@code R26-00042.police-1}), with a letter from
 *     b on to everybody else, so that it names no agency
 * @param unit the agency or team that is offered it; null for the asker
 * @param items what it brings
 */
record Delivery(String reference, String unit, List<Item> items) {

    /** Everything that a decision delivers, first to the asker; empty if it delivers nothing. */
    static List<Delivery> of(Answer answer, Decision decision) {
        var reference = answer.reference(decision);
        var offered = decision.sent().offeredTo();
        return Stream.concat(Stream.of(new Delivery(reference, null, decision.sent().itemsFor(null))),
                IntStream.range(0, offered.size()).mapToObj(i -> new Delivery(reference + (char) ('b' + i),
                        offered.get(i), decision.sent().itemsFor(offered.get(i)))))
                .filter(delivery -> delivery.unit() == null ? decision.sent().reachesAsker()
                        : !delivery.items().isEmpty()).toList();
    }

    /** Reference of the answer in a delivery's reference. */
    static String answer(String reference) {
        return reference.substring(0, reference.lastIndexOf('-'));
    }

    /** Number of the decision in a delivery's reference. */
    static int decision(String reference) {
        return Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1).replaceAll("[a-z]$", ""));
    }
}
