package org.sharewell.escalation;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.DutyMailboxes;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** Who hears of a disagreement, and when; no letter says what it is about or between whom (R14). */
@Component
class EscalationNews {

    private final Escalating escalating;
    private final ActingGroups groups;
    private final Partnership partnership;
    private final DutyMailboxes mailboxes;
    private final Duty duty;
    private final Notifications notifications;

    EscalationNews(Escalating escalating, ActingGroups groups, Partnership partnership, DutyMailboxes mailboxes,
                   Duty duty, Notifications notifications) {
        this.escalating = escalating;
        this.groups = groups;
        this.partnership = partnership;
        this.mailboxes = mailboxes;
        this.duty = duty;
        this.notifications = notifications;
    }

    /** Those who act on each side of the stage, and whoever is to know that it has begun. */
    void begun(Escalation escalation) {
        var event = escalation.id() + " " + escalation.stage() + " " + escalation.dueAt();
        for (var side : escalating.sides(escalation.id())) {
            notifications.tell(new Notice(event + " " + side, "disagreement-at-stage", escalation.id(),
                    people(escalation, side), null).about(Matter.work(escalation.unitOf(side), escalation.urgency(),
                    escalation.dueAt(), escalation.id())));
            if (toDuty(escalation, side)) tellDuty(escalation, side, event);
        }
        notifications.tell(new Notice(event + " told", "disagreement-climbs", escalation.id(), toKnow(escalation),
                null));
        if (partnershipHears(escalation)) {
            notifications.tell(new Notice(event + " partnership", "disagreement-partnership-told", escalation.id(),
                    partnership.people(Escalating.PARTNERSHIP, Role.BUSINESS_UNIT), null));
        }
    }

    /** Whether the duty contact has to hear of it besides: below the partnership all that is urgent (R28). */
    private boolean toDuty(Escalation escalation, String side) {
        if (!escalation.urgent() || escalation.now().ofThePartnership()) return false;
        var unit = escalation.unitOf(side);
        return mailboxes.toldFor(unit, duty.people(unit, true)).isPresent()
                && mailboxes.toldFor(unit, people(escalation, side)).isEmpty();
    }

    private void tellDuty(Escalation escalation, String side, String event) {
        notifications.tell(new Notice(event + " " + side + " duty", "disagreement-urgent", escalation.id(),
                duty.people(escalation.unitOf(side), true), null)
                .about(Matter.news(escalation.unitOf(side), escalation.urgency())));
    }

    /** Whoever raised it, and their line manager: nobody hears of it before it is described. */
    void toBeDescribed(Escalation escalation) {
        notifications.tell(new Notice(escalation.id() + " to be described", "disagreement-to-describe", escalation.id(),
                Stream.concat(Stream.of(escalation.starter()),
                        partnership.people(escalation.unit(), Role.LINE_MANAGER).stream()).distinct().toList(), null)
                .about(toDescribe(escalation)));
    }

    /** Whoever asked hears that it began in their name, since nobody sent a form (R29). */
    void startedByDeadline(Escalation escalation) {
        notifications.tell(new Notice(escalation.id() + " started", "disagreement-started", escalation.id(),
                List.of(escalation.starter()), null).about(toDescribe(escalation)));
    }

    private Matter toDescribe(Escalation escalation) {
        return Matter.work(escalation.unit(), escalation.urgency(), escalating.describeBy(escalation.id()).toInstant(),
                escalation.id());
    }

    /** Whoever raised it has the outcome in writing; whoever decided and acted at its last stage hears of it. */
    void ended(Escalation escalation) {
        var withdrawnBy = escalation.state().equals("withdrawn") ? escalation.facts().ended().by() : null;
        notifications.tell(new Notice(escalation.id() + " outcome", "disagreement-outcome", escalation.id(),
                List.of(escalation.starter()), withdrawnBy));
        var acted = escalating.sides(escalation.id()).stream().flatMap(side -> people(escalation, side).stream());
        var people = Stream.concat(Stream.ofNullable(escalation.facts().decider()), acted);
        notifications.tell(new Notice(escalation.id() + " ended", "disagreement-settled", escalation.id(),
                people.filter(person -> !person.equals(escalation.starter())).distinct().toList(), withdrawnBy));
    }

    private List<String> people(Escalation escalation, String side) {
        var holder = escalating.holder(escalation.id(), side);
        if (holder != null) return List.of(holder);
        return escalating.acting(escalation.id(), side).stream().flatMap(group -> groups.of(group).stream())
                .map(ActingGroup::members).flatMap(List::stream).distinct().toList();
    }

    private List<String> toKnow(Escalation escalation) {
        return escalation.now().tell().stream().flatMap(role -> Role.of(role).stream())
                .flatMap(role -> Stream.of(escalation.unit(), escalation.against())
                        .flatMap(unit -> partnership.people(unit, role).stream())).distinct().toList();
    }

    /** Whether the partnership is told of a disagreement that stands where this one does, or ended there. */
    static boolean partnershipHears(Escalation escalation) {
        var ladder = escalation.facts().ladder();
        return StagePolicy.partnershipTold(ladder.stages(), ladder.partnershipToldFrom(), escalation.stage());
    }
}
