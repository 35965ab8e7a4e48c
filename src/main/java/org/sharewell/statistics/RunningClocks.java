package org.sharewell.statistics;

import java.time.Instant;
import java.util.List;

/** The clocks that the law sets and that run now, from the procedure that keeps them. */
public interface RunningClocks {

    /**
     * @param reference reference of the record that it belongs to, which says nothing about anybody
     * @param agency id of the agency whose clock it is
     * @param endsAt when its time is over
     */
    record RunningClock(String reference, String agency, Instant endsAt) { }

    /** Those that nobody has answered yet, the first to end first. */
    List<RunningClock> running();
}
