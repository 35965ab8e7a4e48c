package org.sharewell.decision;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Duty;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Messages;
import org.sharewell.process.Submissions;
import org.sharewell.process.Wake;
import org.sharewell.receipt.ReceiveInformation;
import org.sharewell.telling.TellPeople;
import org.springframework.stereotype.Component;

/** The answering procedure as others meet it: its messages, whose turn it is, and what its model asks. */
@Component("answerRequest")
public class AnswerRequest {

    /** Starts an answer, in the tenant of the agency that is asked. Its key is the answer's reference. */
    public static final String REQUEST_RECEIVED = "RequestReceived";
    /** Tells the request that an agency answered. */
    public static final String ANSWER_GIVEN = "AnswerGiven";
    /** Ends an answer that nobody waits for any more. */
    public static final String REQUEST_WITHDRAWN = "RequestWithdrawn";

    private final Answers answers;
    private final Messages messages;
    private final AskedOf asked;
    private final Partnership partnership;
    private final Duty duty;
    private final DueMoments dueMoments;
    private final Together together;
    private final WhoseTurn whoseTurn;
    private final NoLongerNeeded noLongerNeeded;
    private final TellPeople tellPeople;
    private final Submissions submissions;
    private final Clock clock;

    AnswerRequest(Answers answers, Messages messages, AskedOf asked, Partnership partnership, Duty duty,
                  DueMoments dueMoments, Together together, WhoseTurn whoseTurn, NoLongerNeeded noLongerNeeded,
                  TellPeople tellPeople, Submissions submissions, Clock clock) {
        this.answers = answers;
        this.messages = messages;
        this.asked = asked;
        this.partnership = partnership;
        this.duty = duty;
        this.dueMoments = dueMoments;
        this.together = together;
        this.whoseTurn = whoseTurn;
        this.noLongerNeeded = noLongerNeeded;
        this.tellPeople = tellPeople;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** User ids of those who are told what the asker does about an open answer: whoever has it, or may take it on. */
    public List<String> answering(String reference) {
        return whoseTurn.answering(answers.of(reference));
    }

    /** User ids of those whose turn an open answer is, who are told when the asker chases it (C24, R4). */
    public List<String> whoseTurn(String reference) {
        return whoseTurn.people(answers.of(reference));
    }

    /**
     * Delivers what was shared by a decision and tells the request. What it promised for later to a request that is gone
     * ends with that.
     *
     * @param reference the answer's
     * @param decided the decision's, since another may have been made before this is tried again
     * @return false if the request is gone; the answer is recorded all the same
     */
    boolean send(String reference, String decided) {
        var answer = answers.of(reference);
        messages.oneAfterTheOther(answer.request());
        var question = asked.of(reference);
        var decision = answer.decision(Delivery.decision(decided));
        var asker = partnership.unit(question.askingUnit()).orElseThrow();
        tellPeople.leaveToAsker(question.side(), question.askingSide(), question.asker());
        Delivery.of(answer, decision).forEach(delivery -> {
            var recipient = Optional.ofNullable(delivery.unit()).flatMap(partnership::unit).orElse(asker);
            messages.start(ReceiveInformation.INFORMATION_SHARED, delivery.reference(), recipient.id(),
                    Map.of("unit", recipient.unit(), "agency", partnership.unit(answer.unit()).orElseThrow().name(),
                            "urgency", Urgency.inWords(question.urgency())));
        });
        messages.tell(ANSWER_GIVEN, answer.request());
        var waits = asked.waits(reference);
        if (!waits && answer.leavesMoreToDecide()) noLongerNeeded.record(answer, List.of());
        return waits;
    }

    /**
     * Ends an answer that nobody waits for, unless an emergency is still to be recorded (R10) or an escalation wants it.
     * Of whoever withdraws and an agency that answers at this moment one wins and the other is told.
     *
     * @return false if it goes on, or nothing was left to end
     */
    public boolean withdraw(String reference) {
        return answers.findById(reference).filter(answer -> !answer.owesRecord() && Again.of(answer).isEmpty())
                .filter(answer -> messages.tell(REQUEST_WITHDRAWN, answer.id())).isPresent();
    }

    /** Whether the form that was sent passes the decision with a question; for the model. */
    public boolean together(DelegateExecution execution) {
        return submissions.of(execution, Sent.class).together();
    }

    /** User id of who has the decision when it comes back from being passed; null where the team has; for the model. */
    public String holder(String reference) {
        return together.holder(answers.of(reference)).orElse(null);
    }

    /** When the next step of the chase ladder is due; for the model, whose one timer comes back for each. */
    public String chase(String reference) {
        return Wake.at(ChasePolicy.lookAgain(answers.of(reference), clock.instant(), asked.waits(reference)));
    }

    /** The candidate groups that answer: while the agency is closed, for what is urgent, its cover too (R13). */
    public List<String> acting(String reference) {
        var answer = answers.of(reference);
        return duty.actingWithout(answer.unit(), Again.urgent(answer, asked.of(reference)),
                person -> Again.isNotFor(person, answer));
    }

    /** When the answer is due; for the model. */
    public Date due(String reference) {
        return Date.from(answers.of(reference).dueAt());
    }

    /** When what was kept back is looked at again (R23); for the model, which asks only where a day was named. */
    public Date lookAgain(String reference) {
        var answer = answers.of(reference);
        return Date.from(dueMoments.beginningOf(answer.last().flatMap(Decision::lookAgainOn).orElseThrow(), answer));
    }
}
