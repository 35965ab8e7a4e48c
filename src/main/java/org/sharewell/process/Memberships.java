package org.sharewell.process;

import java.util.List;

/** Who belongs where, as the engine's border needs to know it; answered by the partnership. */
public interface Memberships {

    /** The agencies (tenants) in which a person holds a role; empty if they hold none. */
    List<String> agenciesOf(String person);

    /** The groups that see the work offered to a group without being offered it: its line managers (R11). */
    List<String> overseersOf(String group);
}
