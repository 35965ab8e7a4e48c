package org.sharewell.decision;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class ChaseReply implements JavaDelegate {

    private final Answers answers;
    private final AskedOf askedOf;
    private final Unopened unopened;
    private final WhoseTurn whoseTurn;
    private final Register register;
    private final Notifications notifications;
    private final ObjectProvider<Lapsed> lapsed;
    private final Clock clock;

    ChaseReply(Answers answers, AskedOf askedOf, Unopened unopened, WhoseTurn whoseTurn, Register register,
               Notifications notifications, ObjectProvider<Lapsed> lapsed, Clock clock) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.unopened = unopened;
        this.whoseTurn = whoseTurn;
        this.register = register;
        this.notifications = notifications;
        this.lapsed = lapsed;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.of(execution.getProcessBusinessKey());
        var steps = ChasePolicy.due(answer, clock.instant(), askedOf.waits(answer.id()));
        answers.save(answer.chased(steps.stream().map(Enum::name).toList()));
        var asked = askedOf.of(answer.id());
        var matter = Matter.work(answer.unit(), Again.urgency(answer, asked), answer.dueAt(), answer.id());
        steps.forEach(step -> {
            register.enter(Entry.of(answer.id(), "answer-request", step.event, null, execution.getTenantId())
                    .counting(AnswerCounted.chased(step, asked)));
            notifications.tell(new Notice(answer.id() + " " + step.name() + " " + answer.dueAt(), step.letter, answer.id(),
                    whoseTurn.told(answer, step), null).about(matter));
        });
        unopened.tellSender(answer, steps);
        whoseTurn.remindAsker(answer, steps);
        ChasePolicy.lapsed(steps, answer).forEach(step -> lapsed.forEach(one -> one.lapsed(asked)));
    }
}
