package org.sharewell.receipt;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.breach.BreachHandling;
import org.sharewell.breach.Known;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Where it came from, whoever shared it is told, and a breach begins with what is known already (R22). */
@Component
class ReportMisdirection implements JavaDelegate {

    private final Receipts receipts;
    private final Shares shares;
    private final BreachHandling breachHandling;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    ReportMisdirection(Receipts receipts, Shares shares, BreachHandling breachHandling, Partnership partnership,
                       Register register, Notifications notifications) {
        this.receipts = receipts;
        this.shares = shares;
        this.breachHandling = breachHandling;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var receipt = receipts.of(execution.getProcessBusinessKey());
        var shared = shares.sharedBy(receipt.id());
        var sender = partnership.unit(shared.fromUnit()).orElseThrow().id();
        register.enter(Entry.of(receipt.id(), "receive-information", "Sender told that it was not for its recipient", null,
                sender));
        notifications.tell(new Notice(receipt.id() + " misdirected", "share-misdirected", receipt.id(),
                List.copyOf(shared.decidedBy()), null));
        breachHandling.begin(new Known(receipt.id(), shared.fromUnit(), receipt.sentBackAt(), "not-known", null, "yes",
                List.of()));
    }
}
