package org.sharewell.statistics;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When the metrics are counted: each {@code sharewell.metrics.count-every} (thirty seconds unless set), never by itself
 * where {@code sharewell.metrics.enabled} is false.
 */
@Component
@ConditionalOnProperty(name = "sharewell.metrics.enabled", matchIfMissing = true)
class MetersSchedule {

    private final StatisticsMeters meters;

    MetersSchedule(StatisticsMeters meters) {
        this.meters = meters;
    }

    @Scheduled(fixedDelayString = "${sharewell.metrics.count-every:30s}")
    void count() {
        meters.refresh();
    }
}
