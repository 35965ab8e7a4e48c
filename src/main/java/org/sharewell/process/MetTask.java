package org.sharewell.process;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The record that a task belongs to. */
final class MetTask {

    private MetTask() { }

    static ClosedRecords.Met of(TaskEntity task) {
        // A definition's id begins with the process id: answer-request:3:…
        var definition = task.getProcessDefinitionId();
        return new ClosedRecords.Met(task.getExecution().getProcessBusinessKey(),
                definition.substring(0, definition.indexOf(':')), task.getTenantId());
    }
}
