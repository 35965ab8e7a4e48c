package org.sharewell.complaint;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordOutcome implements JavaDelegate {

    private final Complaints complaints;
    private final ComplaintSteps steps;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    RecordOutcome(Complaints complaints, ComplaintSteps steps, Submissions submissions, Register register,
                  FactsJson json, Clock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, ComplaintEnd.class);
        var complaint = complaints.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(complaint.id(), ComplaintHandling.PROCEDURE, "Complaint closed", submissions.sender(),
                        execution.getTenantId())
                .deciding(said.outcome(), submissions.sender(), complaint.agency(), complaint.subject())
                .with(json.write(said))
                .counting(ComplaintCounted.closed(complaint, said, clock.instant())));
        steps.close(complaint, said, submissions.sender());
    }
}
