package org.sharewell.consent;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenView implements JavaDelegate {

    private final Considerations considerations;
    private final SafeguardingViews views;
    private final WaitClock waitClock;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;
    private final Clock clock;

    OpenView(Considerations considerations, SafeguardingViews views, WaitClock waitClock, Partnership partnership,
             Register register, Notifications notifications, Clock clock) {
        this.considerations = considerations;
        this.views = views;
        this.waitClock = waitClock;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = considerations.of((String) execution.getVariable("request"));
        var view = views.save(SafeguardingView.wanted(execution.getProcessBusinessKey(), asked, clock.instant()));
        waitClock.begin(view.id(), view.unit(), view.asker(), "view", asked.facts().urgent());
        register.enter(Entry.of(view.id(), "seek-safeguarding-view", "Safeguarding view wanted", view.asker(),
                execution.getTenantId()));
        notifications.tell(new Notice(view.id() + " wanted", "safeguarding-view-wanted", view.id(),
                partnership.peopleWithout(view.unit(), Role.SAFEGUARDING_LEAD, view.asker()), view.asker()));
    }
}
