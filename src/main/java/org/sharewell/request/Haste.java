package org.sharewell.request;

import org.sharewell.notification.Notifications;
import org.springframework.stereotype.Component;

/** Sees to it that nobody waits for a digest to hear of a request that has become urgent (R14). */
@Component
class Haste {

    private final AskedAgencies agencies;
    private final Notifications notifications;

    Haste(AskedAgencies agencies, Notifications notifications) {
        this.agencies = agencies;
        this.notifications = notifications;
    }

    /** What still waits to be told about this request goes at once, unless it is routine. */
    void with(SharingRequest request) {
        if (RequestToShare.urgency(request).equals("routine")) return;
        notifications.hurry(request.id());
        agencies.ofRequest(request.id()).stream().filter(AskedAgency::asked).map(AskedAgency::id)
                .forEach(notifications::hurry);
    }
}
