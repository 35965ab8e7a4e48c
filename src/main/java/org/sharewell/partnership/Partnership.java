package org.sharewell.partnership;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Who is who: the agencies and teams of the partnership, and who holds which role in them. */
@Component("partnership")
public class Partnership {

    /** The agency or team of this id; empty if there is none or it was never in the file. */
    public Optional<Agency> unit(String unit) {
        throw new UnsupportedOperationException();
    }

    /** Every active agency without teams, and every active team, by name: what a request can be sent to. */
    public List<Agency> askable() {
        throw new UnsupportedOperationException();
    }

    /** The agencies and teams in which a person holds a role, by name. */
    public List<Agency> unitsOf(String person) {
        throw new UnsupportedOperationException();
    }

    /**
     * The candidate groups that act for a role in a unit (R11: nothing vanishes). The team's group where somebody holds
     * the role there, else the agency's, else its lead information officer's, else the partnership's business unit.
     * Never empty. For use in a model: {@code ${partnership.acting(unit, 'practitioner')}}.
     */
    public List<String> acting(String unit, String role) {
        throw new UnsupportedOperationException();
    }

    /** User ids of the people whom {@link #acting} reaches. */
    public List<String> people(String unit, Role role) {
        throw new UnsupportedOperationException();
    }

    /** A person's first and last name for a screen; the user id where none is known. */
    public String nameOf(String person) {
        throw new UnsupportedOperationException();
    }
}
