package org.sharewell.receipt;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class ChaseReading implements JavaDelegate {

    private final Receipts receipts;
    private final Shares shares;
    private final Unread unread;
    private final WhoReads whoReads;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;
    private final Clock clock;

    ChaseReading(Receipts receipts, Shares shares, Unread unread, WhoReads whoReads, Partnership partnership,
                 Register register, Notifications notifications, Clock clock) {
        this.receipts = receipts;
        this.shares = shares;
        this.unread = unread;
        this.whoReads = whoReads;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var receipt = receipts.of(execution.getProcessBusinessKey());
        var steps = ReadingPolicy.due(receipt, clock.instant());
        var shared = shares.sharedBy(receipt.id());
        receipts.save(receipt.climbing(steps.stream().map(Enum::name).toList()));
        var matter = Matter.work(receipt.unit(), shared.urgency(), receipt.dueAt(), receipt.id());
        steps.forEach(step -> {
            register.enter(Entry.of(receipt.id(), "receive-information", step.event(receipt), null,
                    execution.getTenantId()).counting(step.counted(shared)));
            notifications.tell(new Notice(receipt.id() + " " + step, step.letter(receipt), receipt.request(),
                    step.people(receipt, whoReads.people(shared), partnership), null).about(matter));
        });
        unread.tellSender(receipt, shared, steps);
    }
}
