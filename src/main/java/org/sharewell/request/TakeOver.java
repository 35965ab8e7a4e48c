package org.sharewell.request;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Heard of whenever somebody gets a task of the request, by claiming it or because it was given to them. */
@Component
class TakeOver implements TaskListener {

    private final TakingOver takingOver;

    TakeOver(TakingOver takingOver) {
        this.takingOver = takingOver;
    }

    @Override
    public void notify(DelegateTask task) {
        takingOver.by(task.getExecution().getProcessBusinessKey(), task.getAssignee());
    }
}
