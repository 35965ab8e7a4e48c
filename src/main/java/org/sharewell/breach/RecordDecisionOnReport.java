package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RecordDecisionOnReport implements JavaDelegate {

    private final Reports reports;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    RecordDecisionOnReport(Reports reports, Submissions submissions, Register register, FactsJson json) {
        this.reports = reports;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, PassedOn.class);
        var person = submissions.sender();
        var report = reports.save(reports.of(execution.getProcessBusinessKey()).decided(said, person));
        register.enter(Entry.of(report.id(), ReportBreach.PROCEDURE,
                        said.passes() ? "The other agency hears of it" : "Kept here, reasons recorded", person,
                        execution.getTenantId())
                .deciding(said.way(), person, execution.getTenantId(), report.id()).with(json.write(said)));
    }
}
