package org.sharewell.request;

import java.util.List;

/**
 * A kind of enquiry: what a request of this kind proposes, to be confirmed or changed by the person who asks (R16).
 *
 * @param id what the record keeps
 * @param name what the person chooses
 * @param serves the statutory function
 * @param purpose what it is for (C62)
 * @param needed topics or documents wanted, a line each; empty where only the person can say
 * @param noLess why no less would do (C61)
 * @param urgency {@code now}, {@code today} or {@code routine}
 * @param urgencyReason why it is not routine; null if it is
 * @param level level of need; null where it is judged each time (C46)
 * @param basis id of the legal basis proposed to whoever decides; null if none is
 * @param family {@code will-be-asked} or {@code not-this-step}: the wider family (C127); null where it is
 *     asked each time
 * @param ask the usual agencies, in order
 */
record KindOfEnquiry(String id, String name, String serves, String purpose, List<String> needed, String noLess,
                     String urgency, String urgencyReason, String level, String basis, String family, List<Usual> ask) {

    KindOfEnquiry {
        needed = needed == null ? List.of() : List.copyOf(needed);
        ask = ask == null ? List.of() : List.copyOf(ask);
        urgency = urgency == null ? "routine" : urgency;
    }

    /**
     * An agency that is usually asked.
     *
     * @param agency the agency or team; null where {@code kind} says which
     * @param kind kind of agency; null where {@code agency} names one
     * @param why what it may know that nobody else does (C63)
     */
    record Usual(String agency, String kind, String why) { }

    /** What is wanted, a line for each topic; null where nothing is proposed. */
    String neededInLines() {
        return needed.isEmpty() ? null : String.join("\n", needed);
    }
}
