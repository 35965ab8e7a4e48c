package org.sharewell.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.springframework.stereotype.Component;

/** A decision as the register keeps it: one entry for each child who is decided on, with the six facts of C90 as they were then. */
@Component
class DecisionEntries {

    /**
     * The six facts (C90) and the reasons behind them.
     *
     * @param context what it was for and what the agency was told
     * @param decision legal basis, consent, weighing, reasons and deliberation, as answered for this child
     * @param bases what it rests on in law, as it stood in the catalogue then; empty if nothing was shared
     * @param risk the perceived risk at the time
     * @param requested what was asked for
     * @param shared what was shared about this child, now and before
     * @param withWhom agency and person it was shared with
     * @param way the method and what was agreed about it then; null where nothing was sent by a method
     * @param answer everything that was answered, for all children
     */
    record Snapshot(String context, ChildDecision decision, List<LegalBasis> bases, String risk, String requested,
                    List<Item> shared, String withWhom, String way, Sent answer) { }

    private final LegalBases catalogue;
    private final SecureWay secureWay;
    private final AnswerCounted counted;
    private final FactsJson json;

    DecisionEntries(LegalBases catalogue, SecureWay secureWay, AnswerCounted counted, FactsJson json) {
        this.catalogue = catalogue;
        this.secureWay = secureWay;
        this.counted = counted;
        this.json = json;
    }

    /** One decision in its circumstances: the answer with it, what was asked, and the agency that decided. */
    private record Taken(Answer answer, Decision decision, Asked asked, String agency) { }

    /** @param before the answer as it was before this decision */
    List<Entry> of(Answer before, Answer answer, Decision decision, Asked asked, String agency) {
        var sent = decision.sent();
        var taken = new Taken(answer, decision, asked, agency);
        var whole = counted.decided(before, decision, asked);
        if (sent.decisions().isEmpty()) {
            return List.of(entry(taken, decision.outcome(), null, sent.items(), answer.id())
                    .counting(AnswerCounted.outcomeForAll(whole, decision.outcome(), asked)));
        }
        var children = IntStream.rangeClosed(1, sent.decisions().size())
                .filter(number -> !sent.decisions().get(number - 1).asBefore()).boxed().toList();
        // What the decision counts as a whole stands in the first of its entries, once.
        return children.stream().map(number -> entry(taken, number,
                number.equals(children.get(0)) ? whole : AnswerCounted.of(asked))).toList();
    }

    private Entry entry(Taken taken, int number, Counted figures) {
        var child = taken.decision().sent().decisions().get(number - 1);
        var shared = taken.answer().sharedUpTo(taken.decision().number(), number);
        var outcome = outcome(child, shared);
        return entry(taken, outcome, child, shared, taken.answer().id() + "#" + number)
                .counting(AnswerCounted.outcome(figures, outcome, child, bases(child)));
    }

    private List<LegalBasis> bases(ChildDecision child) {
        return child == null || !child.shares() ? List.of() : catalogue.named(child.basis(), child.condition());
    }

    private Entry entry(Taken taken, String outcome, ChildDecision child, List<Item> shared, String concerns) {
        var asked = taken.asked();
        var answer = taken.answer();
        var decision = taken.decision();
        var snapshot = new Snapshot(asked.purpose() + "\n" + asked.told(), child, bases(child), risk(asked), asked.needed(),
                shared, withWhom(child, asked), way(decision.sent(), asked), decision.sent());
        return Entry.of(answer.id(), "answer-request", event(outcome), decision.by(), taken.agency())
                .deciding(outcome, decision.by(), taken.agency(), concerns)
                .superseding(decision.number() == 1 ? null : answer.id() + "-" + (decision.number() - 1))
                .with(json.write(snapshot));
    }

    /** Whoever is offered it has nobody named yet, so it goes to that agency's practitioners (C93). */
    private static String withWhom(ChildDecision child, Asked asked) {
        return Optional.ofNullable(child).flatMap(ChildDecision::offeredTo).map(unit -> unit + ": practitioner")
                .orElse(asked.askingUnit() + ": " + asked.asker());
    }

    private String way(Sent sent, Asked asked) {
        return sent.method() == null ? null : secureWay.inWords(sent.method(), asked);
    }

    private static String risk(Asked asked) {
        if (asked.risk() != null) return asked.risk();
        return asked.harmLikely() ? "Reasonable cause of significant harm, stated by the asker" : "None stated by the asker";
    }

    private static String outcome(ChildDecision child, List<Item> shared) {
        return child.refuses() && !shared.isEmpty() ? "shared-in-part" : Decision.outcomeOf(child);
    }

    /** What happened, in the register's words. */
    static String event(String outcome) {
        return switch (outcome) {
            case "shared" -> "Information shared";
            case "shared-in-part" -> "Information shared in part";
            case "shared-anonymised" -> "Information shared without names";
            case "some-shared-now" -> "Some information shared now, more to decide or record";
            case "not-shared" -> "Not shared, reasons recorded";
            case "offered-elsewhere" -> "Offered to somebody else";
            case "nothing-held" -> "Nothing held";
            case "not-ours" -> "Not ours";
            default -> "Question asked back";
        };
    }
}
