package org.sharewell.breach;

import java.time.Instant;
import java.util.List;

/**
 * What is known when a breach, or what may be one, comes to the agency that it concerns.
 *
 * @param source reference of where it comes from: a report, a complaint, a decision that reached the wrong people
 * @param unit the agency or team that it concerns, which handles it
 * @param awareAt since when the agency is aware of it; the clock of 72 hours runs from there (C40)
 * @param danger {@code yes}, {@code not-known} or {@code no}: is anybody in danger because of it (R30)
 * @param reportedBy user id of who reported it; null where a procedure did
 * @param personalData {@code yes}, {@code not-known} or {@code no}: are personal data concerned
 * @param concerned user ids of whom it is about, to whom it is closed for now (R31)
 */
public record Known(String source, String unit, Instant awareAt, String danger, String reportedBy, String personalData,
                    List<String> concerned) {

    public Known {
        concerned = concerned == null ? List.of() : List.copyOf(concerned);
    }

    /** Where nobody has asked yet whether personal data are concerned: until it is known they may be. */
    public Known(String source, String unit, Instant awareAt, String danger, String reportedBy) {
        this(source, unit, awareAt, danger, reportedBy, "not-known", List.of());
    }

    /** Where it comes from and nothing else. */
    @Override
    public String toString() {
        return "Known by " + source;
    }
}
