package org.sharewell.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.sharewell.partnership.ActingGroup;
import org.sharewell.partnership.ActingGroups;
import org.springframework.stereotype.Component;

/** Finds work in the engine. Who may see it is not asked here. */
@Component
class Works {

    /** So many that a manager with more has another problem than this list. */
    static final int MOST = 300;

    private static final Comparator<Work> DUE_FIRST =
            Comparator.comparing(Work::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Work::reference);

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ActingGroups groups;

    Works(TaskService tasks, RuntimeService runtime, ActingGroups groups) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.groups = groups;
    }

    /** The work of this task; empty if it has ended, or is offered to no group of the partnership. */
    Optional<Work> of(String task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult())
                .flatMap(found -> offeredTo(task).flatMap(group -> in(Map.of(found, group)).stream().findFirst()));
    }

    /** What is offered to these groups, open and claimed, what is due first in front; at most {@value #MOST}. */
    List<Work> of(List<ActingGroup> offeredTo) {
        var found = new LinkedHashMap<Task, ActingGroup>();
        for (var group : offeredTo) {
            tasks.createTaskQuery().taskCandidateGroup(group.id()).includeAssignedTasks().orderByDueDate().asc()
                    .listPage(0, MOST).forEach(task -> found.put(task, group));
        }
        return in(found).stream().sorted(DUE_FIRST).limit(MOST).toList();
    }

    /** Whether a person has claimed work of this procedure on this record that is offered to a group of theirs. */
    boolean has(String person, String reference, String procedure) {
        return tasks.createTaskQuery().taskAssignee(person).processInstanceBusinessKey(reference)
                .processDefinitionKey(procedure).list().stream().flatMap(task -> offeredTo(task.getId()).stream())
                .anyMatch(group -> group.members().contains(person));
    }

    private Optional<ActingGroup> offeredTo(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE) && link.getGroupId() != null)
                .flatMap(link -> groups.of(link.getGroupId()).stream()).findFirst();
    }

    private List<Work> in(Map<Task, ActingGroup> found) {
        var instances = found.keySet().stream().map(Task::getProcessInstanceId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (instances.isEmpty()) return List.of();
        var references = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return found.entrySet().stream().filter(one -> references.containsKey(one.getKey().getProcessInstanceId()))
                .map(one -> work(one.getKey(), one.getValue(), references)).toList();
    }

    private static Work work(Task task, ActingGroup group, Map<String, String> references) {
        return new Work(task.getId(), references.get(task.getProcessInstanceId()), procedure(task), task.getName(), group,
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
