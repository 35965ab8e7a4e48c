package org.sharewell.process;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The record that a task belongs to; none, said by empty names, where it belongs to no process. */
final class MetTask {

    private MetTask() { }

    static ClosedRecords.Met of(TaskEntity task) {
        if (task.getProcessDefinitionId() == null) return new ClosedRecords.Met("", "", task.getTenantId());
        // A definition's id begins with the process id: answer-request:3:…
        var definition = task.getProcessDefinitionId();
        return new ClosedRecords.Met(task.getExecution().getProcessBusinessKey(),
                definition.substring(0, definition.indexOf(':')), task.getTenantId());
    }
}
