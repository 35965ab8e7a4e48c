package org.sharewell.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sharewell.document.Document;
import org.sharewell.document.Documents;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** What was shared, with its limits beside it. Opening it is its receipt. */
@Component
class ReadInformationForm implements TaskForm<Receipt.Said> {

    private final Shares shares;
    private final Openings openings;
    private final Documents documents;

    ReadInformationForm(Shares shares, Openings openings, Documents documents) {
        this.shares = shares;
        this.openings = openings;
        this.documents = documents;
    }

    @Override
    public String id() {
        return "read-information";
    }

    @Override
    public Class<Receipt.Said> submission() {
        return Receipt.Said.class;
    }

    @Override
    public Fields offered(FormTask task) {
        var shared = shares.sharedBy(task.record());
        return Fields.none().with("reference", shared.decision()).with("from", shared.from());
    }

    @Override
    public Fields opened(FormTask task) {
        openings.enter(task.record(), task.person());
        var shared = shares.sharedBy(task.record());
        var along = documents.sentTo(task.record());
        return offered(task)
                .with("documents", along.stream().map(Document::name).collect(Collectors.joining("\n")))
                .with("hasDocuments", !along.isEmpty())
                .with("limits", shared.limits()).with("limited", shared.limits() != null)
                .with("mustNotLearn", String.join("\n", shared.mustNotLearn()))
                .with("marked", !shared.mustNotLearn().isEmpty())
                .with("sentBy", shared.way()).with("sentAnotherWay", shared.way() != null)
                .with("telling", shared.telling()).with("tellingSaid", shared.telling() != null)
                .with("told", shared.told()).with("toldSomething", shared.told() != null)
                .rows("items", shared.items().stream().map(ReadInformationForm::row).toList());
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    private static Map<String, Object> row(Shared.Item item) {
        return Map.of("about", item.about(), "topic", item.topic(), "content", item.content(),
                "kind", item.kindInWords(), "asAt", item.asAt(), "handling", Objects.requireNonNullElse(item.handling(), ""));
    }

    @Override
    public List<String> problems(Receipt.Said said, FormTask task) {
        if (said.notForUs()) {
            return said.notForUsBecause() == null ? List.of("Say in one sentence why it should not have come to you.") : List.of();
        }
        var problems = new ArrayList<String>();
        if ("further".equals(said.passOn()) && said.passOnTo() == null) {
            problems.add("Say to whom else you mean to pass it on, and why.");
        }
        if (shares.sharedBy(task.record()).way() != null && !said.arrived()) {
            problems.add("It was sent to you outside Sharewell. Tick that it has reached you, or leave this open until it has.");
        }
        return problems;
    }

    @Override
    public String version(FormTask task) {
        return "1";
    }
}
