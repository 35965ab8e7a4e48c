package org.sharewell.complaint;

import java.time.Clock;
import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** What was found, or was done on the way to it; never by whom it is about (C37; R33). */
@Component
class InvestigateComplaintForm implements TaskForm<Looked> {

    private final ComplaintDesk desk;
    private final Clock clock;

    InvestigateComplaintForm(ComplaintDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "investigate-complaint";
    }

    @Override
    public Class<Looked> submission() {
        return Looked.class;
    }

    @Override
    public Fields offered(FormTask task) {
        return desk.offered(task);
    }

    @Override
    public Fields opened(FormTask task) {
        return desk.opened(task);
    }

    @Override
    public Fields choices(FormTask task) {
        return Fields.none();
    }

    @Override
    public List<String> problems(Looked said, FormTask task) {
        var complaint = desk.of(task);
        return HandlingPolicy.looked(said, complaint, desk.isTheirOwn(task, ComplaintStep.INVESTIGATION),
                desk.isSafetyOpen(complaint), clock.instant());
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(desk.of(task).facts().said().size());
    }
}
