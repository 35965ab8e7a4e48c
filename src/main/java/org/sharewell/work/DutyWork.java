package org.sharewell.work;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
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
        return URGENT.stream().flatMap(urgency -> works.offered(tasks.createTaskQuery().active().taskUnassigned()
                .processDefinitionKeyIn(COVERED).processVariableValueEquals("unit", unit)
                .taskVariableValueEquals("urgency", urgency).list()).stream()).toList();
    }
}
