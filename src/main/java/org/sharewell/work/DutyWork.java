package org.sharewell.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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
    private static final String[] COVERED = {"answer-request", "carry-out-action", "receive-information"};
    /** Of a breach, what keeps people safe; the rest waits until the agency opens. */
    private static final String[] OF_A_BREACH = {"UserTask_SeeToDanger", "UserTask_ContainBreach"};
    /** Those that two agencies have together: each of their tasks says whose it is. */
    private static final String[] BETWEEN_AGENCIES = {"escalation"};

    private final Duty duty;
    private final ActingGroups groups;
    private final Works works;
    private final ClosedTo closedTo;
    private final Offers offers;
    private final TaskService tasks;
    private final RuntimeService runtime;

    DutyWork(Duty duty, ActingGroups groups, Works works, ClosedTo closedTo, Offers offers, TaskService tasks,
             RuntimeService runtime) {
        this.duty = duty;
        this.groups = groups;
        this.works = works;
        this.closedTo = closedTo;
        this.offers = offers;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @Override
    public void findPeople() {
        var closed = duty.closedButCovered();
        var between = closed.isEmpty() ? Map.<String, List<Task>>of() : betweenAgencies();
        closed.forEach(unit -> {
            var cover = duty.cover(unit).stream().flatMap(group -> groups.of(group).stream()).toList();
            waiting(unit, between.getOrDefault(unit, List.of())).forEach(work -> offers.to(cover, List.of(work), "because the agency or team is closed",
                    person -> closedTo.isClosed(new Met(work.reference(), work.procedure(), work.agency()), person)));
        });
    }

    private List<Work> waiting(String unit, List<Task> between) {
        var own = URGENT.stream().flatMap(urgency -> Stream.of(urgent(urgency).processDefinitionKeyIn(COVERED),
                        urgent(urgency).processDefinitionKey("breach-handling").taskDefinitionKeyIn(OF_A_BREACH))
                .flatMap(asked -> asked.processVariableValueEquals("unit", unit).list().stream()));
        return works.offered(Stream.concat(own, between.stream()).toList());
    }

    /** By the agency or team whose they are, found for all at once. */
    private Map<String, List<Task>> betweenAgencies() {
        var found = URGENT.stream().flatMap(urgency -> urgent(urgency).processDefinitionKeyIn(BETWEEN_AGENCIES).list()
                .stream()).collect(Collectors.toMap(Task::getExecutionId, task -> task));
        if (found.isEmpty()) return Map.of();
        return runtime.createVariableInstanceQuery().variableName("unit")
                .executionIdIn(found.keySet().toArray(String[]::new)).list().stream()
                .collect(Collectors.groupingBy(unit -> (String) unit.getValue(),
                        Collectors.mapping(unit -> found.get(unit.getExecutionId()), Collectors.toList())));
    }

    private TaskQuery urgent(String urgency) {
        return tasks.createTaskQuery().active().taskUnassigned().taskVariableValueEquals("urgency", urgency);
    }
}
