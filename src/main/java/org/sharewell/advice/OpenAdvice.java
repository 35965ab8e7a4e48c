package org.sharewell.advice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenAdvice implements JavaDelegate {

    private final Advices advices;
    private final Advisers advisers;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;

    OpenAdvice(Advices advices, Advisers advisers, Register register, Notifications notifications, FactsJson json) {
        this.advices = advices;
        this.advisers = advisers;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var advice = advices.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(advice.record(), SeekAdvice.PROCEDURE, "Advice asked of the " + advice.whom(),
                advice.asker(), execution.getTenantId()).with(json.write(advice.facts())));
        notifications.tell(new Notice(advice.id() + " wanted", "advice-wanted", advice.record(), advisers.asked(advice),
                advice.asker()));
    }
}
