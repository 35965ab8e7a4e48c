package org.sharewell.partnership;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.sharewell.calendar.OpeningHours;
import org.springframework.boot.io.ApplicationResourceLoader;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.stereotype.Component;

/** Turns the partnership's file into what it says, or refuses it with the place and the reason. */
@Component
class PartnershipFileReader {

    private final PartnershipProperties properties;
    private final ComplaintTimes complaintTimes;

    PartnershipFileReader(PartnershipProperties properties, ComplaintTimes complaintTimes) {
        this.properties = properties;
        this.complaintTimes = complaintTimes;
    }

    /** What the configured file says. */
    PartnershipFile configured() {
        if (properties.file() == null || properties.file().isBlank()) {
            throw new PartnershipFileRefused("The partnership is not known. Set sharewell.partnership.file (or"
                    + " SHAREWELL_PARTNERSHIP_FILE) to the file that names its agencies and people.");
        }
        // A bare path is a file on this machine, as whoever writes it expects, not something inside the application.
        var file = ApplicationResourceLoader.get(new DefaultResourceLoader(), true).getResource(properties.file());
        try {
            return read("file", file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new PartnershipFileRefused("The partnership's file cannot be read. Check sharewell.partnership.file,"
                    + " which is " + properties.file() + ".", unreadable);
        }
    }

    /**
     * What a list in the form of the file says.
     *
     * @param source which list this is
     * @throws PartnershipFileRefused when it makes no sense
     */
    PartnershipFile read(String source, String yaml) {
        var written = YamlText.read(yaml);
        var agencies = new ArrayList<PartnershipFile.Partner>();
        for (var agency : written.agencies()) {
            agencies.add(partner(Place.agency(agencies.size() + 1, agency.id()), agency, written.complaints()));
        }
        var people = new ArrayList<PartnershipFile.Person>();
        for (var person : written.people()) {
            people.add(person(Place.person(people.size() + 1, person.id()), person, written.partnership()));
        }
        var file = new PartnershipFile(source, List.copyOf(agencies), List.copyOf(people));
        new Sense(file).check(written.partnership());
        new RoutingSense(properties.kinds(), written.areas()).check(file.agencies());
        return file;
    }

    private PartnershipFile.Partner partner(Place place, WrittenFile.Agency agency, WrittenFile.Complaints forAll) {
        var id = place.needsId(agency.id(), "[a-z0-9-]+", "small letters, digits and hyphens");
        if (agency.dutyPhone() != null && !agency.dutyPhone().matches("(?=(.*\\d){3})[-+() .0-9a-z]+")) {
            throw place.refuse("\"duty-phone\" is no telephone number.");
        }
        if (agency.actsAs() != null && !Set.of("controller", "processor").contains(agency.actsAs())) {
            throw place.refuse("\"acts-as\" is either controller or processor.");
        }
        if (agency.commissionedBy() != null && agency.actsAs() == null) {
            throw place.refuse("\"acts-as\" is missing; write whether it is a controller itself or a processor for"
                    + " whoever commissioned it.");
        }
        var name = place.needs(agency.name(), "name");
        var kind = place.needs(agency.kind(), "kind");
        var hours = WrittenHours.read(place, agency.hours(), agency.closures(), agency.openDays());
        var mail = WrittenMail.read(place, agency.dutyMailbox(), agency.digest(), hours).orAs(DutyMail.NONE);
        var teams = new ArrayList<PartnershipFile.Team>();
        for (var team : agency.teams()) {
            teams.add(team(place.team(teams.size() + 1, team.id()), agency, hours, mail, team));
        }
        return new PartnershipFile.Partner(id, name, kind, hours, agency.dutyPhone(), mail, agency.commissionedBy(),
                "processor".equals(agency.actsAs()), agency.cover(), List.copyOf(teams),
                WrittenComplaints.read(place, agency.complaints(), forAll, complaintTimes));
    }

    private static PartnershipFile.Team team(Place place, WrittenFile.Agency agency, OpeningHours agencyHours,
                                             DutyMail agencyMail, WrittenFile.Team team) {
        var id = place.needsId(team.id(), "[a-z0-9-]+", "small letters, digits and hyphens");
        var name = place.needs(team.name(), "name");
        var own = team.hours() == null || team.hours().isNull() ? null : hours(place, agency, team);
        var hours = own == null ? agencyHours : own;
        var mail = WrittenMail.read(place, team.dutyMailbox(), team.digest(), hours);
        if (team.digest() == null) WrittenMail.checkInherited(place, agencyMail, hours);
        return new PartnershipFile.Team(id, name, own, mail, handles(place, team), team.cover());
    }

    private static Handles handles(Place place, WrittenFile.Team team) {
        if (!List.of("true", "false").contains(Objects.requireNonNullElse(team.takesTheRest(), "false"))) {
            throw place.refuse("\"takes-the-rest\" is either true or false.");
        }
        return new Handles(Set.copyOf(team.kinds()), Set.copyOf(team.areas()), "true".equals(team.takesTheRest()));
    }

    private static OpeningHours hours(Place place, WrittenFile.Agency agency, WrittenFile.Team team) {
        // A team with office hours of its own keeps its agency's closures; one that is always there has none.
        var closures = WrittenHours.areRoundTheClock(team.hours()) ? List.<WrittenFile.Closure>of() : agency.closures();
        return WrittenHours.read(place, team.hours(), closures, agency.openDays());
    }

    private PartnershipFile.Person person(Place place, WrittenFile.Person person,
                                          Map<String, List<String>> partnership) {
        var id = place.needsId(person.id(), "[a-z0-9.-]+", "small letters, digits, hyphens and dots");
        if (person.mail() != null && !person.mail().matches(WrittenMail.ADDRESS)) {
            throw place.refuse("\"mail\" is no mail address.");
        }
        if (person.password() != null && !properties.allowPasswords()) {
            throw place.refuse("a password does not belong in this file; give people theirs in Admin. (Demonstrations"
                    + " set sharewell.partnership.allow-passwords=true.)");
        }
        var posts = new LinkedHashSet<Post>();
        person.roles().forEach((unit, roles) -> roles.forEach(role ->
                posts.add(new Post(unit.replace('/', '.'), role(place, role)))));
        partnership.forEach((role, holders) -> {
            if (holders.contains(id)) posts.add(new Post(Post.PARTNERSHIP, role(new Place("partnership"), role)));
        });
        return new PartnershipFile.Person(id, place.needs(person.firstName(), "first-name"),
                place.needs(person.lastName(), "last-name"), person.mail(), person.password(), Set.copyOf(posts));
    }

    private static Role role(Place place, String role) {
        return Role.of(role).orElseThrow(() -> place.refuse("there is no role \"" + role + "\"."));
    }
}
