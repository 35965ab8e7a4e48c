package org.sharewell.consent;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class ChaseConsideration implements JavaDelegate {

    private final Waits waits;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;
    private final Clock clock;

    ChaseConsideration(Waits waits, Partnership partnership, Register register, Notifications notifications,
                       Clock clock) {
        this.waits = waits;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var wait = waits.of(execution.getProcessBusinessKey());
        var steps = WaitPolicy.due(wait, clock.instant());
        waits.save(wait.taking(steps.stream().map(Enum::name).toList()));
        steps.forEach(step -> {
            register.enter(Entry.of(wait.id(), step.procedure, step.event, null, execution.getTenantId())
                    .counting(Counted.reminder(step.told)));
            step.letters.forEach(letter -> notifications.tell(new Notice(
                    wait.id() + " " + letter.name() + " " + step.moment.apply(wait), letter.name(), wait.id(),
                    letter.people().apply(partnership, wait), null)
                    .about(Matter.work(wait.unit(), null, wait.dueAt(), wait.id()))));
        });
    }
}
