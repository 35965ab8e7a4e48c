package org.sharewell.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.StaffTime;
import org.sharewell.escalation.RaisingPolicy.Decided;
import org.sharewell.escalation.RaisingPolicy.Open;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Takes disagreements in: whether they can be raised, and under which ladder they begin (C35; R29). */
@Component
class Disagreements {

    private final Escalations escalations;
    private final EscalationLadder ladder;
    private final Partnership partnership;
    private final Register register;
    private final Clock clock;

    Disagreements(Escalations escalations, EscalationLadder ladder, Partnership partnership, Register register,
                  Clock clock) {
        this.escalations = escalations;
        this.ladder = ladder;
        this.partnership = partnership;
        this.register = register;
        this.clock = clock;
    }

    /** Why this cannot be raised, in sentences; empty if it can. */
    List<String> problems(Raised raised, String person) {
        var unit = unit(raised, person);
        if (unit.isEmpty()) return List.of("Choose the agency in whose name you raise this.");
        var raising = raising(raised, person, unit.get());
        var against = partnership.unit(raising.against()).orElseThrow().id();
        var known = raising.concerns() == null || !register.about(raising.concerns()).isEmpty();
        return RaisingPolicy.problems(raising, known, decided(raising.concerns()).orElse(null), against, open(raising));
    }

    /** Keeps it, under the ladder as it stands now. */
    Escalation raise(Raised raised, String person) {
        var raising = raising(raised, person, unit(raised, person).orElseThrow());
        return raise(raising, raised.danger(), raised.runsUrgently());
    }

    /** The same where nobody sent a form. */
    Escalation raise(Raising raising, String danger, boolean urgent) {
        var sharing = ladder.ground(raising.ground()).orElseThrow().sharing();
        var earlier = escalations.lastEndedAbout(raising.unit(), raising.against(), raising.concerns());
        var known = Known.atFirst(danger, decided(raising.concerns()).map(Decided::by).orElse(null),
                earlier.map(Escalation::id).orElse(null),
                new Escalation.Ladder(ladder.stages(), sharing, ladder.partnershipToldFrom()));
        var at = clock.instant();
        var reference = "E%s-%05d".formatted(String.valueOf(StaffTime.localDay(at).getYear()).substring(2),
                escalations.nextNumber());
        return escalations.save(Escalation.raised(reference, raising, at, urgent, known));
    }

    /** Whether the same disagreement is open already. */
    boolean isOpen(Raising raising) {
        return open(raising).stream().anyMatch(one -> RaisingPolicy.isSame(one.raising(), raising));
    }

    private List<Open> open(Raising raising) {
        return escalations.findByUnitAndAgainstAndEndedAtIsNull(raising.unit(), raising.against()).stream()
                .map(one -> new Open(one.id(), one.raising(), standing(one))).toList();
    }

    /** Where one stands, in a few words without anything of what it says. */
    static String standing(Escalation escalation) {
        return switch (escalation.state()) {
            case "being-described" -> "It is being described";
            case "settled" -> "Settled";
            case "withdrawn" -> "Withdrawn";
            case "other-route" -> "Took another route";
            default -> escalation.now().name() + ", until " + StaffTime.inFull(escalation.dueAt());
        };
    }

    private Optional<String> unit(Raised raised, String person) {
        var units = partnership.unitsOf(person).stream()
                .filter(unit -> raised.actingFor() == null || unit.id().equals(raised.actingFor())).toList();
        return units.stream().map(Agency::id).distinct().count() == 1 ? Optional.of(units.get(0).unit())
                : Optional.empty();
    }

    private static Raising raising(Raised raised, String person, String unit) {
        return new Raising(person, unit, raised.against(), raised.ground(), raised.concerns());
    }

    /** The last decision entered under this reference; nothing of it is shown to who raises it (R29). */
    private Optional<Decided> decided(String concerns) {
        if (concerns == null) return Optional.empty();
        return register.about(concerns).stream().map(line -> line.entry()).filter(entry -> entry.decision() != null)
                .reduce((earlier, later) -> later).map(entry -> new Decided(entry.decidedBy(), entry.decidedFor()));
    }
}
