package org.sharewell.breach;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Messages;
import org.sharewell.process.Wake;
import org.springframework.stereotype.Component;

/** Breaches as other procedures begin them, and what their model asks. */
@Component("breachHandling")
public class BreachHandling {

    /** Starts a case in the tenant of the agency that it concerns. Its key is the case's reference. */
    static final String BREACH_KNOWN = "BreachKnown";
    static final String PROCEDURE = "breach-handling";

    private static final String CASE = "-breach";

    private final Breaches breaches;
    private final WhoDecided whoDecided;
    private final Partnership partnership;
    private final ActingGroups groups;
    private final Duty duty;
    private final Messages messages;
    private final Clock clock;

    BreachHandling(Breaches breaches, WhoDecided whoDecided, Partnership partnership, ActingGroups groups,
                   Duty duty, Messages messages, Clock clock) {
        this.breaches = breaches;
        this.whoDecided = whoDecided;
        this.partnership = partnership;
        this.groups = groups;
        this.duty = duty;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Opens a case in the agency that it concerns; once, however often it is asked for. To be called from a job where that
     * is another agency than that of whoever is signed in.
     *
     * @return the case's reference: that of where it comes from, and {@code -breach}
     */
    public String begin(Known known) {
        var agency = partnership.unit(known.unit()).orElseThrow();
        var id = known.source().contains(CASE) ? known.source() + "-" + agency.id() : known.source() + CASE;
        if (breaches.existsById(id)) return id;
        breaches.save(Breach.of(id, known, agency.id(), clock.instant()));
        var urgency = known.danger().equals("no") ? "today" : "now";
        messages.start(BREACH_KNOWN, id, agency.id(), Map.of("unit", known.unit(), "agency", agency.name(),
                "urgency", Urgency.inWords(urgency)));
        return id;
    }

    /** More is known of whom it is about: from now on it is not theirs to read or to handle (R31). */
    public void concerning(String reference, List<String> people) {
        breaches.findById(reference).filter(Breach::open).ifPresent(breach -> breaches.save(breach.concerning(people)));
    }

    /** Whether anybody is in danger, or nobody knows; for the model. */
    public boolean inDanger(String reference) {
        return !breaches.of(reference).facts().known().danger().equals("no");
    }

    /** Whether it is contained; for the model. */
    public boolean isContained(String reference) {
        return breaches.of(reference).containedAt() != null;
    }

    /**
     * The candidate groups that take a step: never only those whom it is about, or who decided what it is about; never
     * nobody (R11, R31).
     */
    public List<String> acting(String reference, String step) {
        var breach = breaches.of(reference);
        var notFor = notFor(breach, Step.of(step));
        var acting = Step.of(step).roles().stream()
                .flatMap(role -> groups.actingAmong(breach.unit(), List.of(role.id()), notFor::contains).stream());
        return Stream.concat(acting, cover(breach, Step.of(step))).distinct().toList();
    }

    /** While it is closed somebody in danger does not wait until it opens (R13, R30). */
    private Stream<String> cover(Breach breach, Step step) {
        return step == Step.DANGER && duty.isClosed(breach.unit()) ? duty.cover(breach.unit()).stream() : Stream.empty();
    }

    /** User ids of those who take a step and for whom it is. */
    List<String> people(Breach breach, Step step) {
        var notFor = notFor(breach, step);
        return acting(breach.id(), step.inWords()).stream().flatMap(group -> groups.of(group).stream())
                .flatMap(group -> group.members().stream()).filter(person -> !notFor.contains(person)).distinct().toList();
    }

    /**
     * User ids of those for whom a step is not: whom it is about, and for the investigation their line managers, and who
     * decided what it is about.
     */
    Set<String> notFor(Breach breach, Step step) {
        var concerned = breach.facts().concerned();
        if (step != Step.INVESTIGATION) return Set.copyOf(concerned);
        return Stream.of(concerned.stream(), concerned.stream().flatMap(this::managers), whoDecided.about(breach))
                .flatMap(people -> people).collect(Collectors.toSet());
    }

    /** Whether whoever investigated it turned out to be concerned, or to manage whom it is about, or to have decided it. */
    boolean investigatedTheirOwn(Breach breach) {
        var found = breach.facts().found();
        return found != null && notFor(breach, Step.INVESTIGATION).contains(found.by());
    }

    private Stream<String> managers(String person) {
        return partnership.unitsOf(person).stream().flatMap(unit -> partnership.people(unit.unit(), Role.LINE_MANAGER)
                .stream().filter(manager -> Stream.of(unit.unit(), unit.id())
                        .anyMatch(where -> partnership.holds(manager, where, Role.LINE_MANAGER))));
    }

    /** User ids of who answers for it up the ladder; in place of those whom it is about somebody else is told (R11). */
    List<String> told(Breach breach, Role role) {
        return partnership.people(breach.unit(), role);
    }

    /** User id of who looked last whether it is contained, and so looks again; null before, or where it is about them. */
    public String holder(String reference) {
        return breaches.of(reference).looksAgain().orElse(null);
    }

    /** When a step is due; for the model. */
    public Date due(String reference, String step) {
        return Date.from(breaches.of(reference).waitingFor(Step.of(step)).orElseThrow().dueAt());
    }

    /** When the next rung of a step's ladder is due; for the model, whose timers come back for each. */
    public String chase(String reference, String step) {
        var now = clock.instant();
        return Wake.at(breaches.of(reference).waitingFor(Step.of(step))
                .flatMap(waiting -> OverduePolicy.lookAgain(waiting, now)));
    }
}
