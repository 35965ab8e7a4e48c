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
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordConsent(Considerations considerations, ConsentGate gate, Submissions submissions, Register register,
                  FactsJson json) {
        this.considerations = considerations;
        this.gate = gate;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var heard = submissions.of(execution, SeekConsentForm.Heard.class);
        var consideration = considerations.save(
                considerations.of(execution.getProcessBusinessKey()).hearing(heard.consents(), gate));
        register.enter(Entry.of(consideration.id(), "consider-consent", "Consent recorded", submissions.sender(),
                execution.getTenantId()).with(json.write(consideration.facts())));
        execution.setVariable("next", WayOnPolicy.next(consideration));
    }
}
