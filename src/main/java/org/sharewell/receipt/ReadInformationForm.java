package org.sharewell.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** What was shared, with its limits beside it. Opening it is its receipt. */
@Component
class ReadInformationForm implements TaskForm<Receipt.Said> {

    private final Shares shares;
    private final Receipts receipts;
    private final Register register;
    private final Partnership partnership;
    private final Clock clock;

    ReadInformationForm(Shares shares, Receipts receipts, Register register, Partnership partnership, Clock clock) {
        this.shares = shares;
        this.receipts = receipts;
        this.register = register;
        this.partnership = partnership;
        this.clock = clock;
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
        enterReceipt(task);
        var shared = shares.sharedBy(task.record());
        return offered(task)
                .with("limits", shared.limits()).with("limited", shared.limits() != null)
                .with("mustNotLearn", String.join("\n", shared.mustNotLearn()))
                .with("marked", !shared.mustNotLearn().isEmpty())
                .with("telling", shared.telling()).with("tellingSaid", shared.telling() != null)
                .with("told", shared.told()).with("toldSomething", shared.told() != null)
                .rows("items", shared.items().stream().map(ReadInformationForm::row).toList());
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    private void enterReceipt(FormTask task) {
        if (!receipts.opened(task.record(), clock.instant())) return;
        var unit = receipts.of(task.record()).unit();
        register.enter(Entry.of(task.record(), "receive-information", "Information opened", task.person(),
                partnership.unit(unit).orElseThrow().id()));
    }

    private static Map<String, Object> row(Shared.Item item) {
        return Map.of("about", item.about(), "topic", item.topic(), "content", item.content(),
                "kind", kind(item.kind()), "asAt", item.asAt());
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "fact" -> "Fact";
            case "opinion" -> "Professional opinion";
            default -> "Not said whether fact or opinion";
        };
    }

    @Override
    public List<String> problems(Receipt.Said said, FormTask task) {
        return "further".equals(said.passOn()) && said.passOnTo() == null
                ? List.of("Say to whom else you mean to pass it on, and why.") : List.of();
    }

    @Override
    public String version(FormTask task) {
        return "1";
    }
}
