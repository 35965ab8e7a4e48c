package org.sharewell.decision;

import java.util.List;

import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Reminds whoever's turn it is: the team, somebody of the agency who was asked, or the asker (C24, R4). */
@Component
class WhoseTurn {

    private final AskedOf askedOf;
    private final Together together;
    private final Partnership partnership;
    private final Duty duty;
    private final Notifications notifications;

    WhoseTurn(AskedOf askedOf, Together together, Partnership partnership, Duty duty, Notifications notifications) {
        this.askedOf = askedOf;
        this.together = together;
        this.partnership = partnership;
        this.duty = duty;
        this.notifications = notifications;
    }

    /** User ids of who is told in the agency: of a reminder those whose turn it is, of all that climbs the role above. */
    List<String> told(Answer answer, ChasePolicy.Step step) {
        if (step != ChasePolicy.Step.REMINDER) return partnership.people(answer.unit(), step.told);
        var theirs = together.people(answer);
        return theirs.isEmpty() ? duty.peopleWithout(answer.unit(), Again.urgent(answer, askedOf.of(answer.id())),
                Again.notBy(answer)) : theirs;
    }

    /** An asker who owes a reply is reminded as well: the time runs on while they are asked (R4). */
    void remindAsker(Answer answer, List<ChasePolicy.Step> taken) {
        var asked = askedOf.of(answer.id());
        var theirTurn = AnswerSeen.of(answer, () -> asked, unit -> unit, null, answer.askedAt()).question() != null;
        if (!taken.contains(ChasePolicy.Step.REMINDER) || !theirTurn) return;
        notifications.tell(new Notice(answer.id() + " question waits " + answer.dueAt(), "question-waits",
                asked.request(), List.of(asked.asker()), null));
    }
}
