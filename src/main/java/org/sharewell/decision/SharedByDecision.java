package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.receipt.Shared;
import org.sharewell.receipt.Shares;
import org.sharewell.telling.WhoMayLearn;
import org.springframework.stereotype.Component;

/** What a decision shared, as its recipient reads it. */
@Component
class SharedByDecision implements Shares {

    private final Answers answers;
    private final AskedOf askedOf;
    private final SecureMethods methods;
    private final Partnership partnership;
    private final WhoMayLearn whoMayLearn;

    SharedByDecision(Answers answers, AskedOf askedOf, SecureMethods methods, Partnership partnership,
                     WhoMayLearn whoMayLearn) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.methods = methods;
        this.partnership = partnership;
        this.whoMayLearn = whoMayLearn;
    }

    @Override
    public Shared sharedBy(String reference) {
        var answer = answers.of(Delivery.answer(reference));
        var decision = answer.decision(Delivery.decision(reference));
        var delivery = Delivery.of(answer, decision).stream().filter(one -> one.reference().equals(reference)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was shared by " + reference));
        var asked = askedOf.of(answer.id());
        var sent = decision.sent();
        var toAsker = delivery.unit() == null;
        return new Shared(reference, answer.request(), name(answer.unit()), answer.unit(), answer.deciders(),
                toAsker ? asked.askingUnit() : delivery.unit(), toAsker ? asked.asker() : null, asked.urgency(),
                asked.origin().kind(), delivery.items().stream().map(item -> item(item, about(item, sent, delivery.unit(), asked), decision))
                        .toList(),
                toAsker ? told(sent, asked) : why(sent, delivery.unit()), telling(sent, asked),
                limits(sent, delivery.unit()), toAsker ? way(sent) : null, asked.marks());
    }

    /** A line of what was shared, with names for numbers. */
    static Shared.Item item(Item item, Decision decision, Asked asked) {
        return item(item, about(item, decision.sent(), null, asked), decision);
    }

    /** Whoever did not ask reads of those children alone who are offered to them (R4). */
    private static String about(Item item, Sent sent, String unit, Asked asked) {
        if (!item.aboutAll()) return asked.children().get(Integer.parseInt(item.about()) - 1).name();
        return unit == null ? "All children asked about" : IntStream.range(0, sent.decisions().size())
                .filter(i -> sent.decisions().get(i).offeredTo().filter(unit::equals).isPresent())
                .mapToObj(i -> asked.children().get(i).name()).collect(Collectors.joining(", "));
    }

    private static Shared.Item item(Item item, String about, Decision decision) {
        var asAt = item.asAt() == null ? StaffTime.day(decision.at()) : StaffTime.day(item.asAt());
        return new Shared.Item(about, item.topic(), item.content(), Optional.ofNullable(item.kind()).orElse("not-said"), asAt,
                item.handling());
    }

    private String name(String unit) {
        return partnership.unit(unit).orElseThrow().name();
    }

    /** Why it is offered to this agency or team instead of the asker, and what for (C62, C63). */
    private static String why(Sent sent, String unit) {
        return sent.decisions().stream().filter(child -> child.offeredTo().filter(unit::equals).isPresent())
                .map(child -> "You did not ask for this. What it is for: " + child.recipientPurpose() + "\nWhy you: "
                        + child.recipientNeed()).distinct().collect(Collectors.joining("\n"));
    }

    private String told(Sent sent, Asked asked) {
        var told = ToldOfChildren.lines(sent, asked, this::name);
        return told.isEmpty() ? null : String.join("\n", told);
    }

    /** As it stands now, also for what was shared before it changed; what was told by an older form as it was told. */
    private String telling(Sent sent, Asked asked) {
        if (sent.tells().telling() == null) return null;
        return Objects.requireNonNullElseGet(whoMayLearn.inWords(asked.side()), () -> sent.tells().tellingWhy() == null
                ? "They have been told." : sent.tells().tellingWhy());
    }

    private String way(Sent sent) {
        return sent.method() == null || sent.method().equals(SecureMethods.SHAREWELL) ? null : methods.label(sent.method());
    }

    /** Limits of use, of a power, of a consent and of onward sharing, each in a line (C64, C97, R8). */
    private static String limits(Sent sent, String unit) {
        var limits = new ArrayList<String>();
        if (sent.limits() != null) limits.add(sent.limits());
        for (var child : sent.decisions()) {
            if (!Objects.equals(unit, child.offeredTo().orElse(null))) continue;
            if (child.powerLimit() != null) limits.add("Obtained under a power: " + child.powerLimit());
            if (child.consentLimits() != null) limits.add("Agreed to by those concerned: " + child.consentLimits());
        }
        if ("not-sure".equals(sent.accurate())) limits.add("Not checked: " + sent.accurateWhy());
        return limits.isEmpty() ? null : String.join("\n", limits.stream().distinct().toList());
    }
}
