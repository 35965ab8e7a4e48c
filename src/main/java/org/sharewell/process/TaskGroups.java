package org.sharewell.process;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * To which groups a task is offered, whoever asks. The engine's own call looks for the task, its execution and a
 * permission one after the other, and fails if somebody completes the task in between; this is one statement.
 */
@Component
public class TaskGroups {

    private final ProcessEngine engine;

    /** Lazy, because the engine's own parts may ask for it while the engine is being built. */
    TaskGroups(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * @param task the engine's id of the task
     * @return ids of the groups; empty if the task has ended
     */
    public List<String> groups(String task) {
        var inside = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return inside.getCommandExecutorTxRequired().execute(context ->
                context.getIdentityLinkManager().findIdentityLinksByTaskId(task).stream()
                        .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                        .<String>map(IdentityLink::getGroupId).filter(group -> group != null).toList());
    }
}
