package org.sharewell.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives work to somebody as a step of a procedure. */
@Component
public class TaskHolders {

    private final TaskService tasks;

    TaskHolders(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Gives the open work of a record to this person, whoever has it. To be called from a delegate, where the engine asks
     * for no rights. Work that begins later is theirs only if its model says so.
     *
     * @param procedure process id of the procedure whose work it is
     */
    public void give(String record, String procedure, String person) {
        tasks.createTaskQuery().processInstanceBusinessKey(record).processDefinitionKey(procedure).list()
                .forEach(task -> tasks.setAssignee(task.getId(), person));
    }
}
