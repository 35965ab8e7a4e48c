package org.sharewell.escalation;

import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** A disagreement as its model asks after it: who acts for which side, until when, and whether the stage is over. */
@Component("escalating")
public class Escalating {

    static final String PROCEDURE = "escalation";
    static final String PARTNERSHIP = "partnership";

    private final Escalations escalations;
    private final EscalationSides sides;
    private final EscalationLadder ladder;
    private final Partnership partnership;
    private final ActingGroups groups;
    private final Impartiality impartiality;
    private final Duty duty;
    private final Deadlines deadlines;

    Escalating(Escalations escalations, EscalationSides sides, EscalationLadder ladder, Partnership partnership,
               ActingGroups groups, Impartiality impartiality, Duty duty, Deadlines deadlines) {
        this.escalations = escalations;
        this.sides = sides;
        this.ladder = ladder;
        this.partnership = partnership;
        this.groups = groups;
        this.impartiality = impartiality;
        this.duty = duty;
        this.deadlines = deadlines;
    }

    /** The sides of the stage at which it is; the partnership's only where that decides. */
    public List<String> sides(String reference) {
        return escalations.of(reference).now().ofThePartnership() ? List.of("raising", "deciding", PARTNERSHIP)
                : List.of("raising", "deciding");
    }

    /**
     * User id of who has it: whoever spoke for the side last at this stage, and before that who raised it, while
     * practitioners talk with each other; null where anybody of the side may act.
     */
    public String holder(String reference, String side) {
        var escalation = escalations.of(reference);
        var last = sides.at(escalation, side).lastBy();
        var raiser = side.equals("raising") && escalation.now().withDecider() ? escalation.starter() : null;
        return last == null ? raiser : last;
    }

    /**
     * The candidate groups that act for a side now: never only whoever took the decision or works for the other side,
     * never nobody (R11, R28).
     */
    public List<String> acting(String reference, String side) {
        var escalation = escalations.of(reference);
        var notFor = impartiality.notFor(escalation, side);
        if (side.equals(PARTNERSHIP)) return groups.actingAmong(PARTNERSHIP, List.of(Role.EXECUTIVE.id()), notFor);
        var unit = escalation.unitOf(side);
        var acting = groups.actingAmong(unit, escalation.now().act(), notFor).stream();
        var roles = escalation.facts().ladder().sharing() ? escalation.now().join() : List.<String>of();
        var joining = roles.stream().flatMap(role -> groups.actingAmong(unit, List.of(role), notFor).stream());
        var covering = escalation.urgent() && duty.isClosed(unit) ? duty.cover(unit).stream() : Stream.<String>of();
        return Stream.of(acting, joining, covering.filter(group -> isFor(group, notFor))).flatMap(some -> some).distinct()
                .toList();
    }

    private boolean isFor(String group, Predicate<String> notFor) {
        return groups.of(group).stream().flatMap(one -> one.members().stream()).anyMatch(notFor.negate());
    }

    /** With whom a side disagrees, as lists show it: the agency or team of the other side. */
    public String agency(String reference, String side) {
        var escalation = escalations.of(reference);
        return partnership.unit(side.equals("deciding") ? escalation.unit() : escalation.against()).map(Agency::name)
                .orElseThrow();
    }

    /** The agency or team whose work a side's part is, in whose hours its cover is looked for. */
    public String unit(String reference, String side) {
        return escalations.of(reference).unitOf(side);
    }

    /** Until when the stage lasts; then it goes on to the next by itself. */
    public Date due(String reference) {
        return Date.from(escalations.of(reference).dueAt());
    }

    /** When it should be described. */
    public Date describeBy(String reference) {
        var escalation = escalations.of(reference);
        var within = escalation.urgent() ? ladder.describeUrgentlyWithin() : ladder.describeWithin();
        return Date.from(deadlines.after(escalation.openedAt(), within,
                partnership.hours(escalation.unit())));
    }

    /** Whether it goes on in this procedure after it was described. */
    public boolean isOpen(String reference) {
        return escalations.of(reference).open();
    }

    /** Whether the stage is over before its time. */
    public boolean isOver(String reference) {
        return !escalations.of(reference).atStage();
    }

    /** How it stands: {@code settled}, {@code withdrawn}, or {@code goes-up}. */
    public String state(String reference) {
        return escalations.of(reference).state();
    }

    static String urgency(Escalation escalation) {
        return Urgency.inWords(escalation.urgency());
    }
}
