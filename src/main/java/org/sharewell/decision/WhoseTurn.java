package org.sharewell.decision;

import java.util.List;

import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.DutyMailboxes;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.OpenWork;
import org.springframework.stereotype.Component;

/** Whose turn an answer is: the team's, whoever's who has it or was asked there, or the asker's (C24, R4). */
@Component
class WhoseTurn {

    private final AskedOf askedOf;
    private final Together together;
    private final Partnership partnership;
    private final Duty duty;
    private final DutyMailboxes mailboxes;
    private final OpenWork openWork;
    private final Notifications notifications;

    WhoseTurn(AskedOf askedOf, Together together, Partnership partnership, Duty duty,
              DutyMailboxes mailboxes, OpenWork openWork, Notifications notifications) {
        this.askedOf = askedOf;
        this.together = together;
        this.partnership = partnership;
        this.duty = duty;
        this.mailboxes = mailboxes;
        this.openWork = openWork;
        this.notifications = notifications;
    }

    /** User ids of who is told in the agency: of a reminder those whose turn it is, of all that climbs the role above. */
    List<String> told(Answer answer, ChasePolicy.Step step) {
        return step == ChasePolicy.Step.REMINDER ? people(answer) : partnership.people(answer.unit(), step.told);
    }

    /**
     * User ids of those whose turn it is: whoever is asked for advice, whoever has claimed it, or the team without
     * whoever may not decide again. Advice that nobody has claimed is nobody's own, so the team is told for it where its
     * duty mailbox stands in for it (R14).
     */
    List<String> people(Answer answer) {
        if (together.unclaimed(answer) && mailboxes.of(answer.unit()).mailbox() != null) return team(answer);
        var asked = together.asked(answer);
        return asked.isEmpty() ? answering(answer) : asked;
    }

    /**
     * User ids of those who hear of news about an answer: whoever has claimed it, else the team and, for what is urgent
     * while it is closed, its cover. Advisers hear nothing: they are asked by whoever has it.
     */
    List<String> answering(Answer answer) {
        var held = openWork.heldBy(answer.id());
        return held.isEmpty() ? team(answer) : held;
    }

    private List<String> team(Answer answer) {
        return duty.peopleWithout(answer.unit(), Again.urgent(answer, askedOf.of(answer.id())),
                person -> Again.isNotFor(person, answer));
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
