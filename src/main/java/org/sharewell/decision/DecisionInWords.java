package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.document.Document;
import org.sharewell.document.Documents;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.telling.TellingInWords;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** One decision as its own agency reads it again: who, when, what, and the seven questions for each child. */
@Component
class DecisionInWords {

    private final Partnership partnership;
    private final ChildDecisionInWords child;
    private final SecureMethods methods;
    private final Documents documents;
    private final FormWords form;

    DecisionInWords(Partnership partnership, ChildDecisionInWords child, SecureMethods methods,
                    Documents documents, FormFiles forms) {
        this.partnership = partnership;
        this.child = child;
        this.methods = methods;
        this.documents = documents;
        this.form = forms.words("answer-request", "decide-request");
    }

    Told.Section section(Answer answer, Decision decision, Asked asked) {
        var sent = decision.sent();
        var lines = Told.Lines.none()
                .with("Decided by", partnership.nameOf(decision.by()) + ", "
                        + partnership.unit(answer.unit()).orElseThrow().name())
                .with("When", StaffTime.inFull(decision.at()))
                .asked(form, "ownReference", sent.ownReference())
                .with("Outcome", DecisionEntries.event(decision.outcome()))
                .asked(form, "whereLooked", sent.whereLooked())
                .asked(form, "whoMayHold", sent.whoMayHold())
                .asked(form, "question", sent.question())
                .ticked(form, "harmIfWaits", sent.harmIfWaits())
                .asked(form, "harmSentence", sent.harmSentence())
                .with(form.question("documents"), names(sent));
        Delivery.of(answer, decision).forEach(delivery -> lines.with(delivery.unit() == null ? "Delivered as"
                : "Delivered to " + partnership.unit(delivery.unit()).orElseThrow().name() + " as",
                delivery.reference(), delivery.reference()));
        return new Told.Section("Decision " + decision.number(), lines.all(), parts(decision, asked));
    }

    private List<String> names(Sent sent) {
        return sent.documentsThatGo().stream().flatMap(id -> documents.of(id).stream()).map(Document::name).toList();
    }

    private List<Told.Part> parts(Decision decision, Asked asked) {
        var sent = decision.sent();
        var parts = new ArrayList<Told.Part>();
        for (int i = 0; i < sent.decisions().size(); i++) {
            parts.addAll(child.parts(sent.decisions().get(i), asked.children().get(i).name()));
        }
        sent.items().forEach(item -> parts.add(shared(item, decision, asked)));
        if (sent.shares()) parts.add(way(sent));
        var telling = TellingInWords.add(sent.tells(), form, Told.Lines.none());
        if (!telling.all().isEmpty()) parts.add(Told.Part.of("Telling the people concerned", telling));
        return parts;
    }

    private Told.Part shared(Item item, Decision decision, Asked asked) {
        var words = form.rows("items");
        var readable = SharedByDecision.item(item, decision, asked);
        return Told.Part.of("Shared: " + item.topic(), Told.Lines.none().asked(words, "about", readable.about())
                .asked(words, "content", readable.content()).asked(words, "kind", item.kind())
                .asked(words, "asAt", readable.asAt()).asked(words, "handling", item.handling())
                .ticked(words, "checked", item.checked()));
    }

    private Told.Part way(Sent sent) {
        return Told.Part.of("How it was shared", Told.Lines.none()
                .asked(form, "accurate", sent.accurate()).asked(form, "accurateWhy", sent.accurateWhy())
                .with(form.question("method"), methods.label(sent.method()))
                .asked(form, "methodWhy", sent.methodWhy())
                .with(form.question("methodAllowedBy"), sent.methodAllowedBy() == null ? null
                        : partnership.nameOf(sent.methodAllowedBy()))
                .asked(form, "onward", sent.onward()).asked(form, "limits", sent.limits()));
    }
}
