package org.sharewell.notification;

import org.springframework.stereotype.Component;

/** Takes notices into the outbox, in the transaction of what happened; the mail leaves after the commit. */
@Component
public class Notifications {

    /** One outbox row for each recipient who is not the actor and has an address; one job for the event. */
    public void tell(Notice notice) {
        throw new UnsupportedOperationException();
    }
}
