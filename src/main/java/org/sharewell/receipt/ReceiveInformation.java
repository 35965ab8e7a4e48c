package org.sharewell.receipt;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Wake;
import org.sharewell.register.Entry;
import org.sharewell.register.Facts;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** What other procedures may know about a delivery, and what its model asks. */
@Component("receiveInformation")
public class ReceiveInformation {

    /** The message with which a decision to share starts this procedure, in the recipient's agency. */
    public static final String INFORMATION_SHARED = "InformationShared";

    /** The event under which the recipient is told of a delivery, by the reference of the decision that shared it. */
    public static String delivered(String decision) {
        return decision + " delivered";
    }

    private final Receipts receipts;
    private final Shares shares;
    private final Duty duty;
    private final Partnership partnership;
    private final TaskService tasks;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    ReceiveInformation(Receipts receipts, Shares shares, Duty duty, Partnership partnership, TaskService tasks,
                       Register register, FactsJson json, Clock clock) {
        this.receipts = receipts;
        this.shares = shares;
        this.duty = duty;
        this.partnership = partnership;
        this.tasks = tasks;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    /** When what this decision shared was first opened; empty while it is unread or was not delivered. */
    public Optional<Instant> openedAt(String decision) {
        return receipts.findById(decision).map(Receipt::openedAt);
    }

    /**
     * The request that was answered is held by somebody else now: an open task goes along, and what nobody has read yet is
     * theirs to receive. Whoever has read it stays its named recipient (R9).
     *
     * @param from user id of who had the request
     * @param to user id of who has it now
     */
    public void handOn(String decision, String from, String to) {
        receipts.findById(decision).filter(receipt -> receipt.finishedAt() == null)
                .ifPresent(receipt -> handOn(receipt, from, to));
    }

    private void handOn(Receipt receipt, String from, String to) {
        var open = tasks.createTaskQuery().processInstanceBusinessKey(receipt.id())
                .processDefinitionKey("receive-information").taskAssignee(from).list();
        if (open.isEmpty() && !from.equals(receipt.recipient())) return;
        receipts.save(receipt.handedOn(from, to));
        register.enter(Entry.of(receipt.id(), "receive-information", "Handed on with the request", to,
                partnership.unit(receipt.unit()).orElseThrow().id()).with(json.write(new Handing(from, to))));
        open.forEach(task -> tasks.setAssignee(task.getId(), to));
    }

    /** User ids of who had it and who has it now. */
    private record Handing(String from, String to) implements Facts { }

    /** When the next step of its ladder is due; for the model, whose one timer comes back for each. */
    public String chase(String decision) {
        return Wake.at(ReadingPolicy.lookAgain(receipts.of(decision), clock.instant()));
    }

    /** Whether it was sent back, since it was not for them (R22); for the model. */
    public boolean isSentBack(String decision) {
        return receipts.of(decision).sentBack();
    }

    /** When it should have been opened; for the model. */
    public Date due(String decision) {
        return Date.from(receipts.of(decision).dueAt());
    }

    /** The named recipient, null until there is one; for the model. */
    public String recipient(String decision) {
        return receipts.of(decision).recipient();
    }

    /** The candidate groups that may take it on: for what is urgent, while the agency is closed, its cover too (R13). */
    public List<String> acting(String decision) {
        var shared = shares.sharedBy(decision);
        return duty.acting(shared.unit(), shared.isUrgent());
    }
}
