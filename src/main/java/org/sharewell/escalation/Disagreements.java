package org.sharewell.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.access.ClosedTo;
import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.Challenged;
import org.sharewell.decision.Challenged.Given;
import org.sharewell.escalation.RaisingPolicy.Named;
import org.sharewell.escalation.RaisingPolicy.Open;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Takes disagreements in: whether they can be raised, and under which ladder they begin (C35; R29). */
@Component
class Disagreements {

    private final Escalations escalations;
    private final EscalationLadder ladder;
    private final Partnership partnership;
    private final Register register;
    private final Challenged challenged;
    private final ClosedTo closedTo;
    private final Clock clock;

    Disagreements(Escalations escalations, EscalationLadder ladder, Partnership partnership, Register register,
                  Challenged challenged, ClosedTo closedTo, Clock clock) {
        this.escalations = escalations;
        this.ladder = ladder;
        this.partnership = partnership;
        this.register = register;
        this.challenged = challenged;
        this.closedTo = closedTo;
        this.clock = clock;
    }

    /** Why this cannot be raised, in sentences; empty if it can. */
    List<String> problems(Raised raised, String person) {
        var unit = unit(raised, person);
        if (unit.isEmpty()) return List.of("Choose the agency in whose name you raise this.");
        var raising = raising(raised, person, unit.get());
        var against = agency(raising.against());
        return RaisingPolicy.problems(raising, named(raising, raised.concerns()), against, open(raising));
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
        var known = Known.atFirst(danger, deciders(raising.concerns()),
                earlier.map(Escalation::id).orElse(null),
                new Escalation.Ladder(ladder.stages(), sharing, ladder.partnershipToldFrom()));
        var at = clock.instant();
        var reference = "E%s-%05d".formatted(String.valueOf(StaffTime.localDay(at).getYear()).substring(2),
                escalations.nextNumber());
        return escalations.save(Escalation.raised(reference, raising, at, urgent, known));
    }

    /** User ids of who took a decision on what it is about, the last one last; empty where none was taken. */
    List<String> deciders(String concerns) {
        return concerns == null ? List.of() : decided(concerns).map(Entry::decidedBy).toList();
    }

    /** Whether the same disagreement is open already. */
    boolean isOpen(Raising raising) {
        return open(raising).stream().anyMatch(one -> RaisingPolicy.isSame(one.raising(), raising));
    }

    private List<Open> open(Raising raising) {
        return escalations.openAbout(raising.concerns()).stream()
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

    /** About the answer where it names one of its decisions, or the request that was answered once by this agency. */
    private Raising raising(Raised raised, String person, String unit) {
        var answers = challenged.answers(raised.concerns(), raised.against());
        var answer = answers.size() == 1 ? answers.get(0) : new Given(raised.concerns(), raised.against());
        var same = agency(answer.unit()).equals(agency(raised.against()));
        return new Raising(person, unit, same ? answer.unit() : raised.against(), raised.ground(), answer.reference());
    }

    /**
     * What it names; nothing of that is shown to who raises it (R29).
     *
     * @param typed the reference as it was typed, which may be one decision of an answer
     */
    private Named named(Raising raising, String typed) {
        if (raising.concerns() == null) return Named.NONE;
        var answers = challenged.answers(raising.concerns(), raising.against());
        var decided = decided(raising.concerns()).toList();
        var agency = answers.stream().findFirst().map(answer -> agency(answer.unit()))
                .or(() -> decided.stream().map(Entry::decidedFor).reduce((earlier, later) -> later)).orElse(null);
        var deciders = challenged.decider(typed).map(List::of)
                .orElseGet(() -> decided.stream().map(Entry::decidedBy).distinct().toList());
        return new Named(!register.about(raising.concerns()).isEmpty(), answers.size(),
                closedTo.knowsThem(raising.concerns(), raising.person()), deciders, agency);
    }

    private Stream<Entry> decided(String concerns) {
        return register.about(concerns).stream().map(RegisterEntry::entry).filter(entry -> entry.decision() != null);
    }

    private String agency(String unit) {
        return partnership.unit(unit).map(Agency::id).orElseThrow();
    }
}
