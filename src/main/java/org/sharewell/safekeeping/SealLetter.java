package org.sharewell.safekeeping;

import java.time.Clock;

import org.sharewell.calendar.StaffTime;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Seal;
import org.sharewell.register.Seals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the newest seal's number and hash to the business unit, once a day. */
@Component
class SealLetter {

    private final Seals seals;
    private final Partnership partnership;
    private final Notifications notifications;
    private final Clock clock;

    SealLetter(Seals seals, Partnership partnership, Notifications notifications, Clock clock) {
        this.seals = seals;
        this.partnership = partnership;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Sends today's; nothing before the first seal, or if it was sent today, by whichever node. */
    @Transactional
    public void send() {
        seals.newest().ifPresent(this::tell);
    }

    private void tell(Seal seal) {
        notifications.tell(new Notice("register seal " + StaffTime.localDay(clock.instant()), "register-seal",
                seal.number() + ", " + seal.hash(), partnership.people("partnership", Role.BUSINESS_UNIT), null));
    }
}
