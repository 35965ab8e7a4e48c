package org.sharewell.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.breach.BreachHandling;
import org.sharewell.breach.Known;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/**
 * A complaint that says that information went astray opens a breach case at once, whose 72 hours run from awareness
 * and do not wait for the complaint (C36). The two know each other by reference only.
 */
@Component
class Disclosures {

    private final BreachHandling breaches;
    private final WhomItIsAbout about;
    private final Register register;

    Disclosures(BreachHandling breaches, WhomItIsAbout about, Register register) {
        this.breaches = breaches;
        this.about = about;
        this.register = register;
    }

    /**
     * Opens it; once for a complaint, however often it is said.
     *
     * @param aware since when the agency knows of it
     * @param person user id of who said so; null if the complainant did
     */
    void open(Complaint complaint, Instant aware, String person) {
        var known = caseOf(complaint);
        known.ifPresent(one -> breaches.concerning(one, List.copyOf(about.people(complaint))));
        if (known.isPresent()) return;
        var facts = complaint.facts();
        var opened = breaches.begin(new Known(complaint.id(), complaint.unit(), aware, facts.entered().danger(), person,
                "yes", List.copyOf(about.people(complaint))));
        register.enter(Entry.of(complaint.id(), ComplaintHandling.PROCEDURE, "Breach case opened: " + opened, person,
                complaint.agency()));
    }

    /** Reference of the case that it opened; empty where it opened none. */
    Optional<String> caseOf(Complaint complaint) {
        return Optional.of(complaint.id() + "-breach").filter(one -> !register.about(one).isEmpty());
    }
}
