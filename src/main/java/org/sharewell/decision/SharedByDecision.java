package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.receipt.Shared;
import org.sharewell.receipt.Shares;
import org.springframework.stereotype.Component;

/** What a decision shared, as its recipient reads it. */
@Component
class SharedByDecision implements Shares {

    private final Answers answers;
    private final AskedOf askedOf;
    private final SecureMethods methods;
    private final Partnership partnership;

    SharedByDecision(Answers answers, AskedOf askedOf, SecureMethods methods, Partnership partnership) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.methods = methods;
        this.partnership = partnership;
    }

    @Override
    public Shared sharedBy(String reference) {
        var dash = reference.lastIndexOf('-');
        var answer = answers.of(reference.substring(0, dash));
        var decision = answer.decision(Integer.parseInt(reference.substring(dash + 1)));
        var asked = askedOf.of(answer.id());
        var sent = decision.sent();
        return new Shared(reference, answer.request(), partnership.unit(answer.unit()).orElseThrow().name(),
                answer.unit(), answer.deciders(), asked.askingUnit(), asked.asker(), asked.urgency(),
                sent.items().stream().map(item -> item(item, decision, asked)).toList(),
                told(sent, asked), telling(sent), limits(sent), way(sent), answer.marksUpTo(decision.number(), asked));
    }

    /** A line of what was shared, with names for numbers. */
    static Shared.Item item(Item item, Decision decision, Asked asked) {
        var about = "all".equals(item.about()) || item.about() == null ? "All children asked about"
                : asked.children().get(Integer.parseInt(item.about()) - 1).name();
        var asAt = item.asAt() == null ? StaffTime.day(decision.at()) : StaffTime.day(item.asAt());
        return new Shared.Item(about, item.topic(), item.content(), Optional.ofNullable(item.kind()).orElse("not-said"), asAt);
    }

    private static String told(Sent sent, Asked asked) {
        var told = ToldOfChildren.lines(sent, asked);
        return told.isEmpty() ? null : String.join("\n", told);
    }

    private static String telling(Sent sent) {
        if (sent.telling() == null) return null;
        var who = switch (sent.telling()) {
            case "told" -> "They have been told.";
            case "we-tell" -> "The agency that shares tells them.";
            case "they-tell" -> "The agency that asked tells them.";
            default -> "They are not to be told.";
        };
        return sent.tellingWhy() == null ? who : who + " " + sent.tellingWhy();
    }

    private String way(Sent sent) {
        return sent.method() == null || sent.method().equals(SecureMethods.SHAREWELL) ? null : methods.label(sent.method());
    }

    /** Limits of use, of a power, of a consent and of onward sharing, each in a line (C64, C97, R8). */
    private static String limits(Sent sent) {
        var limits = new ArrayList<String>();
        if (sent.limits() != null) limits.add(sent.limits());
        for (var child : sent.decisions()) {
            if (child.powerLimit() != null) limits.add("Obtained under a power: " + child.powerLimit());
            if (child.consentLimits() != null) limits.add("Agreed to by those concerned: " + child.consentLimits());
        }
        if ("not-sure".equals(sent.accurate())) limits.add("Not checked: " + sent.accurateWhy());
        return limits.isEmpty() ? null : String.join("\n", limits.stream().distinct().toList());
    }
}
