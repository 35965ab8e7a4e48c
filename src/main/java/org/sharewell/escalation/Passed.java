package org.sharewell.escalation;

import java.time.Instant;

/**
 * A stage that a disagreement went through without being settled there.
 *
 * @param stage its id
 * @param began when it began
 * @param left when it was left
 * @param how {@code time-up}, {@code up} because it was not settled, or {@code skip} because a child could not wait
 * @param side the side that took it up; null where its time was up
 * @param by user id of who took it up; null where its time was up
 * @param reason why; null where its time was up
 * @param safety what keeps the child safe meanwhile, and who does it (R28); null where nobody had to say
 */
record Passed(String stage, Instant began, Instant left, String how, String side, String by, String reason,
              String safety) {

    /** Which stage it is and nothing that was said. */
    @Override
    public String toString() {
        return "Stage " + stage + " left";
    }
}
