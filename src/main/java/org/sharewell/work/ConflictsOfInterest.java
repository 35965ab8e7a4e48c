package org.sharewell.work;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.sharewell.access.ClosedTo;
import org.sharewell.access.ClosingPolicy;
import org.sharewell.access.Closures;
import org.sharewell.access.Conflict;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.sharewell.work.HandingOverPolicy.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "I know this family", "this concerns a colleague": hands work on and closes the case to whoever says so (R12). */
@Component
public class ConflictsOfInterest {

    private static final String LIFTED = "This is lifted already, or not yours to lift.";

    private final Works works;
    private final Closures closures;
    private final ClosedTo closedTo;
    private final ClosingPolicy policy;
    private final ClosedWork work;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    ConflictsOfInterest(Works works, Closures closures, ClosedTo closedTo, ClosingPolicy policy, ClosedWork work,
                        Register register, FactsJson json, Clock clock) {
        this.works = works;
        this.closures = closures;
        this.closedTo = closedTo;
        this.policy = policy;
        this.work = work;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    /** The facts of an entry. */
    private record Facts(String person, String kind, String reason) { }

    /**
     * Closes the case of this task's record to whoever declares a conflict of interest, before or after they opened it.
     *
     * @param kind {@code family} or {@code colleague}
     * @param sentence what they say to it; null if nothing
     * @return what stands against it, in sentences; empty if it is done
     */
    @Transactional
    public List<String> declare(String task, String person, String kind, String sentence) {
        var found = works.of(task).filter(one -> HandingOverPolicy.standing(one, person) != Standing.NOBODY);
        if (found.isEmpty()) return List.of("This work is finished, or is not yours any more.");
        var problems = ClosingPolicy.conflictProblems(kind, sentence);
        if (!problems.isEmpty()) return problems;
        var about = found.get();
        var agency = Objects.requireNonNullElse(about.agency(), about.group().unit());
        var family = closedTo.familyOf(about.reference());
        closures.keep(new Conflict(null, family, about.group().unit(), agency, person, clock.instant()));
        var event = kind.equals("family") ? "Knows the family: closed to them" : "Concerns a colleague: closed to them";
        register.enter(Entry.of(about.reference(), about.procedure(), event, person, agency)
                .with(json.write(new Facts(person, kind, sentence))));
        work.closeTo(person, family);
        return List.of();
    }

    /** The conflicts that this person may lift, the latest first. */
    public List<Conflict> liftable(String person) {
        return closures.conflicts().stream().filter(conflict -> policy.mayLift(conflict, person))
                .filter(conflict -> !closedTo.knowsThem(conflict.reference(), person)).toList();
    }

    /**
     * Opens a case again to whoever had declared a conflict of interest; nobody does so for themselves.
     *
     * @return what stands against it, in sentences; empty if it is done
     */
    @Transactional
    public List<String> lift(long id, String person, String reason) {
        var found = closures.conflict(id).filter(conflict -> liftable(person).contains(conflict));
        if (found.isEmpty()) return List.of(LIFTED);
        var problems = ClosingPolicy.liftingProblems(reason);
        if (!problems.isEmpty()) return problems;
        var conflict = found.get();
        if (!closures.lift(conflict, person)) return List.of(LIFTED);
        register.enter(Entry.of(conflict.reference(), "conflict-of-interest", "Conflict of interest lifted", person,
                conflict.agency()).with(json.write(new Facts(conflict.person(), null, reason))));
        work.bring(conflict.reference());
        return List.of();
    }
}
