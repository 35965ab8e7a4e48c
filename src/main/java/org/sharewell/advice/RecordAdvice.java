package org.sharewell.advice;

import java.time.Clock;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordAdvice implements JavaDelegate {

    private final Advices advices;
    private final Submissions submissions;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;
    private final Clock clock;

    RecordAdvice(Advices advices, Submissions submissions, Register register, Notifications notifications,
                 FactsJson json, Clock clock) {
        this.advices = advices;
        this.submissions = submissions;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, GiveAdviceForm.Given.class);
        var advice = advices.save(advices.of(execution.getProcessBusinessKey())
                .given(said, submissions.sender(), clock.instant()));
        register.enter(Entry.of(advice.record(), SeekAdvice.PROCEDURE, "Advice given by the " + advice.whom(),
                submissions.sender(), execution.getTenantId()).with(json.write(advice.facts())));
        notifications.tell(new Notice(advice.id() + " given", "advice-given", advice.record(), List.of(advice.asker()),
                submissions.sender()));
        execution.setVariable("advice", said.way());
    }
}
