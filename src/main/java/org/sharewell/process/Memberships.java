package org.sharewell.process;

import java.util.List;

/** Who belongs where, as the engine's border needs to know it; answered by the partnership. */
public interface Memberships {

    /** The agencies in which a person holds a role: their names, and their tenants as values; empty if they hold none. */
    List<Option> agenciesByName(String person);

    /** The tenants of these agencies. */
    default List<String> agenciesOf(String person) {
        return agenciesByName(person).stream().map(Option::value).toList();
    }

    /**
     * The groups in whose lists the work offered to a group shows without being offered to them: its line managers
     * (R11). Each of them costs a grant on each task.
     */
    List<String> lineManagersOf(String group);
}
