package org.sharewell.work;

import java.time.Clock;
import java.util.List;

import org.sharewell.access.ClosedTo;
import org.sharewell.access.ClosingPolicy;
import org.sharewell.access.Closures;
import org.sharewell.access.Restriction;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an agency's record to named people, with a reason, and opens it again with one (R12). */
@Component
public class RestrictedRecords {

    private static final String LIFTED = "This is lifted already, or not yours to lift.";

    private final Closures closures;
    private final ClosedTo closedTo;
    private final ClosingPolicy policy;
    private final Oversight oversight;
    private final Partnership partnership;
    private final ClosedWork work;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    RestrictedRecords(Closures closures, ClosedTo closedTo, ClosingPolicy policy, Oversight oversight,
                      Partnership partnership, ClosedWork work, Register register, FactsJson json, Clock clock) {
        this.closures = closures;
        this.closedTo = closedTo;
        this.policy = policy;
        this.oversight = oversight;
        this.partnership = partnership;
        this.work = work;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    /** The facts of an entry. */
    private record Facts(List<String> people, String reason) { }

    /**
     * User ids of those to whom a record of this agency or team can be kept; nobody to whom it is closed already.
     *
     * @param reference of the record
     */
    public List<String> insiders(String reference, String unit) {
        return oversight.insiders(unit).stream().filter(person -> !closedTo.knowsThem(reference, person)).toList();
    }

    /** Whether this person may restrict a record of this agency or team. */
    public boolean mayRestrict(String reference, String unit, String person) {
        return policy.mayRestrict(unit, person) && !closedTo.knowsThem(reference, person);
    }

    /**
     * Keeps a request or an answer to these people.
     *
     * @param procedure its process id
     * @param unit the agency or team whose record it is
     * @return what stands against it, in sentences; empty if it is done
     */
    @Transactional
    public List<String> restrict(String reference, String procedure, String unit, List<String> people, String reason,
                                 String person) {
        if (!mayRestrict(reference, unit, person)) return List.of("This record is not yours to restrict.");
        var acting = partnership.people(unit, Role.PRACTITIONER);
        var problems = ClosingPolicy.restrictionProblems(people, insiders(reference, unit), acting, reason);
        if (!problems.isEmpty()) return problems;
        var agency = partnership.unit(unit).orElseThrow().id();
        var before = closures.restrictions().stream().filter(one -> one.reference().equals(reference)
                && one.agency().equals(agency)).findFirst();
        if (before.isPresent()) return List.of("This record is restricted already. Have that lifted first.");
        closures.keep(new Restriction(null, reference, unit, agency, people, person, clock.instant()));
        register.enter(Entry.of(reference, procedure, "Restricted to named people", person, agency)
                .with(json.write(new Facts(people, reason))));
        work.bring(reference);
        return List.of();
    }

    /** The restrictions that this person may lift, the latest first. */
    public List<Restriction> liftable(String person) {
        return closures.restrictions().stream().filter(restriction -> policy.mayLift(restriction, person))
                .filter(restriction -> !closedTo.knowsThem(restriction.reference(), person)).toList();
    }

    /**
     * Opens a record again to everybody of the agency who may otherwise read it.
     *
     * @return what stands against it, in sentences; empty if it is done
     */
    @Transactional
    public List<String> lift(long id, String person, String reason) {
        var found = closures.restriction(id).filter(restriction -> liftable(person).contains(restriction));
        if (found.isEmpty()) return List.of(LIFTED);
        var problems = ClosingPolicy.liftingProblems(reason);
        if (!problems.isEmpty()) return problems;
        var restriction = found.get();
        if (!closures.lift(restriction, person)) return List.of(LIFTED);
        register.enter(Entry.of(restriction.reference(), "restriction", "Restriction lifted", person,
                restriction.agency()).with(json.write(new Facts(restriction.people(), reason))));
        work.bring(restriction.reference());
        return List.of();
    }
}
