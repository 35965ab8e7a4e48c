package org.sharewell.consent;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordConsent implements JavaDelegate {

    private final Considerations considerations;
    private final ConsentGate gate;
    private final WaitClock waitClock;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordConsent(Considerations considerations, ConsentGate gate, WaitClock waitClock, Submissions submissions,
                  Register register, FactsJson json) {
        this.considerations = considerations;
        this.gate = gate;
        this.waitClock = waitClock;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var heard = submissions.of(execution, Heard.class);
        var before = considerations.of(execution.getProcessBusinessKey());
        var consideration = considerations.save(before.hearing(heard, submissions.sender(), gate));
        waitClock.follow(before, consideration);
        register.enter(Entry.of(consideration.id(), "consider-consent", HeardPolicy.event(heard), submissions.sender(),
                execution.getTenantId()).with(json.write(consideration.facts())));
        execution.setVariable("starter", submissions.sender());
        execution.setVariable("next", consideration.facts().next());
    }
}
