package org.sharewell.process;

import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The record that a task belongs to; none, said by empty names, where it belongs to no process. */
final class MetTask {

    private MetTask() { }

    /**
     * Business key of the record.
     *
     * @throws NullValueException if the instance ended while the task was looked at: a colleague was a moment faster
     */
    static String record(TaskEntity task) {
        var execution = task.getExecution();
        var instance = execution == null ? null : execution.getProcessInstance();
        if (instance == null) throw new NullValueException("The work of task " + task.getId() + " is finished.");
        return instance.getBusinessKey();
    }

    static ClosedRecords.Met of(TaskEntity task) {
        if (task.getProcessDefinitionId() == null) return new ClosedRecords.Met("", "", task.getTenantId());
        // A definition's id begins with the process id: answer-request:3:…
        var definition = task.getProcessDefinitionId();
        return new ClosedRecords.Met(record(task),
                definition.substring(0, definition.indexOf(':')), task.getTenantId());
    }
}
