package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordReport implements JavaDelegate {

    private final Describing describing;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordReport(Describing describing, Submissions submissions, Register register, FactsJson json) {
        this.describing = describing;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, ReportDescribed.class);
        describing.describe(execution.getProcessBusinessKey(), said, submissions.sender());
        register.enter(Entry.of(execution.getProcessBusinessKey(), ReportBreach.PROCEDURE, "Report described",
                submissions.sender(), execution.getTenantId()).with(json.write(said)));
    }
}
