package org.sharewell.consent;

import java.util.Map;

import org.sharewell.calendar.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a stopped request may wait before people are told, in the hours of the agency that asks (C49, C52; R13).
 *
 * @param waits for each thing that it can wait for ({@code choice}, {@code consent}, {@code view})
 * @param urgentWaits the same where it is needed now or a child is in danger
 */
@ConfigurationProperties("sharewell.consent")
record ConsentTimes(Map<String, Times> waits, Map<String, Times> urgentWaits) {

    /**
     * @param remind after the waiting began, whoever is waited for is reminded; null if nobody is
     * @param due after the waiting began, those above them are told
     */
    record Times(Term remind, Term due) { }

    Times of(String what, boolean urgent) {
        return (urgent ? urgentWaits : waits).get(what);
    }
}
