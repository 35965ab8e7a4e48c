package org.sharewell.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** Who of an agency can be asked to do something: its roles, and its people by name. */
@Component("actionOwners")
public class Owners {

    private static final List<Role> ROLES = List.of(Role.PRACTITIONER, Role.LINE_MANAGER, Role.SAFEGUARDING_LEAD,
            Role.LEAD_INFORMATION_OFFICER, Role.DATA_PROTECTION_OFFICER, Role.SENIOR_MANAGER);
    private static final String PERSON = "person:";

    private final Oversight oversight;
    private final Partnership partnership;

    Owners(Oversight oversight, Partnership partnership) {
        this.oversight = oversight;
        this.partnership = partnership;
    }

    /** For a form, of this agency or team; of an agency with teams, the people of all of them. */
    public List<Option> options(String unit) {
        var people = units(unit).flatMap(one -> oversight.insiders(one).stream()).distinct()
                .map(person -> new Option(partnership.nameOf(person), PERSON + person))
                .sorted(Comparator.comparing(Option::label));
        var roles = ROLES.stream().map(role -> new Option("Whoever is " + role.id().replace('-', ' '), role.id()));
        return Stream.concat(roles, people).toList();
    }

    private Stream<String> units(String unit) {
        return Stream.concat(Stream.of(unit), partnership.askable().stream().filter(one -> one.id().equals(unit))
                .map(Agency::unit));
    }

    /**
     * Something that can wait, as it is agreed with whom a form offered.
     *
     * @param who one of {@link #options}
     */
    public static Agreed agreed(String record, String unit, String who, String what, LocalDate by, String agreedBy) {
        var person = who.startsWith(PERSON) ? who.substring(PERSON.length()) : null;
        var role = person == null ? who : Role.PRACTITIONER.id();
        return new Agreed(record, unit, role, person, what, false, "routine", by, agreedBy);
    }
}
