package org.sharewell.complaint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenComplaint implements JavaDelegate {

    private final Complaints complaints;
    private final ComplaintSteps steps;
    private final Register register;

    OpenComplaint(Complaints complaints, ComplaintSteps steps, Register register) {
        this.complaints = complaints;
        this.steps = steps;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var complaint = complaints.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(complaint.id(), ComplaintHandling.PROCEDURE, "Complaint taken up", null,
                execution.getTenantId()).counting(ComplaintCounted.opened(complaint)));
        steps.open(complaint);
    }
}
