package org.sharewell.complaint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordDescription implements JavaDelegate {

    private final Complaints complaints;
    private final Entering entering;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordDescription(Complaints complaints, Entering entering, Submissions submissions, Register register,
                      FactsJson json) {
        this.complaints = complaints;
        this.entering = entering;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Described.class);
        var complaint = complaints.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(complaint.id(), Entering.PROCEDURE, "Complaint described", submissions.sender(),
                execution.getTenantId()).with(json.write(said)));
        entering.describe(complaint, said, submissions.sender());
    }
}
