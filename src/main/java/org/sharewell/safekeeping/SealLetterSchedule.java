package org.sharewell.safekeeping;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When the seal's letter is sent: with the first look of each day. It looks each hour and not once, so that a night in
 * which no node ran costs no letter. Never where sealing is off ({@code sharewell.register.sealing.enabled}).
 */
@Component
@ConditionalOnProperty(name = "sharewell.register.sealing.enabled", matchIfMissing = true)
class SealLetterSchedule {

    private final SealLetter letter;

    SealLetterSchedule(SealLetter letter) {
        this.letter = letter;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void send() {
        letter.send();
    }
}
