package org.sharewell.consent;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenConsideration implements JavaDelegate {

    private final Considerations considerations;
    private final WaitClock waitClock;
    private final Register register;
    private final FactsJson json;

    OpenConsideration(Considerations considerations, WaitClock waitClock, Register register, FactsJson json) {
        this.considerations = considerations;
        this.waitClock = waitClock;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stopped = considerations.of(execution.getProcessBusinessKey());
        waitClock.begin(stopped.id(), stopped.unit(), stopped.asker(), "choice", stopped.facts().urgent());
        register.enter(Entry.of(stopped.id(), "consider-consent", "Consent needed", stopped.asker(),
                execution.getTenantId()).with(json.write(stopped.facts())));
    }
}
