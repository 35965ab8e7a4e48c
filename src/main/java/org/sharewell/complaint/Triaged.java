package org.sharewell.complaint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the form "Triage complaint" sends.
 *
 * @param step {@code handle} or {@code withdrawn}
 * @param withdrawal what they said when they withdrew it; null where they did not
 * @param kinds what it is about: {@code data-protection}, {@code service}, {@code conduct}, one or several
 * @param serviceTo which procedure takes what is about a service; null where nothing is
 * @param conductTo which procedure takes what is about conduct; null where nothing is
 * @param told what they were told about where it goes; null where nothing goes elsewhere
 * @param asAgreed whether it went the way that is safe for them (R33)
 * @param concerned user ids of further colleagues whom it is about
 * @param disclosure {@code yes}, {@code not-known} or {@code no}: does it say that information went astray
 * @param awareAt since when the agency knows of that; null if it heard of it by this complaint
 */
record Triaged(String step, String withdrawal, List<String> kinds, String serviceTo, String conductTo, String told,
               boolean asAgreed, List<String> concerned, String disclosure, OffsetDateTime awareAt) {

    static final String DATA_PROTECTION = "data-protection";
    static final String SERVICE = "service";
    static final String CONDUCT = "conduct";

    /** What is not asked is dropped. */
    Triaged {
        var handled = "handle".equals(step);
        withdrawal = handled ? null : withdrawal;
        kinds = !handled || kinds == null ? List.of() : List.copyOf(kinds);
        serviceTo = kinds.contains(SERVICE) ? serviceTo : null;
        conductTo = kinds.contains(CONDUCT) ? conductTo : null;
        told = handled ? told : null;
        asAgreed = handled && asAgreed;
        concerned = !handled || concerned == null ? List.of() : List.copyOf(concerned);
        disclosure = handled ? disclosure : null;
        awareAt = "yes".equals(disclosure) ? awareAt : null;
    }

    boolean withdrawn() {
        return "withdrawn".equals(step);
    }

    /** Whether this procedure has a part in it. */
    boolean isForUs() {
        return kinds.contains(DATA_PROTECTION);
    }

    /** Whether something of it goes to another procedure. */
    boolean goesElsewhere() {
        return kinds.contains(SERVICE) || kinds.contains(CONDUCT);
    }

    Instant aware(Instant received) {
        return awareAt == null ? received : awareAt.toInstant();
    }

    @Override
    public String toString() {
        return "A triage: " + step;
    }
}
