package org.sharewell.statistics;

import java.util.Map;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Has the register counted anew, on the management port: {@code curl -X POST …/actuator/statistics}. Needed only after the
 * table was lost or restored without the register; what is there before and after is the same.
 */
@Component
@Endpoint(id = "statistics")
class StatisticsEndpoint {

    private final Statistics statistics;

    StatisticsEndpoint(Statistics statistics) {
        this.statistics = statistics;
    }

    /** @return how many figures there are */
    @WriteOperation
    Map<String, Long> countAnew() {
        return Map.of("figures", statistics.countAnew());
    }
}
