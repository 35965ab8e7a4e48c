package org.sharewell.statistics;

import java.util.Map;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Has the register counted anew, on the management port: {@code curl -X POST …/actuator/statistics}. Needed only after the
 * table was lost or restored without the register; what is there before and after is the same.
 */
@Component
@Endpoint(id = "statistics")
class StatisticsEndpoint {

    /** As HTTP says that two do the same at once. */
    private static final int CONFLICT = 409;

    private final Statistics statistics;

    StatisticsEndpoint(Statistics statistics) {
        this.statistics = statistics;
    }

    /** How many figures there are now; where somebody else was counting at the same moment, that. */
    @WriteOperation
    WebEndpointResponse<Map<String, ?>> countAnew() {
        try {
            return new WebEndpointResponse<>(Map.of("figures", statistics.countAnew()));
        } catch (ConcurrencyFailureException another) {
            return new WebEndpointResponse<>(Map.of("message", "Somebody else is counting the register anew. Wait until they "
                    + "have finished; what they count is the same."), CONFLICT);
        }
    }
}
