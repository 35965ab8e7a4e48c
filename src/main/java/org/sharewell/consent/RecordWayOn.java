package org.sharewell.consent;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordWayOn implements JavaDelegate {

    private final Considerations considerations;
    private final WayOnPolicy policy;
    private final WaitClock waitClock;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordWayOn(Considerations considerations, WayOnPolicy policy, WaitClock waitClock, Submissions submissions,
                Register register, FactsJson json) {
        this.considerations = considerations;
        this.policy = policy;
        this.waitClock = waitClock;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var chosen = submissions.of(execution, WayOn.class);
        var next = policy.next(chosen);
        var before = considerations.of(execution.getProcessBusinessKey());
        var consideration = considerations.save(before.choosing(chosen, submissions.sender(), next));
        waitClock.follow(before, consideration);
        register.enter(Entry.of(consideration.id(), "consider-consent", "Way on chosen", submissions.sender(),
                        execution.getTenantId())
                .deciding(next, submissions.sender(), execution.getTenantId(), consideration.id())
                .with(json.write(consideration.facts()))
                .counting(Counted.nothing().and("consent-way", chosen.harmIfWaits() ? "emergency" : chosen.way())));
        execution.setVariable("starter", submissions.sender());
        execution.setVariable("next", next);
    }
}
