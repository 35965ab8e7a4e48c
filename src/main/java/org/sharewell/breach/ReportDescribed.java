package org.sharewell.breach;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the form "Describe report" sends (C28; R31). Happened, noticed and certain are asked apart.
 *
 * @param nature {@code event}, {@code near-miss} or {@code habit}: a concern without an event
 * @param kind as {@link Breach#kind}
 * @param happenedAt when it happened; null where that is not known, or nothing has
 * @param noticedAt when it was noticed
 * @param noticedBy who noticed it, in words
 * @param certainAt since when it was certain enough that something went wrong; null while it is not
 * @param concerned user ids of colleagues whom it is about
 * @param about reference of a record that it is about; null where there is none
 * @param trainingNeed what people would have to know or be able to; null where nothing is missing (C27)
 */
record ReportDescribed(String nature, String kind, OffsetDateTime happenedAt, OffsetDateTime noticedAt, String noticedBy,
                       OffsetDateTime certainAt, List<String> concerned, String about, String trainingNeed) {

    ReportDescribed {
        concerned = concerned == null ? List.of() : List.copyOf(concerned);
        happenedAt = "habit".equals(nature) ? null : happenedAt;
    }

    boolean nearMiss() {
        return "near-miss".equals(nature);
    }

    /** When it happened; null where that is not known. */
    Instant happened() {
        return happenedAt == null ? null : happenedAt.toInstant();
    }

    /** When it was noticed; null where that was not said. */
    Instant noticed() {
        return noticedAt == null ? null : noticedAt.toInstant();
    }

    /** Since when it was certain enough; null while it is not. */
    Instant certain() {
        return certainAt == null ? null : certainAt.toInstant();
    }
}
