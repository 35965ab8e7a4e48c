package org.sharewell.complaint;

import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** For whom they complain, whom and which decision it is about, and whether information went astray (C36; R33). */
@Component
class DescribeComplaintForm implements TaskForm<Described> {

    private final ComplaintDesk desk;
    private final Complaints complaints;

    DescribeComplaintForm(ComplaintDesk desk, Complaints complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    @Override
    public String id() {
        return "describe-complaint";
    }

    @Override
    public Class<Described> submission() {
        return Described.class;
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
    public List<String> problems(Described said, FormTask task) {
        var complaint = desk.of(task);
        var earlierKnown = said.earlier() != null && complaints.findById(said.earlier())
                .filter(earlier -> earlier.agency().equals(complaint.agency()) && !earlier.id().equals(complaint.id()))
                .isPresent();
        return EntryPolicy.described(said, complaint.receivedAt(), earlierKnown);
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(desk.of(task).facts().said().size());
    }
}
