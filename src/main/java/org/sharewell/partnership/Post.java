package org.sharewell.partnership;

import java.util.List;
import java.util.Optional;
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

    /** Who sees all of this post's work, open and claimed, and may move it (R11): line managers; nobody above these. */
    List<Post> overseers() {
        if (role != Role.PRACTITIONER && role != Role.SAFEGUARDING_LEAD) return List.of();
        return Stream.of(new Post(unit, Role.LINE_MANAGER), new Post(agency(), Role.LINE_MANAGER)).distinct().toList();
    }

    /** Who acts where nobody holds this post, in this order, itself first (R11). */
    List<Post> succession() {
        return List.of(this, new Post(agency(), role), new Post(agency(), Role.LEAD_INFORMATION_OFFICER),
                new Post(agency(), Role.DEPUTY_LEAD_INFORMATION_OFFICER), BUSINESS_UNIT);
    }
}
