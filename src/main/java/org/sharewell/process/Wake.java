package org.sharewell.process;

import java.time.Instant;
import java.util.Optional;

/**
 * When a timer that comes back wakes next. A timer that has fired does not come back; one that a model writes as a cycle is
 * asked again whenever it fires ({@code reevaluate-time-cycle-when-due}), and so serves all moments of a ladder.
 */
public final class Wake {

    private Wake() { }

    /**
     * For a model's {@code timeCycle}.
     *
     * @param moment empty for never again
     */
    public static String at(Optional<Instant> moment) {
        // The engine reads no repetitions as "at this moment if it is still to come", and one that is over as the end.
        return "R0/" + moment.orElse(Instant.EPOCH) + "/PT1S";
    }
}
