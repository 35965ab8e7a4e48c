package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.document.Document;
import org.sharewell.document.Documents;
import org.sharewell.process.Fields;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** What a decider is shown of documents: those that came with the question, and those that can go with the answer. */
@Component
class OfferedDocuments {

    private final Documents documents;

    OfferedDocuments(Documents documents) {
        this.documents = documents;
    }

    Fields shown(String answer) {
        var all = documents.with(answer);
        var theirs = all.stream().filter(document -> !document.record().equals(answer)).map(Document::name).toList();
        var added = all.stream().filter(document -> document.unsentOf(answer)).toList();
        return Fields.none().with("hasDocuments", !added.isEmpty())
                .with("theirDocuments", String.join("\n", theirs)).with("hasTheirDocuments", !theirs.isEmpty());
    }

    Fields choices(String answer) {
        return choices(added(answer));
    }

    /** Never ticked beforehand: the tick is the check that nobody learns from it what they must not (R5). */
    private static Fields choices(List<Document> added) {
        var options = new ArrayList<>(added.stream()
                .map(document -> new Option(document.name(), document.id())).toList());
        options.add(new Option("None of these", Sent.NONE));
        return Fields.none().options("addedDocuments", options);
    }

    /** What was added to the answer and not sent before. */
    List<Document> added(String answer) {
        return documents.unsent(answer);
    }
}
