package org.sharewell.receipt;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.calendar.Deadlines;
import org.sharewell.partnership.Duty;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordDelivery implements JavaDelegate {

    private final Shares shares;
    private final Receipts receipts;
    private final ReadingTimes times;
    private final Deadlines deadlines;
    private final Duty duty;
    private final Register register;
    private final WhoReads whoReads;
    private final Clock clock;

    RecordDelivery(Shares shares, Receipts receipts, ReadingTimes times, Deadlines deadlines, Duty duty,
                   Register register, WhoReads whoReads, Clock clock) {
        this.shares = shares;
        this.receipts = receipts;
        this.times = times;
        this.deadlines = deadlines;
        this.duty = duty;
        this.register = register;
        this.whoReads = whoReads;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var shared = shares.sharedBy(execution.getProcessBusinessKey());
        var now = clock.instant();
        var hours = duty.hours(shared.unit(), shared.isOfferedUrgently());
        var within = times.within().get(shared.urgency());
        var due = deadlines.after(now, within.due(), hours);
        var receipt = receipts.save(Receipt.of(shared, now, due, new Climb(deadlines.after(now, within.remind(), hours),
                deadlines.after(due, within.climb(), hours), null, shared.way() != null)));
        register.enter(Entry.of(shared.decision(), "receive-information", "Information delivered", null,
                execution.getTenantId()).counting(shared.counted().and("delivered", null)));
        whoReads.tell(shared, receipt);
    }
}
