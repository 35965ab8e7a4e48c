package org.sharewell.statistics;

import java.util.List;
import java.util.Optional;

/**
 * What a procedure calls the values that are counted of it, where that is not the code itself with spaces in it: the names
 * that the partnership gave to its legal bases, grounds, stages and kinds of enquiry.
 */
public interface MeasureInWords {

    /**
     * As people read it; empty where this procedure has no words of its own for it, or the partnership has given it up.
     *
     * @param measure the measure ({@code basis}), or {@code kind-of-enquiry} for those requests are filtered by
     */
    Optional<String> inWords(String measure, String value);

    /** The kinds of enquiry that requests can be filtered by, ids in the order in which they are offered. */
    default List<String> kindsOfEnquiry() {
        return List.of();
    }
}
