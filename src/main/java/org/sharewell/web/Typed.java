package org.sharewell.web;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What somebody typed into a page of ours. */
final class Typed {

    private Typed() { }

    /** The text without blanks around it; null where there is none. */
    static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The day, as browsers send it; null where there is none, or no such day. */
    static LocalDate day(String text) {
        try {
            return filled(text) == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
