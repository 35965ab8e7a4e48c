package org.sharewell.breach;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.sharewell.process.AsTheEngine;
import org.sharewell.process.TaskGroups;
import org.springframework.stereotype.Component;

/** Nobody handles what is about them, and nothing waits for them alone once that comes out (R11, R31). */
@Component
class WhoActs {

    private static final String THEIR_OWN = "This is about you, so somebody else does it. Put the task back for a colleague.";

    private final BreachHandling handling;
    private final DataBreaches dataBreaches;
    private final AssessDataBreach assessing;
    private final TaskService tasks;
    private final TaskGroups taskGroups;
    private final AsTheEngine asTheEngine;

    WhoActs(BreachHandling handling, DataBreaches dataBreaches, AssessDataBreach assessing, TaskService tasks,
            TaskGroups taskGroups, AsTheEngine asTheEngine) {
        this.handling = handling;
        this.dataBreaches = dataBreaches;
        this.assessing = assessing;
        this.tasks = tasks;
        this.taskGroups = taskGroups;
        this.asTheEngine = asTheEngine;
    }

    /** What a form says to somebody whom the case is about; empty for everybody else. */
    static List<String> problems(Breach breach, String person) {
        return breach.isAbout(person) ? List.of(THEIR_OWN) : List.of();
    }

    /** Offers what is open to whoever acts now that more is known of whom it is about. */
    void renew(Breach breach) {
        breach.facts().waiting().forEach(waiting -> open(breach.id()).stream()
                .filter(task -> Step.of(waiting.step()).isOf(task.getTaskDefinitionKey()))
                .forEach(task -> offer(task, () -> handling.acting(breach.id(), waiting.step()))));
        dataBreaches.about(breach.id()).stream().filter(one -> !one.ended()).forEach(one -> open(one.id())
                .forEach(task -> offer(task, () -> assessing.acting(one.id()))));
    }

    private List<Task> open(String reference) {
        return asTheEngine.get(() -> tasks.createTaskQuery().processInstanceBusinessKey(reference).list());
    }

    private void offer(Task task, Supplier<List<String>> acting) {
        var offered = taskGroups.groups(task.getId());
        acting.get().stream().filter(group -> !offered.contains(group)).forEach(group -> asTheEngine.get(() -> {
            tasks.addCandidateGroup(task.getId(), group);
            return null;
        }));
    }
}
