package org.sharewell.decision;

import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/**
 * Tells at once of what is asked urgently of a closed agency (R13): whoever covers, and where nobody does the lead
 * information officer.
 */
@Component
class WhileClosed {

    private final Duty duty;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    WhileClosed(Duty duty, Partnership partnership, Register register, Notifications notifications) {
        this.duty = duty;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    void tell(Asked asked) {
        if (!asked.urgent() || !duty.isClosed(asked.unit())) return;
        if (duty.cover(asked.unit()).isEmpty()) tellLead(asked);
        // No mailbox of the agency's, which nobody reads while it is closed.
        else notifications.tell(new Notice(asked.reference() + " received by cover", "request-received",
                asked.reference(), duty.coverPeople(asked.unit()), asked.asker()));
    }

    private void tellLead(Asked asked) {
        register.enter(Entry.of(asked.reference(), "answer-request",
                "Lead information officer told: asked while closed, and nobody covers", null,
                partnership.unit(asked.unit()).orElseThrow().id()));
        notifications.tell(new Notice(asked.reference() + " uncovered", "asked-while-closed", asked.reference(),
                duty.uncovered(asked.unit()), asked.asker()));
    }
}
