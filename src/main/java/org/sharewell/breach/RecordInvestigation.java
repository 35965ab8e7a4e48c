package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordInvestigation implements JavaDelegate {

    private final Breaches breaches;
    private final CaseSteps steps;
    private final WhomItConcerns whomItConcerns;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordInvestigation(Breaches breaches, CaseSteps steps, WhomItConcerns whomItConcerns, Submissions submissions,
                        Register register, FactsJson json) {
        this.breaches = breaches;
        this.steps = steps;
        this.whomItConcerns = whomItConcerns;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Investigated.class);
        var breach = breaches.of(execution.getProcessBusinessKey());
        steps.investigation(breach, said, submissions.sender());
        register.enter(Entry.of(breach.id(), BreachHandling.PROCEDURE, "Breach investigated", submissions.sender(),
                execution.getTenantId()).with(json.write(said)));
        whomItConcerns.tell(breach, said);
    }
}
