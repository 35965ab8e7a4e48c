package org.sharewell.complaint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordComplaint implements JavaDelegate {

    private final Entering entering;
    private final Partnership partnership;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordComplaint(Entering entering, Partnership partnership, Submissions submissions, Register register,
                    FactsJson json) {
        this.entering = entering;
        this.partnership = partnership;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, Entered.class);
        var unit = partnership.unitsOf(submissions.sender()).stream()
                .filter(one -> said.actingFor() == null || one.id().equals(said.actingFor())).findFirst().orElseThrow();
        var complaint = entering.enter(said, unit.unit(), submissions.sender());
        register.enter(Entry.of(complaint.id(), Entering.PROCEDURE, "Complaint entered", submissions.sender(),
                execution.getTenantId()).with(json.write(said)));
        execution.setProcessBusinessKey(complaint.id());
        execution.setVariables(entering.atHand(complaint));
    }
}
