package org.sharewell.breach;

import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class RemindOfReport implements JavaDelegate {

    private final Reports reports;
    private final ReportBreach reportBreach;
    private final Partnership partnership;
    private final BreachNews news;
    private final Register register;

    RemindOfReport(Reports reports, ReportBreach reportBreach, Partnership partnership, BreachNews news,
                   Register register) {
        this.reports = reports;
        this.reportBreach = reportBreach;
        this.partnership = partnership;
        this.news = news;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var report = reports.of(execution.getProcessBusinessKey());
        register.enter(Entry.of(report.id(), ReportBreach.PROCEDURE, "Reminded that the report waits", null,
                execution.getTenantId()).counting(Counted.reminder(Role.SENIOR_MANAGER.id())));
        news.toDecide(report, Stream.concat(reportBreach.deciders(report).stream(),
                partnership.people(report.unit(), Role.SENIOR_MANAGER).stream()).distinct().toList(), "reminder");
    }
}
