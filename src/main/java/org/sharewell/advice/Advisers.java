package org.sharewell.advice;

import java.util.List;
import java.util.stream.Collectors;

import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.OpenWork;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** Whom somebody who decides can ask in their own agency (C24, C70, C88): never themselves, never nobody (R11). */
@Component
public class Advisers {

    private static final List<Role> ASKED = List.of(Role.LINE_MANAGER, Role.SAFEGUARDING_LEAD,
            Role.LEAD_INFORMATION_OFFICER, Role.LEGAL_ADVISER);

    private final Partnership partnership;
    private final OpenWork openWork;

    Advisers(Partnership partnership, OpenWork openWork) {
        this.partnership = partnership;
        this.openWork = openWork;
    }

    /** The roles, each with the people whom it reaches now; where a role is vacant, whoever acts for it. */
    public List<Option> of(String unit, String person) {
        return ASKED.stream().map(role -> new Option(inWords(role) + people(unit, role, person), role.id())).toList();
    }

    /** User ids of the people whose turn it is: whoever has claimed it, else everybody who may. */
    public List<String> asked(Advice advice) {
        var held = openWork.heldBy(advice.id());
        return held.isEmpty() ? partnership.peopleWithout(advice.unit(), Role.of(advice.adviser()).orElseThrow(),
                advice.asker()) : held;
    }

    /** True while it is wanted and nobody has claimed it: it is the role's then, and nobody's own. */
    public boolean isUnclaimed(Advice advice) {
        return advice.wanted() && openWork.heldBy(advice.id()).isEmpty();
    }

    private String people(String unit, Role role, String person) {
        var names = partnership.peopleWithout(unit, role, person).stream().map(partnership::nameOf).sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names;
    }

    private static String inWords(Role role) {
        var words = role.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
