package org.sharewell.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.sharewell.calendar.Urgency;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/**
 * A new decision after an escalation (C35; R28): the agency answers again, by the same seven questions. What was decided
 * before stays as it was recorded, and the new decision in the register supersedes it.
 */
@Component
public class DecidingAgain {

    /** Starts an answer that was given before anew, in the tenant of the agency that gave it. Its key is the answer's. */
    public static final String DECISION_WANTED_AGAIN = "DecisionWantedAgain";
    /** Ends the wait for the day on which an agency meant to look at its decision again. */
    static final String ANSWER_WANTED_SOONER = "AnswerWantedSooner";

    private static final String LETTER = "decision-wanted-again";

    private final Answers answers;
    private final AskedOf askedOf;
    private final DueMoments dueMoments;
    private final Partnership partnership;
    private final Duty duty;
    private final WhileClosed whileClosed;
    private final Messages messages;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;
    private final Clock clock;

    DecidingAgain(Answers answers, AskedOf askedOf, DueMoments dueMoments, Partnership partnership, Duty duty,
                  WhileClosed whileClosed, Messages messages, Register register, Notifications notifications, FactsJson json, Clock clock) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.dueMoments = dueMoments;
        this.partnership = partnership;
        this.duty = duty;
        this.whileClosed = whileClosed;
        this.messages = messages;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Asks for a new decision, whatever became of the request. One that is being decided goes on, with what is wanted now
     * before whoever decides it; one that waits for its day is looked at at once. To be called from a job, when nobody of
     * another agency is signed in.
     *
     * @param reference the answer's, such as {@code R26-00042.police}
     * @return false if nothing was ever asked under this reference
     */
    public boolean want(String reference, WantedAgain wanted) {
        var before = answers.findById(reference);
        before.ifPresent(answer -> begin(answer, wanted));
        return before.isPresent();
    }

    /**
     * Tells whoever asked of a new decision that brings them nothing to read, where their request has ended and so does not
     * tell them. To be called from a job.
     *
     * @param decided the decision's reference
     */
    void tellAsker(String reference, String decided) {
        var answer = answers.of(reference);
        var asked = askedOf.of(reference);
        var decision = answer.decision(Delivery.decision(decided));
        if (asked.ended() == null || decision.sent().reachesAsker() || !Again.settledBy(answer, decision)) return;
        notifications.tell(new Notice(reference + " answered " + decision.at(), "answer-given", asked.request(),
                List.of(asked.asker()), null).about(Matter.news(asked.askingUnit(), asked.urgency())));
    }

    private void begin(Answer before, WantedAgain wanted) {
        var asked = askedOf.of(before.id());
        var agency = partnership.unit(before.unit()).orElseThrow().id();
        var answer = answers.save(dueMoments.again(before,
                new Again(wanted, clock.instant(), before.facts().decisions().size())));
        register.enter(Entry.of(answer.id(), "answer-request", "Decision wanted again after an escalation", null, agency)
                .with(json.write(wanted)));
        var event = "again " + wanted.by();
        notifications.tell(new Notice(answer.id() + " " + event, LETTER, answer.id(),
                duty.peopleWithout(answer.unit(), false, person -> Again.isNotFor(person, answer)), null)
                .about(Matter.work(answer.unit(), wanted.urgency(), answer.dueAt(), answer.id())));
        if (Again.urgent(answer, asked)) whileClosed.tell(asked, event, LETTER);
        if (before.open() || messages.tell(ANSWER_WANTED_SOONER, answer.id())) return;
        messages.start(DECISION_WANTED_AGAIN, answer.id(), agency, Map.of("unit", answer.unit(), "agency",
                partnership.unit(asked.askingUnit()).map(Agency::name).orElseThrow(), "urgency",
                Urgency.inWords(wanted.urgency())));
    }
}
