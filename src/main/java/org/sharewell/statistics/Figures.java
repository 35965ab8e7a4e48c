package org.sharewell.statistics;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A chart with what was counted for it.
 *
 * @param id its id
 * @param group the heading under which it stands
 * @param title what it is called
 * @param definition what exactly is counted, in a sentence or two
 * @param times whether it shows times
 * @param rows its rows, the most first
 * @param nothing why there are no rows; null where there are
 * @param inWords the same, said in a sentence, for whoever does not see the picture
 */
record Figures(String id, String group, String title, String definition, boolean times, List<Row> rows, String nothing,
               String inWords) {

    /** What is said where something is counted and there was none of it. */
    static final String NONE = "Nothing in this period.";

    /** Whether this was not counted at all, for a reason that is said. */
    boolean uncounted() {
        return nothing != null && !nothing.equals(NONE);
    }

    /**
     * @param value the code that stands behind it, by which its instances are found
     * @param measure the measure that it is of
     * @param label what people read
     * @param count how many
     * @param half seconds that half of them took at most; null where nothing is timed
     * @param ninety seconds that nine of ten took at most; null likewise
     * @param inTime how many were in time; null where nothing was due
     * @param due how many of them were due; null likewise
     */
    record Row(String measure, String value, String label, long count, Double half, Double ninety, Long inTime,
               Long due) {

        /** As people say it; null where nothing is timed. */
        @JsonProperty
        String halfInWords() {
            return half == null ? null : Words.time(half);
        }

        /** Likewise. */
        @JsonProperty
        String ninetyInWords() {
            return ninety == null ? null : Words.time(ninety);
        }
    }
}
