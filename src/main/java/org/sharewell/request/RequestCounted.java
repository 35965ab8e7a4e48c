package org.sharewell.request;

import java.time.Duration;
import java.util.Locale;

import org.sharewell.consent.Gate;
import org.sharewell.partnership.Role;
import org.sharewell.register.Counted;
import org.sharewell.register.Counted.Figure;

/** What the statistics count of a request: how consent was dealt with, how many were asked, how it ended; of nobody. */
final class RequestCounted {

    private RequestCounted() { }

    /**
     * Described, or described anew: by which route of the consent gate, and the ground for not asking the people concerned
     * (C47 to C56; R1, R2).
     *
     * @param route what the gate said; null in an emergency, which passes it (R10)
     */
    static Counted described(SharingRequest request, Gate.Route route) {
        var ground = request.facts().described().ground();
        var counted = of(request).and("consent-route",
                route == null ? "emergency" : route.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return ground == null ? counted : counted.and("consent-ground", ground);
    }

    /** One more agency that was asked. */
    static Counted asked(SharingRequest request) {
        return of(request).and("asked", null);
    }

    /** The asker reminded that time is up. */
    static Counted reminded(SharingRequest request) {
        return of(request).and("reminded", Role.PRACTITIONER.id());
    }

    /** How it ended, and how long it was open; nothing while it runs. */
    static Counted ended(SharingRequest request) {
        return request.open() ? of(request) : of(request).and(new Figure("request-ended", request.state(),
                Duration.between(request.openedAt(), request.endedAt()).toSeconds(), null));
    }

    private static Counted of(SharingRequest request) {
        var described = request.facts().described();
        var urgency = described == null ? null : RequestToShare.urgency(request);
        return Counted.nothing().urgent(urgency).ofKind(request.facts().kind());
    }
}
