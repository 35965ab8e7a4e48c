package org.sharewell.complaint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class RecordFindings implements JavaDelegate {

    private final Complaints complaints;
    private final ComplaintSteps steps;
    private final ComplaintEntries entries;
    private final Submissions submissions;

    RecordFindings(Complaints complaints, ComplaintSteps steps, ComplaintEntries entries, Submissions submissions) {
        this.complaints = complaints;
        this.steps = steps;
        this.entries = entries;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Looked.class);
        var complaint = complaints.of(execution.getProcessBusinessKey());
        entries.looked(complaint, said, submissions.sender());
        steps.look(complaint, said, submissions.sender());
    }
}
