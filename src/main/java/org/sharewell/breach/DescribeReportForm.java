package org.sharewell.breach;

import java.time.Clock;
import java.util.List;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** When it happened, was noticed and was certain; whom it is about; what people need to learn (C27, C28; R31). */
@Component
class DescribeReportForm implements TaskForm<ReportDescribed> {

    private final Reports reports;
    private final ReportInWords inWords;
    private final Owners owners;
    private final Partnership partnership;
    private final Register register;
    private final Clock clock;

    DescribeReportForm(Reports reports, ReportInWords inWords, Owners owners, Partnership partnership, Register register,
                       Clock clock) {
        this.reports = reports;
        this.inWords = inWords;
        this.owners = owners;
        this.partnership = partnership;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "describe-report";
    }

    @Override
    public Class<ReportDescribed> submission() {
        return ReportDescribed.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        var report = reports.of(task.record());
        return offered(task).with("reported", inWords.reported(report)).with("dutyPhone", dutyPhone(report))
                .with("isDuty", dutyPhone(report) != null).and(choices(task));
    }

    /** Whom to call where it cannot wait: the agency that it concerns. */
    private String dutyPhone(Report report) {
        return partnership.unit(report.about()).map(Agency::dutyPhone).orElse(null);
    }

    @Override
    public Fields choices(FormTask task) {
        var report = reports.of(task.record());
        var own = agencyOf(report.about()).equals(agencyOf(report.unit()));
        return Fields.none().with("isOwn", own)
                .options("colleagues", own ? owners.colleagues(report.about()) : List.of());
    }

    private String agencyOf(String unit) {
        return partnership.unit(unit).map(Agency::id).orElseThrow();
    }

    @Override
    public List<String> problems(ReportDescribed said, FormTask task) {
        var problems = ReportPolicy.problems(said, clock.instant());
        if (said.about() == null || !register.about(said.about()).isEmpty()) return problems;
        problems.add("There is no record of this reference. Check it, or leave it out.");
        return problems;
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(reports.of(task.record()).version());
    }
}
