package org.sharewell.partnership;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A role in an agency, a team or the partnership: what a person is appointed to, and what can be vacant.
 *
 * @param unit {@code police}, {@code csc.assessment} or {@code partnership}
 * @param role what one is there
 */
record Post(String unit, Role role) {

    static final String PARTNERSHIP = "partnership";
    static final Post BUSINESS_UNIT = new Post(PARTNERSHIP, Role.BUSINESS_UNIT);

    static final Set<Role> OVERSEEN = EnumSet.of(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD);
    private static final Set<Role> OVERSEERS = EnumSet.of(Role.LINE_MANAGER, Role.LEAD_INFORMATION_OFFICER,
            Role.DEPUTY_LEAD_INFORMATION_OFFICER, Role.BUSINESS_UNIT);

    /** The post whose holders are this Camunda group; empty for every other group, such as the administrators. */
    static Optional<Post> of(String group) {
        var dot = group.lastIndexOf('.');
        return dot < 1 ? Optional.empty()
                : Role.of(group.substring(dot + 1)).map(role -> new Post(group.substring(0, dot), role));
    }

    /** Id of the Camunda group whose members hold it. */
    String group() {
        return unit + "." + role.id();
    }

    String agency() {
        return agencyOf(unit);
    }

    /** The agency's id, whether the unit is an agency or a team. */
    static String agencyOf(String unit) {
        var dot = unit.indexOf('.');
        return dot < 0 ? unit : unit.substring(0, dot);
    }

    /** Whether others see all of this post's work, open and claimed, and may move it; nobody does for those above. */
    boolean isOverseen() {
        return OVERSEEN.contains(role);
    }

    /** Whether whoever holds this may have work of this agency to oversee. */
    boolean mayOversee(String agency) {
        return OVERSEERS.contains(role) && (unit.equals(PARTNERSHIP) || agency().equals(agency));
    }

    /** The line managers of its team and of its agency (R11); none where its work is not overseen. */
    List<Post> lineManagers() {
        return isOverseen() ? lineManagersOf(unit).distinct().toList() : List.of();
    }

    /** Who answers for an agency or team: its and its agency's line managers, lead information officer and deputy. */
    static List<Post> overseersOf(String unit) {
        return Stream.concat(lineManagersOf(unit), leadsOf(unit)).distinct().toList();
    }

    /** The lead information officer of an agency, or of a team's agency, and their deputy. */
    static Stream<Post> leadsOf(String unit) {
        return Stream.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER)
                .map(role -> new Post(agencyOf(unit), role));
    }

    private static Stream<Post> lineManagersOf(String unit) {
        return Stream.of(new Post(unit, Role.LINE_MANAGER), new Post(agencyOf(unit), Role.LINE_MANAGER));
    }

    /** Who acts where nobody holds this post, in this order, itself first (R11); nobody in an agency is above its head. */
    List<Post> succession() {
        if (role == Role.HEAD_OF_AGENCY) return List.of(this, new Post(agency(), role), BUSINESS_UNIT);
        return List.of(this, new Post(agency(), role), new Post(agency(), Role.LEAD_INFORMATION_OFFICER),
                new Post(agency(), Role.DEPUTY_LEAD_INFORMATION_OFFICER), BUSINESS_UNIT);
    }
}
