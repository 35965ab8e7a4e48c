package org.sharewell.breach;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** Whether another agency hears of what was reported about it (C28). */
@Component
class DecideOnReportForm implements TaskForm<PassedOn> {

    private final Reports reports;
    private final ReportInWords inWords;

    DecideOnReportForm(Reports reports, ReportInWords inWords) {
        this.reports = reports;
        this.inWords = inWords;
    }

    @Override
    public String id() {
        return "decide-on-report";
    }

    @Override
    public Class<PassedOn> submission() {
        return PassedOn.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record());
    }

    @Override
    public Fields opened(FormTask task) {
        return offered(task).with("reported", inWords.reported(reports.of(task.record())));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    @Override
    public List<String> problems(PassedOn said, FormTask task) {
        if (said.way() == null) return List.of("Say whether the other agency hears of it.");
        return said.passes() || !Owners.blank(said.why()) ? List.of() : List.of("Write why it stays here.");
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(reports.of(task.record()).version());
    }
}
