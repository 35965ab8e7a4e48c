package org.sharewell.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.calendar.Deadlines;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenAnswer implements JavaDelegate {

    private final AskedOf askedOf;
    private final Answers answers;
    private final ReplyTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    OpenAnswer(AskedOf askedOf, Answers answers, ReplyTimes times, Deadlines deadlines, Partnership partnership,
               Register register, Notifications notifications) {
        this.askedOf = askedOf;
        this.answers = answers;
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = askedOf.of(execution.getProcessBusinessKey());
        var hours = partnership.unit(asked.unit()).orElseThrow().hours();
        var within = times.times().get(asked.urgency());
        var due = deadlines.after(asked.askedAt(), within.due(), hours);
        answers.save(new Answer(asked.reference(), null, asked.request(), asked.unit(), "open", asked.askedAt(),
                deadlines.after(asked.askedAt(), within.remind(), hours), due, deadlines.after(due, within.climb(), hours),
                new Answer.Given(null, null)));
        register.enter(Entry.of(asked.reference(), "answer-request", "Request received", null, execution.getTenantId()));
        notifications.tell(new Notice(asked.reference() + " received", "request-received", asked.reference(),
                partnership.people(asked.unit(), Role.PRACTITIONER), asked.asker()));
    }
}
