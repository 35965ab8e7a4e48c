package org.sharewell.escalation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** Nobody acts on their own decision, nor for a side other than the one for which they work (C35; R11). */
@Component
class Impartiality {

    private static final List<String> SIDES = List.of("raising", "deciding");

    private final EscalationSides sides;
    private final Partnership partnership;

    Impartiality(EscalationSides sides, Partnership partnership) {
        this.sides = sides;
        this.partnership = partnership;
    }

    /** What this person is to a side at the stage where it stands. */
    Part part(String person, Escalation escalation, String side) {
        if (isDecider(person, escalation, side)) return Part.DECIDED;
        if (spokeForOther(person, escalation, side)) return Part.SPOKE_FOR_OTHER;
        if (worksForOther(person, escalation, side)) return Part.WORKS_FOR_OTHER;
        return covers(person, escalation, side) ? Part.COVERS : Part.ACTS;
    }

    /** For whom a side's part is not, whoever they are. */
    Predicate<String> notFor(Escalation escalation, String side) {
        return person -> isDecider(person, escalation, side) || worksForOther(person, escalation, side);
    }

    private static boolean isDecider(String person, Escalation escalation, String side) {
        var speaksForItself = escalation.now().withDecider() && side.equals("deciding");
        return !speaksForItself && escalation.facts().deciders().contains(person);
    }

    private boolean spokeForOther(String person, Escalation escalation, String side) {
        var passed = escalation.facts().passed().stream()
                .anyMatch(stage -> person.equals(stage.by()) && !side.equals(stage.side()));
        return passed || sides.findByEscalation(escalation.id()).stream().filter(one -> !one.side().equals(side))
                .anyMatch(one -> one.spokenBy(person));
    }

    private boolean worksForOther(String person, Escalation escalation, String side) {
        var works = Set.copyOf(partnership.agencyIdsOf(person));
        var others = SIDES.stream().filter(one -> !one.equals(side)).map(one -> agency(escalation.unitOf(one)))
                .collect(Collectors.toSet());
        return !works.contains(agency(escalation.unitOf(side))) && others.stream().anyMatch(works::contains);
    }

    private boolean covers(String person, Escalation escalation, String side) {
        var unit = escalation.unitOf(side);
        return !partnership.agencyIdsOf(person).contains(agency(unit)) && Stream.of(unit, agency(unit))
                .anyMatch(covered -> partnership.holds(person, covered, Role.COVER));
    }

    /** The agency of an agency or team; what is neither, as the partnership, is itself. */
    private String agency(String unit) {
        return partnership.unit(unit).map(Agency::id).orElse(unit);
    }
}
