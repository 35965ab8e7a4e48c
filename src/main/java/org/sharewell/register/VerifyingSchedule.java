package org.sharewell.register;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Verifies the whole register each night, by {@code sharewell.register.verify-at} (a cron expression in the server's time,
 * 2:30 unless set), and says in the log what it found: the numbers, or the first entry that is wrong.
 */
@Component
@ConditionalOnProperty(name = "sharewell.register.sealing.enabled", matchIfMissing = true)
class VerifyingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyingSchedule.class);

    private final Verifier verifier;
    private final Verifications verifications;

    VerifyingSchedule(Verifier verifier, Verifications verifications) {
        this.verifier = verifier;
        this.verifications = verifications;
    }

    @Scheduled(cron = "${sharewell.register.verify-at:0 30 2 * * *}")
    void verify() {
        var found = verifier.verify();
        verifications.keep(found);
        found.wrong().ifPresentOrElse(
                wrong -> LOG.error("The register has been tampered with. First fault: {}", wrong),
                () -> LOG.info("The register verified: {} seals, {} entries, {} not yet protected.", found.seals(),
                        found.entries(), found.notYetProtected()));
    }
}
