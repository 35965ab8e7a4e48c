package org.sharewell.consent;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordWayOn implements JavaDelegate {

    private final Considerations considerations;
    private final WayOnPolicy policy;
    private final Submissions submissions;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;

    RecordWayOn(Considerations considerations, WayOnPolicy policy, Submissions submissions, Partnership partnership,
                Register register, Notifications notifications, FactsJson json) {
        this.considerations = considerations;
        this.policy = policy;
        this.submissions = submissions;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var chosen = submissions.of(execution, WayOn.class);
        var consideration = considerations.save(considerations.of(execution.getProcessBusinessKey()).choosing(chosen));
        var next = policy.next(chosen);
        register.enter(Entry.of(consideration.id(), "consider-consent", "Way on chosen", submissions.sender(),
                        execution.getTenantId())
                .deciding(next, submissions.sender(), execution.getTenantId(), consideration.id())
                .with(json.write(consideration.facts())));
        var lead = policy.concernsLead(chosen) ? partnership.peopleWithout(consideration.unit(), Role.SAFEGUARDING_LEAD,
                consideration.asker()) : List.<String>of();
        notifications.tell(new Notice(consideration.id() + " view wanted " + consideration.version(),
                "safeguarding-view-wanted", consideration.id(), lead, submissions.sender()));
        execution.setVariable("next", next);
    }
}
