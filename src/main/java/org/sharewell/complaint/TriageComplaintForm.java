package org.sharewell.complaint;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** To which procedures it belongs, and whether information went astray (C36, C37). */
@Component
class TriageComplaintForm implements TaskForm<Triaged> {

    private final ComplaintDesk desk;

    TriageComplaintForm(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "triage-complaint";
    }

    @Override
    public Class<Triaged> submission() {
        return Triaged.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return desk.offered(task);
    }

    @Override
    public Fields opened(FormTask task) {
        return desk.opened(task).and(choices(task));
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none().options("colleagues", desk.colleagues(task));
    }

    @Override
    public List<String> problems(Triaged said, FormTask task) {
        var complaint = desk.of(task);
        return HandlingPolicy.triage(said, complaint, desk.isTheirOwn(task, ComplaintStep.TRIAGE),
                desk.isSafetyOpen(complaint));
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(desk.of(task).facts().said().size());
    }
}
