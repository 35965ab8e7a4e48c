package org.sharewell.action;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** Who hears what of an action: those above while it is not done, and whoever agreed it once something is said (R11). */
@Component
class ActionNews {

    private final CarryOutAction carryOutAction;
    private final Partnership partnership;
    private final Notifications notifications;

    ActionNews(CarryOutAction carryOutAction, Partnership partnership, Notifications notifications) {
        this.carryOutAction = carryOutAction;
        this.partnership = partnership;
        this.notifications = notifications;
    }

    void climbed(Action action, ClimbPolicy.Step step) {
        var people = step.told == null ? carryOutAction.people(action) : partnership.people(action.unit(), step.told);
        notifications.tell(new Notice(action.id() + " " + step.letter + " " + action.dueAt(), step.letter, action.id(),
                people, null).about(Matter.work(action.unit(), action.facts().agreed().urgency(), action.dueAt(),
                action.id())));
    }

    /** What is moved or given up is told to the line manager as well. */
    void said(Action action, CarriedOut said, String person) {
        var people = new ArrayList<String>();
        if (action.facts().agreed().agreedBy() != null) people.add(action.facts().agreed().agreedBy());
        if (!said.finishes()) people.addAll(partnership.people(action.unit(), Role.LINE_MANAGER));
        notifications.tell(new Notice(action.id() + " " + said.step() + " " + action.facts().said().size(), letter(said),
                action.record(), List.copyOf(people), person));
    }

    private static String letter(CarriedOut said) {
        return said.finishes() ? "action-done" : said.moves() ? "action-moved" : "action-given-up";
    }
}
