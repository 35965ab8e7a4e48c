package org.sharewell.work;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.sharewell.access.ClosedTo;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Duty;
import org.sharewell.process.ClosedRecords.Met;
import org.springframework.stereotype.Component;

/** Offers what is urgent and nobody has to whoever covers for an agency or team, once that is closed (R13). */
@Component
class DutyWork implements Sweep {

    private static final List<String> URGENT = List.of("Now", "Today");
    private static final String[] COVERED = {"answer-request", "receive-information"};
    /** Those that two agencies have together: each of their tasks says whose it is. */
    private static final String[] BETWEEN_AGENCIES = {"escalation"};

    private final Duty duty;
    private final ActingGroups groups;
    private final Works works;
    private final ClosedTo closedTo;
    private final Offers offers;
    private final TaskService tasks;

    DutyWork(Duty duty, ActingGroups groups, Works works, ClosedTo closedTo, Offers offers, TaskService tasks) {
        this.duty = duty;
        this.groups = groups;
        this.works = works;
        this.closedTo = closedTo;
        this.offers = offers;
        this.tasks = tasks;
    }

    @Override
    public void findPeople() {
        duty.closedButCovered().forEach(unit -> {
            var cover = duty.cover(unit).stream().flatMap(group -> groups.of(group).stream()).toList();
            waiting(unit).forEach(work -> offers.to(cover, List.of(work), "because the agency or team is closed",
                    person -> closedTo.isClosed(new Met(work.reference(), work.procedure(), work.agency()), person)));
        });
    }

    private List<Work> waiting(String unit) {
        return works.offered(URGENT.stream().flatMap(urgency -> Stream.concat(
                urgent(urgency).processDefinitionKeyIn(COVERED).processVariableValueEquals("unit", unit).list().stream(),
                urgent(urgency).processDefinitionKeyIn(BETWEEN_AGENCIES).list().stream()
                        .filter(task -> unit.equals(tasks.getVariable(task.getId(), "unit"))))).toList());
    }

    private TaskQuery urgent(String urgency) {
        return tasks.createTaskQuery().active().taskUnassigned().taskVariableValueEquals("urgency", urgency);
    }
}
