package org.sharewell.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One of six agencies in a ring; each asks the next two. Both sides have the same agencies, people and groups. */
record Partner(int place) {

    static final List<Partner> ALL = IntStream.range(0, 6).mapToObj(Partner::new).toList();

    private static final List<String> KINDS =
            List.of("local-authority", "police", "health", "education", "police", "health");

    static Partner of(String agency) {
        return ALL.stream().filter(partner -> partner.agency().equals(agency)).findFirst().orElseThrow();
    }

    /** Agency, unit and tenant. */
    String agency() {
        return "agency-" + place;
    }

    String person() {
        return "practitioner." + agency();
    }

    String group() {
        return agency() + ".practitioner";
    }

    /** This one shares. */
    Partner first() {
        return ALL.get((place + 1) % ALL.size());
    }

    /** This one does not, with its reasons. */
    Partner second() {
        return ALL.get((place + 2) % ALL.size());
    }

    /** The partnership as Sharewell reads it from its file: round the clock, so that nothing depends on the hour, and with digests. */
    static String file() {
        return file(ALL);
    }

    /** The same for these agencies. */
    static String file(List<Partner> all) {
        var agencies = all.stream().map(partner -> """
                  - {id: %1$s, name: Agency %2$d, kind: %3$s, hours: round-the-clock,
                     duty-mailbox: duty@%1$s.example, digest: [09:00, 13:30]}
                """.formatted(partner.agency(), partner.place, KINDS.get(partner.place % KINDS.size()))).collect(Collectors.joining());
        var people = all.stream().map(partner -> """
                  - {id: %2$s, first-name: Pat, last-name: of %1$s, mail: %2$s@partnership.example, roles: {%1$s: practitioner}}
                  - {id: manager.%1$s, first-name: Max, last-name: of %1$s, mail: manager.%1$s@partnership.example, roles: {%1$s: line-manager}}
                  - {id: lead.%1$s, first-name: Lee, last-name: of %1$s, mail: lead.%1$s@partnership.example, roles: {%1$s: lead-information-officer}}
                """.formatted(partner.agency(), partner.person())).collect(Collectors.joining());
        return "complaints: {procedure: How we handle complaints, version: 2026-04}\nagencies:\n" + agencies + "people:\n" + people
                + "  - {id: business.unit, first-name: Beth, last-name: Underwood, mail: beth@partnership.example}\n"
                + "partnership: {business-unit: [business.unit]}\n";
    }
}
