package org.sharewell.complaint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.springframework.stereotype.Component;

@Component
class RecordOutcome implements JavaDelegate {

    private final Complaints complaints;
    private final ComplaintSteps steps;
    private final ComplaintEntries entries;
    private final Submissions submissions;

    RecordOutcome(Complaints complaints, ComplaintSteps steps, ComplaintEntries entries, Submissions submissions) {
        this.complaints = complaints;
        this.steps = steps;
        this.entries = entries;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, ComplaintEnd.class);
        var complaint = complaints.of(execution.getProcessBusinessKey());
        var sender = submissions.sender();
        said.instead().ifPresentOrElse(one -> entries.looked(complaint, one, sender),
                () -> entries.closed(complaint, said, sender));
        steps.close(complaint, said, sender);
    }
}
