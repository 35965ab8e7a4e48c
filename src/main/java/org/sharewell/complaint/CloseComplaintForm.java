package org.sharewell.complaint;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** What came of it, what the complainant was told, and what is learnt (C16, C42). */
@Component
class CloseComplaintForm implements TaskForm<ComplaintEnd> {

    private final ComplaintDesk desk;
    private final ComplaintWaits waits;

    CloseComplaintForm(ComplaintDesk desk, ComplaintWaits waits) {
        this.desk = desk;
        this.waits = waits;
    }

    @Override
    public String id() {
        return "close-complaint";
    }

    @Override
    public Class<ComplaintEnd> submission() {
        return ComplaintEnd.class;
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
        return Fields.none().options("owners", desk.owners(task));
    }

    @Override
    public List<String> problems(ComplaintEnd said, FormTask task) {
        var complaint = desk.of(task);
        return EndPolicy.problems(said, complaint, desk.isTheirOwn(task, ComplaintStep.CLOSING),
                desk.isSafetyOpen(complaint), desk.isAnyOpen(complaint), waits.now());
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(desk.of(task).facts().said().size());
    }
}
