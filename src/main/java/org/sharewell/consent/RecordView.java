package org.sharewell.consent;

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
class RecordView implements JavaDelegate {

    private final SafeguardingViews views;
    private final Submissions submissions;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;
    private final Clock clock;

    RecordView(SafeguardingViews views, Submissions submissions, Register register, Notifications notifications,
               FactsJson json, Clock clock) {
        this.views = views;
        this.submissions = submissions;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, GiveSafeguardingViewForm.Given.class);
        var view = views.save(views.of(execution.getProcessBusinessKey())
                .given(said.view(), said.reason(), submissions.sender(), clock.instant()));
        register.enter(Entry.of(view.id(), "seek-safeguarding-view", "Safeguarding lead's view recorded",
                        submissions.sender(), execution.getTenantId())
                .deciding(said.view(), submissions.sender(), execution.getTenantId(), view.request())
                .with(json.write(view.facts())));
        notifications.tell(new Notice(view.id() + " given", "safeguarding-view-given", view.request(),
                List.of(view.asker()), submissions.sender()));
    }
}
