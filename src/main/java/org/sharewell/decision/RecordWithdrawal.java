package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Drafts;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
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
    private final Drafts drafts;
    private final FactsJson json;

    RecordWithdrawal(Answers answers, AskedOf askedOf, Together together, Partnership partnership,
                     Register register, Notifications notifications, Drafts drafts, FactsJson json) {
        this.answers = answers;
        this.askedOf = askedOf;
        this.together = together;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.drafts = drafts;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.save(answers.of(execution.getProcessBusinessKey())
                .withdrawn(drafts.unsent(execution.getProcessInstanceId())));
        together.follow(answer);
        var asked = askedOf.of(answer.id());
        register.enter(Entry.of(answer.id(), "answer-request", asked.ended().event(), null, execution.getTenantId())
                .with(json.write(asked.ended())));
        notifications.tell(new Notice(answer.id() + " " + asked.ended().how(), asked.ended().letter(), answer.id(),
                partnership.people(answer.unit(), Role.PRACTITIONER), asked.asker())
                .about(Matter.news(answer.unit(), asked.urgency())));
    }
}
