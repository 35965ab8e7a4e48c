package org.sharewell.telling;

import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RemindTeller implements JavaDelegate {

    private final Tellings tellings;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    RemindTeller(Tellings tellings, Partnership partnership, Register register, Notifications notifications) {
        this.tellings = tellings;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var telling = tellings.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(telling.id(), "tell-people", "Telling not looked at in time", null,
                execution.getTenantId()).counting(Counted.reminder(Role.LINE_MANAGER.id())));
        notifications.tell(new Notice(telling.id() + " due " + telling.dueAt(), "telling-due", telling.reference(),
                Stream.concat(Stream.of(telling.teller()), partnership.people(telling.unit(), Role.LINE_MANAGER).stream())
                        .toList(), null).about(Matter.work(telling.unit(), "routine", telling.dueAt(), telling.id())));
    }
}
