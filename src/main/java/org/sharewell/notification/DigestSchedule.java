package org.sharewell.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When it is looked whether a digest is due: at the start, then {@code sharewell.mail.digests.look-every} after the last
 * time (a minute unless set); never by itself where {@code sharewell.mail.digests.enabled} is false.
 */
@Component
@ConditionalOnProperty(name = "sharewell.mail.digests.enabled", matchIfMissing = true)
class DigestSchedule {

    private final Digests digests;

    DigestSchedule(Digests digests) {
        this.digests = digests;
    }

    @Scheduled(fixedDelayString = "${sharewell.mail.digests.look-every:1m}")
    void look() {
        digests.putTogether();
    }
}
