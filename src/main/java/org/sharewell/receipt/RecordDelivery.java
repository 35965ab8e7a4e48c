package org.sharewell.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.calendar.Deadlines;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordDelivery implements JavaDelegate {

    private final Shares shares;
    private final Receipts receipts;
    private final ReadingTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;
    private final Clock clock;

    RecordDelivery(Shares shares, Receipts receipts, ReadingTimes times, Deadlines deadlines, Partnership partnership,
                   Register register, Notifications notifications, Clock clock) {
        this.shares = shares;
        this.receipts = receipts;
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var shared = shares.sharedBy(execution.getProcessBusinessKey());
        var now = clock.instant();
        var hours = partnership.unit(shared.unit()).orElseThrow().hours();
        var within = times.within().get(shared.urgency());
        var due = deadlines.after(now, within.due(), hours);
        var receipt = receipts.save(Receipt.of(shared, now, due, new Climb(deadlines.after(now, within.remind(), hours),
                deadlines.after(due, within.climb(), hours), null, shared.way() != null)));
        register.enter(Entry.of(shared.decision(), "receive-information", "Information delivered", null,
                execution.getTenantId()));
        notifications.tell(new Notice(ReceiveInformation.delivered(shared.decision()), shared.letter(), shared.request(),
                Optional.ofNullable(shared.recipient()).map(List::of)
                        .orElseGet(() -> partnership.people(shared.unit(), Role.PRACTITIONER)), null)
                .about(Matter.work(shared.unit(), shared.urgency(), receipt.dueAt(), shared.decision())));
    }
}
