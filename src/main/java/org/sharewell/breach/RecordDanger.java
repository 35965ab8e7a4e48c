package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordDanger implements JavaDelegate {

    private final Breaches breaches;
    private final CaseSteps steps;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordDanger(Breaches breaches, CaseSteps steps, Submissions submissions, Register register, FactsJson json) {
        this.breaches = breaches;
        this.steps = steps;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, DangerSeen.class);
        var breach = breaches.of(execution.getProcessBusinessKey());
        steps.danger(breach, said, submissions.sender());
        register.enter(Entry.of(breach.id(), BreachHandling.PROCEDURE, said.inDanger() ? "Somebody is in danger, seen to" : "Nobody is in danger",
                submissions.sender(), execution.getTenantId()).with(json.write(said)));
    }
}
