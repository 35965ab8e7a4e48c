package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RemindReporter implements JavaDelegate {

    private final Reports reports;
    private final ReportBreach reportBreach;
    private final BreachNews news;
    private final Register register;

    RemindReporter(Reports reports, ReportBreach reportBreach, BreachNews news, Register register) {
        this.reports = reports;
        this.reportBreach = reportBreach;
        this.news = news;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var report = reports.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(report.id(), ReportBreach.PROCEDURE, "Reminded to describe the report", null,
                execution.getTenantId()).counting(Counted.reminder(null)));
        news.toDescribe(report, reportBreach.concerned(report));
    }
}
