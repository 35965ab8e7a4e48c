package org.sharewell.complaint;

import java.time.Clock;
import java.util.List;

import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.TaskForm;
import org.springframework.stereotype.Component;

/** How the complainant heard that it was received (C37; R33). */
@Component
class AcknowledgeComplaintForm implements TaskForm<Acknowledged> {

    private final ComplaintDesk desk;
    private final Clock clock;

    AcknowledgeComplaintForm(ComplaintDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "acknowledge-complaint";
    }

    @Override
    public Class<Acknowledged> submission() {
        return Acknowledged.class;
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
    public List<String> problems(Acknowledged said, FormTask task) {
        return EntryPolicy.acknowledged(said, desk.of(task).receivedAt(), clock.instant());
    }

    @Override
    public String version(FormTask task) {
        return String.valueOf(desk.of(task).facts().said().size());
    }
}
