package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordWithdrawal implements JavaDelegate {

    private final Answers answers;
    private final AskedOf askedOf;
    private final Together together;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    RecordWithdrawal(Answers answers, AskedOf askedOf, Together together, Partnership partnership,
                     Register register, Notifications notifications) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.together = together;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.save(answers.of(execution.getProcessBusinessKey()).withdrawn());
        together.follow(answer);
        register.enter(Entry.of(answer.id(), "answer-request", "Request withdrawn by the asker", null,
                execution.getTenantId()));
        var asked = askedOf.of(answer.id());
        notifications.tell(new Notice(answer.id() + " withdrawn", "request-withdrawn", answer.id(),
                partnership.people(answer.unit(), Role.PRACTITIONER), asked.asker())
                .about(Matter.news(answer.unit(), asked.urgency())));
    }
}
