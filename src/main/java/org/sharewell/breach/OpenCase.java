package org.sharewell.breach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenCase implements JavaDelegate {

    private final Reports reports;
    private final ReportBreach reportBreach;
    private final BreachHandling handling;
    private final Register register;

    OpenCase(Reports reports, ReportBreach reportBreach, BreachHandling handling, Register register) {
        this.reports = reports;
        this.reportBreach = reportBreach;
        this.handling = handling;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var report = reports.of(execution.getProcessBusinessKey());
        handling.begin(reportBreach.known(report));
        register.enter(Entry.of(report.id(), ReportBreach.PROCEDURE, "With the agency that it concerns", null,
                execution.getTenantId()));
    }
}
