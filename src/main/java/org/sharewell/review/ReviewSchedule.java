package org.sharewell.review;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When it is looked whether a quarter is over: at the start, then {@code sharewell.complaints.look-every} after the
 * last time (an hour unless set); never by itself where {@code sharewell.complaints.reviewing.enabled} is false.
 */
@Component
@ConditionalOnProperty(name = "sharewell.complaints.reviewing.enabled", matchIfMissing = true)
class ReviewSchedule {

    private final QuartersOver quarters;

    ReviewSchedule(QuartersOver quarters) {
        this.quarters = quarters;
    }

    @Scheduled(fixedDelayString = "${sharewell.complaints.look-every:1h}")
    void look() {
        quarters.look();
    }
}
