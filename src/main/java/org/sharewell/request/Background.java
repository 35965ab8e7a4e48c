package org.sharewell.request;

import java.util.List;

/**
 * What lies behind a request: where the concern comes from, the wider family, and what was known before.
 *
 * @param concernFrom {@code child}, {@code family}, {@code neighbour}, {@code anonymous}, {@code professional} or
 *     {@code own-observation} (R17); null if it was not said
 * @param concernFromTold true if those who are asked may read it; a source may ask not to be named (R5)
 * @param family the wider family: {@code asked}, {@code will-be-asked}, {@code not-safe} or {@code not-this-step} (R18,
 *     C127); null where the request serves no assessment, or an earlier one for the same assessment said it
 * @param takeOver references of earlier requests from which people, consents and marks are taken over (R17)
 */
record Background(String concernFrom, boolean concernFromTold, String family, List<String> takeOver) {

    static final Background NONE = new Background(null, false, null, null);

    private static final List<String> ASSESSMENTS = List.of("child-in-need", "enquiry");

    Background {
        concernFromTold = concernFrom != null && concernFromTold;
        takeOver = takeOver == null ? List.of() : List.copyOf(takeOver);
    }

    /** Without the wider family where that is not asked. */
    Background serving(String statutoryFunction) {
        return assesses(statutoryFunction) ? this : saying(null);
    }

    Background saying(String ofTheFamily) {
        return new Background(concernFrom, concernFromTold, ofTheFamily, takeOver);
    }

    /** True if a request that serves this is part of an assessment. */
    static boolean assesses(String statutoryFunction) {
        return statutoryFunction != null && ASSESSMENTS.contains(statutoryFunction);
    }
}
