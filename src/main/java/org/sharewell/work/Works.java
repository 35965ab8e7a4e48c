package org.sharewell.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.sharewell.access.ClosedTo;
import org.sharewell.access.ClosedTo.Barred;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Oversight;
import org.sharewell.process.ClosedRecords.Met;
import org.sharewell.process.TaskGroups;
import org.springframework.stereotype.Component;

/** Finds work in the engine. Who may see it is not asked here. */
@Component
public class Works {

    /** So many that a manager with more has another problem than this list. */
    public static final int MOST = 300;

    private static final Comparator<Work> DUE_FIRST =
            Comparator.comparing(Work::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Work::reference);

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ActingGroups groups;
    private final ClosedTo closedTo;
    private final TaskGroups taskGroups;
    private final Oversight oversight;

    Works(TaskService tasks, RuntimeService runtime, ActingGroups groups, ClosedTo closedTo,
          TaskGroups taskGroups, Oversight oversight) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.groups = groups;
        this.closedTo = closedTo;
        this.taskGroups = taskGroups;
        this.oversight = oversight;
    }

    /** A task, and those of its groups that were asked about. */
    private record Found(Task task, List<ActingGroup> groups) { }

    /** The work of this task; empty if it has ended, or is offered to no group of the partnership. */
    public Optional<Work> of(String task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult())
                .flatMap(found -> offered(List.of(found)).stream().findFirst());
    }

    /** What is offered to these groups, open and claimed, what is due first in front; at most {@value #MOST}. */
    public List<Work> of(List<ActingGroup> offeredTo) {
        var found = new LinkedHashMap<String, Found>();
        for (var group : offeredTo) {
            tasks.createTaskQuery().taskCandidateGroup(group.id()).includeAssignedTasks().orderByDueDate().asc()
                    .listPage(0, MOST).forEach(task -> found.computeIfAbsent(task.getId(),
                            first -> new Found(task, new ArrayList<>())).groups().add(group));
        }
        return in(found.values()).stream().sorted(DUE_FIRST).limit(MOST).toList();
    }

    /**
     * Whether a person has work of this procedure on this record, claimed, given or taken over, and still works for the
     * agency whose work it is.
     */
    public boolean has(String person, String reference, String procedure) {
        return tasks.createTaskQuery().taskAssignee(person).processInstanceBusinessKey(reference)
                .processDefinitionKey(procedure).list().stream().anyMatch(task -> isTheirs(task, person));
    }

    /** What agencies have together is work of none of them, but of whoever it is offered to. */
    private boolean isTheirs(Task task, String person) {
        return task.getTenantId() == null
                ? offeredTo(task).stream().anyMatch(group -> group.members().contains(person))
                : oversight.worksFor(person, task.getTenantId());
    }

    /** These tasks as work; without those that are offered to no group of the partnership. */
    List<Work> offered(Collection<Task> found) {
        return in(found.stream().map(task -> new Found(task, offeredTo(task)))
                .filter(one -> !one.groups().isEmpty()).toList());
    }

    private List<ActingGroup> offeredTo(Task task) {
        return taskGroups.groups(task.getId()).stream().flatMap(group -> groups.of(group).stream())
                .sorted(Comparator.comparing(ActingGroup::id)).toList();
    }

    private List<Work> in(Collection<Found> found) {
        var instances = found.stream().map(one -> one.task().getProcessInstanceId()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (instances.isEmpty()) return List.of();
        var references = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        var met = found.stream().filter(one -> references.containsKey(one.task().getProcessInstanceId()))
                .collect(Collectors.toMap(Function.identity(), one -> met(one.task(), references), (one, same) -> one,
                        LinkedHashMap::new));
        var barred = closedTo.barred(met.values());
        return met.entrySet().stream().map(one -> work(one.getKey(), one.getValue(), barred.apply(one.getValue())))
                .toList();
    }

    private static Met met(Task task, Map<String, String> references) {
        return new Met(references.get(task.getProcessInstanceId()), procedure(task), task.getTenantId());
    }

    private static Work work(Found found, Met met, Barred barred) {
        var task = found.task();
        var groups = found.groups().stream().map(group -> group.without(barred.fromWork(), barred.fromSight())).toList();
        return new Work(task.getId(), met.reference(), met.procedure(), task.getName(), groups,
                instant(task.getDueDate()), task.getAssignee(),
                instant(Objects.requireNonNullElse(task.getLastUpdated(), task.getCreateTime())), task.isSuspended());
    }

    /** A definition's id begins with the process id: {@code answer-request:3:…}. */
    private static String procedure(Task task) {
        return task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':'));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
