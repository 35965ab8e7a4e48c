package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordContainment implements JavaDelegate {

    private final Breaches breaches;
    private final CaseSteps steps;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordContainment(Breaches breaches, CaseSteps steps, Submissions submissions, Register register, FactsJson json) {
        this.breaches = breaches;
        this.steps = steps;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Contained.class);
        var breach = breaches.of(execution.getProcessBusinessKey());
        steps.containment(breach, said, submissions.sender());
        register.enter(Entry.of(breach.id(), BreachHandling.PROCEDURE, said.done() ? "Breach contained" : "Looked at, not contained yet",
                submissions.sender(), execution.getTenantId()).with(json.write(said)));
    }
}
