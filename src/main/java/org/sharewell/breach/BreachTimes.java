package org.sharewell.breach;

import java.util.List;
import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon what is to be done about a breach is to be done, in the hours of the agency that it concerns.
 *
 * @param decide how soon a lead information officer decides whether another agency hears of a report
 * @param describe how soon whoever reported it describes it
 * @param steps for each step of a case, by its name
 * @param clock the clock of a personal data breach
 * @param commissioner how soon the Commissioner is notified once that is decided, if the clock leaves so long
 * @param people how soon the people affected are told once that is decided
 */
@ConfigurationProperties("sharewell.breach")
record BreachTimes(Term decide, Term describe, Map<String, Times> steps, Clock72 clock,
                   Term commissioner, Term people) {

    /**
     * @param due when it is due
     * @param climb after it was due, the senior manager is told
     * @param head after them, the head of agency is told
     */
    record Times(Term due, Term climb, Term head) { }

    /**
     * The clock of a personal data breach: consecutive hours from awareness (C40; UK GDPR Art. 33). That nights, weekends
     * and holidays count is how the law is read everywhere, and stated nowhere, so it is configuration.
     *
     * @param within until when the Commissioner is notified
     * @param warn when those who act are warned, then their deputies too, then the senior information risk owner too
     */
    record Clock72(Term within, List<Term> warn) { }
}
