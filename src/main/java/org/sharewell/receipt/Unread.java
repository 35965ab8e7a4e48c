package org.sharewell.receipt;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Tells whoever shared it, and their line manager, that nobody has opened it or confirmed its arrival (R13, R15). */
@Component
class Unread {

    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    Unread(Partnership partnership, Register register, Notifications notifications) {
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    /** @param taken the steps of the ladder that are taken now */
    void tellSender(Receipt receipt, Shared shared, List<ReadingPolicy.Step> taken) {
        if (!ReadingPolicy.tellsSender(taken, receipt, shared)) return;
        register.enter(Entry.of(shared.decision(), "receive-information", receipt.arrivalOpen()
                ? "Sender told that its arrival is not confirmed" : "Sender told that nobody has opened it", null,
                partnership.unit(shared.fromUnit()).orElseThrow().id())
                .counting(shared.counted().and("reminded", "sharing-side")));
        notifications.tell(new Notice(shared.decision() + " unread",
                receipt.arrivalOpen() ? "arrival-unconfirmed" : "share-unopened", shared.decision(),
                Stream.concat(shared.decidedBy().stream(),
                        partnership.people(shared.fromUnit(), Role.LINE_MANAGER).stream()).toList(), null));
    }
}
