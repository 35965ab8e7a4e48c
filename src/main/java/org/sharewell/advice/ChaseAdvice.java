package org.sharewell.advice;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.process.OpenWork;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class ChaseAdvice implements JavaDelegate {

    private final Advices advices;
    private final OpenWork openWork;
    private final Register register;
    private final Notifications notifications;

    ChaseAdvice(Advices advices, OpenWork openWork, Register register, Notifications notifications) {
        this.advices = advices;
        this.openWork = openWork;
        this.register = register;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var advice = advices.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(advice.record(), SeekAdvice.PROCEDURE, "Decider told that the advice is overdue", null,
                execution.getTenantId()).counting(Counted.reminder(null)));
        var deciding = openWork.heldBy(advice.record());
        notifications.tell(new Notice(advice.id() + " overdue", "advice-overdue", advice.record(),
                deciding.isEmpty() ? List.of(advice.asker()) : deciding, null));
    }
}
