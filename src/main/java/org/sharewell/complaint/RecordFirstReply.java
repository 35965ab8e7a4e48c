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
class RecordFirstReply implements JavaDelegate {

    private final Complaints complaints;
    private final ComplaintSteps steps;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;
    private final Clock clock;

    RecordFirstReply(Complaints complaints, ComplaintSteps steps, Submissions submissions, Register register,
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
        var said = submissions.of(execution, Acknowledged.class);
        var complaint = complaints.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(complaint.id(), ComplaintHandling.PROCEDURE, ComplaintInWords.event(said),
                submissions.sender(), execution.getTenantId()).with(json.write(said))
                .counting(ComplaintCounted.acknowledged(complaint, said, clock.instant())));
        steps.acknowledge(complaint, said, submissions.sender());
    }
}
