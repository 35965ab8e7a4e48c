package org.sharewell.testing;

import java.util.List;
import java.util.Map;

import org.sharewell.partnership.Role;

/**
 * An agency made for one test.
 *
 * @param id the agency, its tenant and, unless it has teams, its unit: {@code police-7}
 * @param holders user ids of the people in each role of the whole agency; a vacant role is missing
 */
public record TestAgency(String id, Map<Role, List<String>> holders) {

    public String practitioner() {
        return holder(Role.PRACTITIONER);
    }

    /** A second one, for what takes two people. */
    public String otherPractitioner() {
        return holders.get(Role.PRACTITIONER).get(1);
    }

    public String lineManager() {
        return holder(Role.LINE_MANAGER);
    }

    public String safeguardingLead() {
        return holder(Role.SAFEGUARDING_LEAD);
    }

    public String leadInformationOfficer() {
        return holder(Role.LEAD_INFORMATION_OFFICER);
    }

    public String deputyLeadInformationOfficer() {
        return holder(Role.DEPUTY_LEAD_INFORMATION_OFFICER);
    }

    public String seniorManager() {
        return holder(Role.SENIOR_MANAGER);
    }

    /** What is asked where one of its teams is asked: {@code police-7.assessment}. */
    public String unit(String team) {
        return id + "." + team;
    }

    /** The practitioner of one of its teams. */
    public String practitionerOf(String team) {
        return Role.PRACTITIONER.id() + "." + team + "." + id;
    }

    /** The line manager of one of its teams. */
    public String lineManagerOf(String team) {
        return Role.LINE_MANAGER.id() + "." + team + "." + id;
    }

    /** The first who holds it. */
    public String holder(Role role) {
        if (!holders.containsKey(role)) throw new IllegalStateException("Nobody is " + role.id() + " of " + id + ".");
        return holders.get(role).get(0);
    }

    /** Id of the Camunda group of a role, such as {@code police-7.practitioner}. */
    public String group(Role role) {
        return id + "." + role.id();
    }
}
