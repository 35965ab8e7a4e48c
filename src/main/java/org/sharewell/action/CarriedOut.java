package org.sharewell.action;

import java.time.LocalDate;

/**
 * What the form "Carry out action" sends.
 *
 * @param step {@code done}, {@code moved} or {@code given-up}
 * @param done what was done
 * @param reason why it is moved or given up
 * @param newDay to which day it is moved, in local time
 * @param meanwhile what keeps everybody safe until then or instead, and who does it (R28, R30)
 */
record CarriedOut(String step, String done, String reason, LocalDate newDay, String meanwhile) {

    /** What is not asked about this step is dropped. */
    CarriedOut {
        var finished = "done".equals(step);
        done = finished ? done : null;
        reason = finished ? null : reason;
        newDay = "moved".equals(step) ? newDay : null;
        meanwhile = finished ? null : meanwhile;
    }

    boolean moves() {
        return "moved".equals(step);
    }

    boolean finishes() {
        return "done".equals(step);
    }
}
