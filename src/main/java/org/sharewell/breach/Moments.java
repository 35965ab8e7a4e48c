package org.sharewell.breach;

import java.time.Instant;
import java.util.List;

/**
 * When the clock of a data breach warns and when it ends, from the present moment of awareness.
 *
 * @param warnAt when it warns, in this order
 * @param endsAt when its 72 hours are over
 */
record Moments(List<Instant> warnAt, Instant endsAt) {

    Moments {
        warnAt = List.copyOf(warnAt);
    }
}
