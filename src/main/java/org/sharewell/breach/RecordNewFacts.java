package org.sharewell.breach;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordNewFacts implements JavaDelegate {

    private final Breaches breaches;
    private final AssessDataBreach assessments;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    RecordNewFacts(Breaches breaches, AssessDataBreach assessments, Submissions submissions, Register register,
                   FactsJson json, Clock clock) {
        this.breaches = breaches;
        this.assessments = assessments;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, NewFacts.class);
        var breach = breaches.of(said.breach());
        var begun = assessments.begin(breach, clock.instant(), said.what());
        register.enter(Entry.of(begun.id(), AssessDataBreach.PROCEDURE, "New facts, to be assessed anew",
                submissions.sender(), execution.getTenantId()).with(json.write(said)));
        execution.setProcessBusinessKey(begun.id());
        execution.setVariables(assessments.listed(breach));
    }
}
