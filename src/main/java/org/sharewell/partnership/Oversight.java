package org.sharewell.partnership;

import org.springframework.stereotype.Component;

/** Who answers for what is decided in an agency or team besides those who decide it. */
@Component
public class Oversight {

    private final Partnership partnership;

    Oversight(Partnership partnership) {
        this.partnership = partnership;
    }

    /**
     * Whether a person is a line manager of this agency or team or of the team's agency, or that agency's lead
     * information officer or their deputy.
     */
    public boolean oversees(String person, String unit) {
        return Post.overseersOf(unit).stream().anyMatch(partnership.posts(person)::contains);
    }

    /**
     * Whether a person still holds a role in the agency of this unit or in one of its teams, or in the partnership
     * itself, which acts where an agency has nobody (R11).
     */
    public boolean worksFor(String person, String unit) {
        return partnership.posts(person).stream()
                .anyMatch(post -> post.agency().equals(Post.agencyOf(unit)) || post.unit().equals(Post.PARTNERSHIP));
    }
}
