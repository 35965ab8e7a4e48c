package org.sharewell.process;

import java.util.Objects;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;

/** Gives new work to whom the model names, or to whoever has it instead. */
final class GivenByName implements TaskListener {

    private final ObjectProvider<Holders> holders;

    GivenByName(ObjectProvider<Holders> holders) {
        this.holders = holders;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) return;
        var groups = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var holder = holders.getObject().of(task.getId(), MetTask.of((TaskEntity) task), task.getAssignee(), groups)
                .orElse(null);
        if (!task.getAssignee().equals(holder)) task.setAssignee(holder);
    }
}
