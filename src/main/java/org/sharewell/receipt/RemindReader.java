package org.sharewell.receipt;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RemindReader implements JavaDelegate {

    private final Receipts receipts;
    private final Shares shares;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    RemindReader(Receipts receipts, Shares shares, Partnership partnership, Register register,
                 Notifications notifications) {
        this.receipts = receipts;
        this.shares = shares;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var receipt = receipts.of(execution.getProcessBusinessKey());
        var told = receipt.unread() ? partnership.people(receipt.unit(), Role.LINE_MANAGER) : List.<String>of();
        register.enter(Entry.of(receipt.id(), "receive-information",
                receipt.unread() ? "Not opened in time" : "Opened, not yet put away", null, execution.getTenantId()));
        notifications.tell(new Notice(receipt.id() + " reading overdue", "reading-overdue", receipt.request(), told, null)
                .about(Matter.work(receipt.unit(), shares.sharedBy(receipt.id()).urgency(), receipt.dueAt(), receipt.id())));
    }
}
