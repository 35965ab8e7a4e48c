package org.sharewell.calendar;

import java.time.Instant;

import org.springframework.stereotype.Component;

/** When something is due. Every deadline is computed here, once, and kept in the record of what it belongs to. */
@Component
public class Deadlines {

    /** When a term that starts at {@code start} ends, in an agency with these hours. */
    public Instant after(Instant start, Term term, OpeningHours hours) {
        throw new UnsupportedOperationException();
    }

    /** The first instant at or after {@code instant} at which somebody is there. */
    public Instant nextOpening(Instant instant, OpeningHours hours) {
        throw new UnsupportedOperationException();
    }
}
