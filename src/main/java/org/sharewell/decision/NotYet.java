package org.sharewell.decision;

import java.util.List;

import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.receipt.ReceiveInformation;
import org.springframework.stereotype.Component;

/**
 * Tells the asker in one letter of an answer and of a "not yet" that begins with it (R6). It goes at once, before they
 * tell anybody, and under the event of the letter about the answer, which so does not follow.
 */
@Component
class NotYet {

    private final Notifications notifications;

    NotYet(Notifications notifications) {
        this.notifications = notifications;
    }

    /** @param begins whether a "not yet" begins with the newest decision */
    void tell(Answer answer, Asked asked, boolean begins) {
        if (!begins) return;
        var decision = answer.last().orElseThrow();
        notifications.tell(new Notice(event(answer, decision), "answer-not-yet", asked.request(), List.of(asked.asker()),
                decision.by()));
    }

    /** A question back is told all the same: it wants a reply. */
    private static String event(Answer answer, Decision decision) {
        if (decision.sent().asksBack()) return answer.reference(decision) + " not yet";
        return decision.sent().reachesAsker() ? ReceiveInformation.delivered(answer.reference(decision))
                : AnswerSeen.answered(answer.id(), decision.at());
    }
}
