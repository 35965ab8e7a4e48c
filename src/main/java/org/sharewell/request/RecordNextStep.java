package org.sharewell.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordNextStep implements JavaDelegate {

    private final NextSteps nextSteps;
    private final SharingRequests requests;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordNextStep(NextSteps nextSteps, SharingRequests requests, Submissions submissions, Register register,
                   FactsJson json) {
        this.nextSteps = nextSteps;
        this.requests = requests;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = submissions.of(execution, NextStep.class);
        var reference = execution.getProcessBusinessKey();
        nextSteps.take(reference, step, submissions.sender());
        register.enter(Entry.of(reference, "request-to-share", InWords.step(step), submissions.sender(),
                execution.getTenantId()).with(json.write(step)).counting(RequestCounted.ended(requests.of(reference))));
        execution.setVariable("starter", submissions.sender());
        execution.setVariable("next", NextStepPolicy.next(step));
    }
}
