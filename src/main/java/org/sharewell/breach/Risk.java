package org.sharewell.breach;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the table of risks says.
 *
 * @param level the risk to the people affected
 * @param explanation why, in words for whoever decides; kept with the record
 */
record Risk(Level level, String explanation) {

    /** How the law divides risks (UK GDPR Arts 33 and 34). */
    enum Level {
        /** The Commissioner need not be notified; the reason is recorded. */
        NONE_LIKELY("No risk is likely"),
        /** The Commissioner is notified. */
        RISK("A risk is likely"),
        /** The Commissioner is notified, and the people affected are told. */
        HIGH_RISK("A high risk is likely");

        private final String inWords;

        Level(String inWords) {
            this.inWords = inWords;
        }

        /** As people read it. */
        String inWords() {
            return inWords;
        }

        /** As tables, forms and records write it: {@code high-risk}. */
        String written() {
            return name().toLowerCase(Locale.UK).replace('_', '-');
        }

        /** The level written so. */
        static Level of(String written) {
            return Arrays.stream(values()).filter(level -> level.written().equals(written)).findFirst().orElseThrow();
        }
    }
}
