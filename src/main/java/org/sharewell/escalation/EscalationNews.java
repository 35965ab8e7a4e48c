package org.sharewell.escalation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** Who hears of a disagreement, and when; no letter says what it is about or between whom (R14). */
@Component
class EscalationNews {

    private final Escalating escalating;
    private final ActingGroups groups;
    private final Partnership partnership;
    private final Notifications notifications;

    EscalationNews(Escalating escalating, ActingGroups groups, Partnership partnership, Notifications notifications) {
        this.escalating = escalating;
        this.groups = groups;
        this.partnership = partnership;
        this.notifications = notifications;
    }

    /** Those who act on each side of the stage, and whoever is to know that it has begun. */
    void begun(Escalation escalation) {
        var event = escalation.id() + " " + escalation.stage() + " " + escalation.dueAt();
        for (var side : escalating.sides(escalation.id())) {
            notifications.tell(new Notice(event + " " + side, "disagreement-at-stage", escalation.id(),
                    people(escalation, side), null).about(Matter.work(escalation.unitOf(side), escalation.urgency(),
                    escalation.dueAt(), escalation.id())));
        }
        notifications.tell(new Notice(event + " told", "disagreement-climbs", escalation.id(), toKnow(escalation),
                null));
        if (partnershipHears(escalation)) {
            notifications.tell(new Notice(event + " partnership", "disagreement-partnership-told", escalation.id(),
                    partnership.people(Escalating.PARTNERSHIP, Role.BUSINESS_UNIT), null));
        }
    }

    /** Whoever raised it has the outcome in writing, and so has whoever decided and acted at its last stage. */
    void ended(Escalation escalation) {
        var first = Stream.of(escalation.starter(), escalation.facts().decider()).filter(Objects::nonNull);
        var people = Stream.concat(first, escalating.sides(escalation.id()).stream()
                .flatMap(side -> people(escalation, side).stream()));
        notifications.tell(new Notice(escalation.id() + " ended", "disagreement-settled", escalation.id(),
                people.distinct().toList(), null));
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

    private static boolean partnershipHears(Escalation escalation) {
        var ladder = escalation.facts().ladder();
        return StagePolicy.partnershipTold(ladder.stages(), ladder.partnershipToldFrom(), escalation.stage());
    }
}
