package org.sharewell.process;

import java.util.ArrayList;
import java.util.Arrays;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;

/** Who gets a grant on a task: the group it is offered to, its line managers to see it, and who has claimed it. */
final class CandidateGrants extends DefaultAuthorizationProvider {

    private final ObjectProvider<Memberships> memberships;

    CandidateGrants(ObjectProvider<Memberships> memberships) {
        this.memberships = memberships;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        var grants = new ArrayList<>(Arrays.asList(canPutBack(super.newTaskGroupIdentityLink(task, group, type))));
        for (var managers : memberships.getObject().lineManagersOf(group)) {
            if (getGrantAuthorizationByGroupId(managers, Resources.TASK, task.getId()) == null) {
                grants.add(createGrantAuthorization(null, managers, Resources.TASK, task.getId(), Permissions.READ));
            }
        }
        return grants.toArray(AuthorizationEntity[]::new);
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        // The engine leaves the old assignee a grant for ever; whoever gave the work away can no longer read it.
        if (before != null && !before.equals(now)) {
            var old = getGrantAuthorizationByUserId(before, Resources.TASK, task.getId());
            // Not by the authorization manager: it asks whether this person may administer authorizations.
            if (old != null) Context.getCommandContext().getDbEntityManager().delete(old);
        }
        var grants = super.newTaskAssignee(task, before, now);
        return grants == null ? null : canPutBack(grants);
    }

    /** Without TASK_ASSIGN nobody can put back what they claimed themselves. */
    private static AuthorizationEntity[] canPutBack(AuthorizationEntity[] grants) {
        for (var grant : grants) {
            if (grant.getResourceType() == Resources.TASK.resourceType()) grant.addPermission(TaskPermissions.TASK_ASSIGN);
        }
        return grants;
    }
}
