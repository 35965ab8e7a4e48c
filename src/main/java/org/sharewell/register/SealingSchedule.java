package org.sharewell.register;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When the register is sealed: at the start, then {@code sharewell.register.seal-every} after the end of the last
 * sealing (one minute unless set, such as {@code 30s}); never by itself where
 * {@code sharewell.register.sealing.enabled} is false.
 */
@Component
@ConditionalOnProperty(name = "sharewell.register.sealing.enabled", matchIfMissing = true)
class SealingSchedule {

    private final Sealing sealing;

    SealingSchedule(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(fixedDelayString = "${sharewell.register.seal-every:1m}")
    void seal() {
        sealing.run();
    }
}
