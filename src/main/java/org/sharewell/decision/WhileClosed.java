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
        if (asked.urgent()) tell(asked, "received", "request-received");
    }

    /**
     * The same for something urgent that comes to them again.
     *
     * @param event what came, in a word of its own for each time
     * @param letter the letter to whoever covers
     */
    void tell(Asked asked, String event, String letter) {
        if (!duty.isClosed(asked.unit())) return;
        if (duty.cover(asked.unit()).isEmpty()) tellLead(asked, event);
        // No mailbox of the agency's, which nobody reads while it is closed.
        else notifications.tell(new Notice(asked.reference() + " " + event + " by cover", letter,
                asked.reference(), duty.coverPeople(asked.unit()), asked.asker()));
    }

    private void tellLead(Asked asked, String event) {
        register.enter(Entry.of(asked.reference(), "answer-request",
                "Lead information officer told: asked while closed, and nobody covers", null,
                partnership.unit(asked.unit()).orElseThrow().id()));
        notifications.tell(new Notice(asked.reference() + " " + event + " uncovered", "asked-while-closed", asked.reference(),
                duty.uncovered(asked.unit()), asked.asker()));
    }
}
