package org.sharewell.testing;

import java.util.List;
import java.util.Map;

/** What those who assess a breach choose where a child's data have reached the other family; their words are the test's. */
public final class Breached {

    /** A high risk, by the table. */
    public static final Map<String, Object> WEIGHED = Map.ofEntries(Map.entry("step", "assess"),
            Map.entry("kinds", List.of("confidentiality")), Map.entry("special", "no"), Map.entry("children", "yes"),
            Map.entry("receiver", "family"), Map.entry("wasRead", "yes"), Map.entry("recovered", "no"),
            Map.entry("encrypted", "no"), Map.entry("happenedBefore", "no"), Map.entry("severity", "high"),
            Map.entry("likelihood", "possible"));

    /** The Commissioner is notified and the people affected are told. */
    public static final Map<String, Object> DECIDED = Map.of("step", "decide", "notifyCommissioner", "yes", "tell", "yes");

    private Breached() { }
}
