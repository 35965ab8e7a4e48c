package org.sharewell.breach;

import java.util.List;

import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** Who assesses a data breach, and who is warned that its clock runs (C40); never only those whom it is about. */
@Component
class Assessors {

    private static final List<Role> ACTING = List.of(Role.LEAD_INFORMATION_OFFICER, Role.DATA_PROTECTION_OFFICER);
    private static final List<Role> WITH_DEPUTIES = List.of(Role.LEAD_INFORMATION_OFFICER, Role.DATA_PROTECTION_OFFICER,
            Role.DEPUTY_LEAD_INFORMATION_OFFICER);
    private static final List<Role> WITH_OWNER_OF_THE_RISK = List.of(Role.LEAD_INFORMATION_OFFICER,
            Role.DATA_PROTECTION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER, Role.SIRO);

    private final Breaches breaches;
    private final ActingGroups groups;

    Assessors(Breaches breaches, ActingGroups groups) {
        this.breaches = breaches;
        this.groups = groups;
    }

    /** The candidate groups that assess it and see that people are told. */
    List<String> groups(DataBreach breach) {
        return groups(breach, WITH_DEPUTIES);
    }

    private List<String> groups(DataBreach breach, List<Role> roles) {
        var concerned = breaches.of(breach.breach()).facts().concerned();
        return roles.stream().flatMap(role -> groups.actingAmong(breach.unit(), List.of(role.id()), concerned::contains)
                .stream()).distinct().toList();
    }

    /** User ids of who hears of a warning: those who act, then their deputies, then who answers for information. */
    List<String> warned(DataBreach breach, ClockPolicy.Warning warning) {
        var concerned = breaches.of(breach.breach()).facts().concerned();
        return groups(breach, hearing(warning)).stream().flatMap(group -> groups.of(group).stream())
                .flatMap(group -> group.members().stream()).filter(person -> !concerned.contains(person)).distinct().toList();
    }

    /** How far up a warning goes: id of the role that hears of it beside those who act; null where none does. */
    static String upTo(ClockPolicy.Warning warning) {
        var roles = hearing(warning);
        return roles.equals(ACTING) ? null : roles.get(roles.size() - 1).id();
    }

    private static List<Role> hearing(ClockPolicy.Warning warning) {
        return switch (warning) {
            case FIRST -> ACTING;
            case SECOND -> WITH_DEPUTIES;
            default -> WITH_OWNER_OF_THE_RISK;
        };
    }
}
