package org.sharewell.work;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When people are found for work that is left with nobody: at the start, once the partnership's file is loaded, then
 * {@code sharewell.work.watch-every} after the last time (five minutes unless set); never by itself where
 * {@code sharewell.work.watching.enabled} is false.
 */
@Component
@ConditionalOnProperty(name = "sharewell.work.watching.enabled", matchIfMissing = true)
class StrandedWorkSchedule {

    private final StrandedWork work;

    StrandedWorkSchedule(StrandedWork work) {
        this.work = work;
    }

    @Scheduled(fixedDelayString = "${sharewell.work.watch-every:5m}")
    void findPeople() {
        work.findPeople();
    }
}
