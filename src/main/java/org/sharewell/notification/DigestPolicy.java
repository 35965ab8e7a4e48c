package org.sharewell.notification;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sharewell.notification.DigestRows.Row;

/** What a digest tells, of all that waited for it (R14). */
final class DigestPolicy {

    private static final String FIRST_HEARD_OF_BY = Occasion.REQUEST_RECEIVED.letter();

    private DigestPolicy() { }

    /**
     * What is told, under true, and what is left out, under false: what somebody has done since, and the news that
     * something is not needed any more of which the same digest would have told first.
     *
     * @param open the work that is still open, by business key
     */
    static Map<Boolean, List<Row>> told(List<Row> due, Set<String> open) {
        var neverHeardOf = due.stream().filter(row -> row.letter().equals(FIRST_HEARD_OF_BY) && isDone(row, open))
                .map(Row::reference).collect(toSet());
        return due.stream().collect(partitioningBy(row -> !isDone(row, open)
                && !(row.work() == null && neverHeardOf.contains(row.reference()))));
    }

    private static boolean isDone(Row row, Set<String> open) {
        return row.work() != null && !open.contains(row.work());
    }
}
