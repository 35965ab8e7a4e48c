package org.sharewell.web;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What somebody who answers for agencies or teams looks for among their records.
 *
 * @param units the agencies and teams in whose name the records are; never empty
 * @param reference how the reference begins, as a pattern of SQL's {@code like}; {@code %} if it does not matter
 * @param ownReference one's own case number; empty if it does not matter
 * @param state {@code open}, {@code ended}, or empty if it does not matter
 * @param from when it was asked or delivered at the earliest
 * @param before when at the latest, that instant left out; at the instant itself only what has a smaller reference
 * @param beforeReference the reference that goes with it
 * @param most how many at most, the latest
 */
public record Sought(List<String> units, String reference, String ownReference, String state, OffsetDateTime from,
                     OffsetDateTime before, String beforeReference, int most) { }
