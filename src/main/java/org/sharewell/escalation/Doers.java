package org.sharewell.escalation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** Who can be asked to do something about a settlement: people of both sides who had a part in it, and their roles. */
@Component
class Doers {

    private static final List<String> SIDES = List.of("raising", "deciding");
    private static final List<Role> ROLES = List.of(Role.PRACTITIONER, Role.LINE_MANAGER, Role.SAFEGUARDING_LEAD,
            Role.LEAD_INFORMATION_OFFICER);

    private final EscalationSides sides;
    private final Partnership partnership;

    Doers(EscalationSides sides, Partnership partnership) {
        this.sides = sides;
        this.partnership = partnership;
    }

    /**
     * Somebody who does something.
     *
     * @param unit the agency or team for which they do it
     * @param role the role that does, as files write it
     * @param person user id of the one person who does; null where anybody of the role may
     */
    record Doer(String unit, String role, String person) { }

    /** For a form; each is a side and a role, or a side, the role of practitioners and a person. */
    List<Option> options(Escalation escalation) {
        return SIDES.stream().flatMap(side -> Stream.concat(
                people(escalation, side).map(person -> new Option(partnership.nameOf(person) + ", "
                        + name(escalation, side), side + "/" + Role.PRACTITIONER.id() + "/" + person)),
                ROLES.stream().map(role -> new Option(name(escalation, side) + ": " + role.id().replace('-', ' '),
                        side + "/" + role.id())))).distinct().toList();
    }

    /** Who that is. */
    Doer doer(Escalation escalation, String who) {
        var parts = who.split("/", 3);
        return new Doer(escalation.unitOf(parts[0]), parts[1], parts.length == 3 ? parts[2] : null);
    }

    /** As people read it. */
    String inWords(Escalation escalation, String who) {
        return options(escalation).stream().filter(option -> option.value().equals(who)).map(Option::label).findFirst()
                .orElse(who);
    }

    private Stream<String> people(Escalation escalation, String side) {
        var first = side.equals("raising") ? escalation.starter() : escalation.facts().decider();
        var spoke = sides.findByEscalation(escalation.id()).stream().filter(one -> one.side().equals(side))
                .map(EscalationSide::lastBy);
        return Stream.concat(Stream.ofNullable(first), spoke.filter(Objects::nonNull)).distinct();
    }

    private String name(Escalation escalation, String side) {
        return partnership.unit(escalation.unitOf(side)).map(Agency::name).orElse(escalation.unitOf(side));
    }
}
