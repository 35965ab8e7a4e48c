package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Duty;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenAnswer implements JavaDelegate {

    private final AskedOf askedOf;
    private final Answers answers;
    private final DueMoments dueMoments;
    private final Duty duty;
    private final WhileClosed whileClosed;
    private final Register register;
    private final Notifications notifications;

    OpenAnswer(AskedOf askedOf, Answers answers, DueMoments dueMoments, Duty duty, WhileClosed whileClosed,
               Register register, Notifications notifications) {
        this.askedOf = askedOf;
        this.answers = answers;
        this.dueMoments = dueMoments;
        this.duty = duty;
        this.whileClosed = whileClosed;
        this.register = register;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = askedOf.of(execution.getProcessBusinessKey());
        var answer = answers.save(dueMoments.ofRequest(asked));
        register.enter(Entry.of(asked.reference(), "answer-request", "Request received", null, execution.getTenantId())
                .counting(AnswerCounted.received(asked)));
        notifications.tell(new Notice(asked.reference() + " received", "request-received", asked.reference(),
                duty.people(asked.unit(), false), asked.asker())
                .about(Matter.work(asked.unit(), asked.urgency(), answer.dueAt(), answer.id())));
        whileClosed.tell(asked);
    }
}
