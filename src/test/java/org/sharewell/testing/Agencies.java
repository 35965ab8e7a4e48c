package org.sharewell.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.sharewell.partnership.PartnershipFixture;
import org.sharewell.partnership.Role;

/**
 * Makes agencies for tests, each of its own name and with people of its own, by the way of the partnership's file.
 *
 * <p>{@code agencies.make("police")} is staffed round the clock and complete; {@code agencies.like("police")} lets say
 * what is different.
 */
public class Agencies {

    /** What everybody made here signs in with. */
    public static final String PASSWORD = "test-Only-2026";

    /** User id of the one member of the partnership's business unit. */
    public static final String BUSINESS_UNIT = "business.unit";

    private static final Set<Role> USUAL = EnumSet.of(Role.PRACTITIONER, Role.LINE_MANAGER, Role.SAFEGUARDING_LEAD,
            Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER, Role.SENIOR_MANAGER);

    private final PartnershipFixture partnership;
    private final AtomicInteger made = new AtomicInteger();

    Agencies(PartnershipFixture partnership) {
        this.partnership = partnership;
    }

    /** An agency of this kind ({@code police}, {@code health}, …), staffed round the clock, every usual role held. */
    public TestAgency make(String kind) {
        return like(kind).make();
    }

    /** An agency of this kind in office hours: Monday to Friday, 9 to 5. */
    public TestAgency makeWithOfficeHours(String kind) {
        return like(kind).officeHours().make();
    }

    /** An agency of this kind, to be described further. */
    public Description like(String kind) {
        return new Description(kind);
    }

    /** What an agency is to be like. */
    public final class Description {

        private final String kind;
        private final Set<Role> roles = EnumSet.copyOf(USUAL);
        private final List<String> teams = new ArrayList<>();
        private final Map<String, String> says = new HashMap<>();
        private String cover;
        private String closures = "";
        private String hours = "round-the-clock";
        private String mail = "";

        private Description(String kind) {
            this.kind = kind;
        }

        /** Monday to Friday, 9 to 5. */
        public Description officeHours() {
            return hours("{weekdays: 09:00-17:00}");
        }

        /** Hours as they are written in the partnership's file. */
        public Description hours(String yaml) {
            hours = yaml;
            return this;
        }

        /** Urgent work goes to {@code duty@<id>.example}. */
        public Description dutyMailbox() {
            mail += ", duty-mailbox: duty@%1$s.example";
            return this;
        }

        /** Routine work is told at these times: {@code 09:00, 13:30}. */
        public Description digest(String times) {
            mail += ", digest: [" + times + "]";
            return this;
        }

        /** Nobody holds this role; the lead information officer's cannot be vacant in a file. */
        public Description without(Role role) {
            roles.remove(role);
            return this;
        }

        /** Somebody holds this role too. */
        public Description with(Role role) {
            roles.add(role);
            return this;
        }

        /** It has this team, with a practitioner and a line manager of its own. */
        public Description team(String team) {
            teams.add(team);
            return this;
        }

        /** The same, which says further things about itself as they are written in the file: {@code kinds: enquiry}. */
        public Description team(String team, String yaml) {
            says.put(team, ", " + yaml);
            return team(team);
        }

        /** This team of its own acts while it is closed. */
        public Description coveredBy(String team) {
            cover = team;
            return this;
        }

        /** It is closed from the first to the last of these days: {@code 2026-12-21}. */
        public Description closed(String first, String last) {
            closures = "{from: %s, until: %s}".formatted(first, last);
            return this;
        }

        /** Makes it; a commissioned one with an agency that commissioned it, {@code <id>-commissioner}. */
        public TestAgency make() {
            var id = kind + "-" + made.incrementAndGet();
            var holders = new EnumMap<Role, List<String>>(Role.class);
            var people = new ArrayList<String>();
            for (var role : roles) {
                var names = role == Role.PRACTITIONER ? List.of(role.id(), "other-" + role.id()) : List.of(role.id());
                holders.put(role, names.stream().map(name -> name + "." + id).toList());
                names.forEach(name -> people.add(person(name, id, id, role)));
            }
            for (var team : teams) {
                for (var role : List.of(Role.PRACTITIONER, Role.LINE_MANAGER)) {
                    people.add(person(role.id() + "." + team, id, id + "/" + team, role));
                }
            }
            var commissioned = kind.equals("commissioned");
            var commissioner = id + "-commissioner";
            if (commissioned) people.add(person("head", commissioner, commissioner, Role.LEAD_INFORMATION_OFFICER));
            partnership.bring(id, """
                    areas: [North, South]
                    complaints: {procedure: How we handle complaints, version: 2026-04}
                    agencies:
                      - {id: %1$s, name: %1$s, kind: %2$s, hours: %3$s, duty-phone: 0300 111 2222,
                         closures: [%9$s], teams: [%6$s]%7$s%10$s}
                    %8$s
                    people:
                      - {id: %4$s, first-name: Beth, last-name: Underwood, mail: beth@partnership.example}
                    %5$spartnership: {business-unit: [%4$s]}
                    """.formatted(id, kind, hours, BUSINESS_UNIT, String.join("", people),
                    teams.stream().map(team -> "{id: %1$s, name: %1$s%2$s}".formatted(team, says.getOrDefault(team, "")))
                            .collect(Collectors.joining(", ")),
                    (commissioned ? ", commissioned-by: " + commissioner + ", acts-as: processor" : "")
                            + (cover == null ? "" : ", cover: " + cover),
                    commissioned ? "  - {id: %1$s, name: %1$s, kind: local-authority, hours: round-the-clock}"
                            .formatted(commissioner) : "", closures, mail.formatted(id)));
            return new TestAgency(id, Map.copyOf(holders));
        }

        private static String person(String name, String agency, String unit, Role role) {
            return """
                      - {id: %1$s.%2$s, first-name: %1$s, last-name: of %2$s, mail: %1$s@%2$s.example,
                         password: %3$s, roles: {%4$s: %5$s}}
                    """.formatted(name, agency, PASSWORD, unit, role.id());
        }
    }
}
