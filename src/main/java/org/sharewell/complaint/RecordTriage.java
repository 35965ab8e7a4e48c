package org.sharewell.complaint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordTriage implements JavaDelegate {

    private final Complaints complaints;
    private final ComplaintSteps steps;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordTriage(Complaints complaints, ComplaintSteps steps, Submissions submissions, Register register,
                 FactsJson json) {
        this.complaints = complaints;
        this.steps = steps;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Triaged.class);
        var complaint = complaints.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(complaint.id(), ComplaintHandling.PROCEDURE, ComplaintInWords.event(said),
                submissions.sender(), execution.getTenantId()).with(json.write(said))
                .counting(ComplaintCounted.triaged(complaint, said)));
        steps.triage(complaint, said, submissions.sender());
    }
}
