package org.sharewell.statistics;

import java.util.List;
import java.util.Optional;

import org.sharewell.partnership.Oversight;
import org.sharewell.process.CockpitAccess;
import org.sharewell.process.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who sees figures, and whose: administrators and the partnership's business unit everybody's, an agency's administrator
 * those of that agency, nobody else any. Asked of the database each time, since sessions remember groups for minutes.
 */
@Component
class Watching {

    private final CockpitAccess cockpit;
    private final Oversight oversight;
    private final SignedIn signedIn;

    Watching(CockpitAccess cockpit, Oversight oversight, SignedIn signedIn) {
        this.cockpit = cockpit;
        this.oversight = oversight;
        this.signedIn = signedIn;
    }

    /**
     * Whose figures somebody sees.
     *
     * @param agencies ids of the agencies; null for everybody's
     * @param instances whether Cockpit shows them single instances too, as it does the administrators of the engine alone
     */
    record Sight(List<String> agencies, boolean instances) {

        /** The engine's id of an instance, for a way to it; null where that would lead nowhere. */
        String opening(String instance) {
            return instances ? instance : null;
        }
    }

    /** What this person sees; empty where they have no access to Cockpit. */
    Optional<Sight> of(String person) {
        if (!cockpit.has(person)) return Optional.empty();
        var instances = signedIn.isAdministrator(person);
        if (instances || oversight.isOfThePartnership(person)) return Optional.of(new Sight(null, instances));
        return Optional.of(new Sight(oversight.administeredBy(person), false));
    }
}
