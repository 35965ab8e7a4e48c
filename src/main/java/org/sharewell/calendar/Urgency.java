package org.sharewell.calendar;

import java.util.Locale;

/** How soon something is needed (R13): it decides the clock that its deadlines run on. */
public enum Urgency {
    /** Within hours, day and night. */
    NOW("Now"),
    /** Within a working day. */
    TODAY("Today"),
    /** In the usual time. */
    ROUTINE("Routine");

    private final String inWords;

    Urgency(String inWords) {
        this.inWords = inWords;
    }

    /**
     * As staff read it.
     *
     * @param code {@code now}, {@code today} or {@code routine}, as forms and records keep it
     */
    public static String inWords(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT)).inWords;
    }
}
