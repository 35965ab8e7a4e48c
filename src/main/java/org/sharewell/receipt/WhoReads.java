package org.sharewell.receipt;

import java.util.List;
import java.util.Optional;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.OpenWork;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Who reads what was shared, and hears of it; never an empty room, also while the agency or team is closed (R9, R13). */
@Component
class WhoReads {

    private final Duty duty;
    private final OpenWork openWork;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    WhoReads(Duty duty, OpenWork openWork, Partnership partnership, Register register, Notifications notifications) {
        this.duty = duty;
        this.openWork = openWork;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    /** User ids of whoever has it now, which need not be who read it first; else of everybody who may take it on. */
    List<String> people(Shared shared) {
        var held = openWork.heldBy(shared.decision());
        return held.isEmpty() ? duty.people(shared.unit(), shared.isUrgent()) : held;
    }

    /** Tells of a delivery its named recipient, or whoever may take it on. */
    void tell(Shared shared, Receipt receipt) {
        notifications.tell(new Notice(ReceiveInformation.delivered(shared.decision()), shared.letter(), shared.request(),
                Optional.ofNullable(shared.recipient()).map(List::of)
                        .orElseGet(() -> duty.people(shared.unit(), shared.isUrgent())), null)
                .about(Matter.work(shared.unit(), shared.urgency(), receipt.dueAt(), shared.decision())));
        if (shared.isOfferedUrgently() && duty.isClosed(shared.unit()) && duty.cover(shared.unit()).isEmpty()) {
            tellLead(shared);
        }
    }

    private void tellLead(Shared shared) {
        register.enter(Entry.of(shared.decision(), "receive-information",
                "Lead information officer told: offered while closed, and nobody covers", null,
                partnership.unit(shared.unit()).orElseThrow().id()));
        notifications.tell(new Notice(shared.decision() + " uncovered", "asked-while-closed", shared.decision(),
                duty.uncovered(shared.unit()), null));
    }
}
