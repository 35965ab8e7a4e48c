package org.sharewell.breach;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

@Component
class OpenReport implements JavaDelegate {

    private final ReportBreach reportBreach;
    private final BreachNews news;
    private final Partnership partnership;
    private final Submissions submissions;
    private final Register register;
    private final FactsJson json;

    OpenReport(ReportBreach reportBreach, BreachNews news, Partnership partnership, Submissions submissions,
               Register register, FactsJson json) {
        this.reportBreach = reportBreach;
        this.news = news;
        this.partnership = partnership;
        this.submissions = submissions;
        this.register = register;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = submissions.of(execution, ReportedBreach.class);
        var report = reportBreach.report(said, submissions.sender());
        register.enter(Entry.of(report.id(), ReportBreach.PROCEDURE, "Breach reported", report.reporter(),
                execution.getTenantId()).with(json.write(said)));
        execution.setProcessBusinessKey(report.id());
        execution.setVariables(Map.of("unit", report.unit(),
                "agency", partnership.unit(report.about()).map(Agency::name).orElseThrow(),
                "urgency", Urgency.inWords(said.danger().equals("no") ? "today" : "now")));
        news.reported(report, reportBreach.concerned(report));
    }
}
