package org.sharewell.decision;

import java.util.List;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Unsent;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Ends what is left of an answer that nobody waits for any more, and tells whoever was to give it why (R9). */
@Component
class NoLongerNeeded {

    private final Answers answers;
    private final AskedOf askedOf;
    private final Together together;
    private final WhoseTurn whoseTurn;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;

    NoLongerNeeded(Answers answers, AskedOf askedOf, Together together, WhoseTurn whoseTurn, Partnership partnership,
                   Register register, Notifications notifications, FactsJson json) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.together = together;
        this.whoseTurn = whoseTurn;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
    }

    /** @param begun what was begun and not sent */
    void record(Answer open, List<Unsent> begun) {
        var answer = answers.save(open.withdrawn(begun));
        together.follow(answer);
        var asked = askedOf.of(answer.id());
        register.enter(Entry.of(answer.id(), "answer-request", asked.ended().event(), null,
                partnership.unit(answer.unit()).orElseThrow().id()).with(json.write(asked.ended()))
                .counting(AnswerCounted.noLongerNeeded(asked)));
        notifications.tell(new Notice(answer.id() + " " + asked.ended().how(), asked.ended().letter(), answer.id(),
                whoseTurn.answering(answer), asked.asker())
                .about(Matter.news(answer.unit(), asked.urgency())));
    }
}
