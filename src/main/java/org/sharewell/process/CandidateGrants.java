package org.sharewell.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Who gets a grant on a task: the group it is offered to, its line managers to see it, and who has claimed it. Where its
 * record is closed to some of a group (R12), each of the others by name instead of the group, so that nothing in lists
 * has to look at records.
 */
final class CandidateGrants extends DefaultAuthorizationProvider {

    private final ObjectProvider<Memberships> memberships;
    private final ObjectProvider<ClosedRecords> closed;

    CandidateGrants(ObjectProvider<Memberships> memberships, ObjectProvider<ClosedRecords> closed) {
        this.memberships = memberships;
        this.closed = closed;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        var record = MetTask.of((TaskEntity) task);
        var grants = new LinkedHashMap<String, AuthorizationEntity>();
        closed.getObject().workers(record, group).ifPresentOrElse(
                some -> some.forEach(person -> grants.put(person, toWork(task, person))),
                () -> grants.put(group, canPutBack(super.newTaskGroupIdentityLink(task, group, type))[0]));
        for (var managers : memberships.getObject().lineManagersOf(group)) {
            closed.getObject().viewers(record, managers).ifPresentOrElse(
                    some -> some.forEach(person -> grants.computeIfAbsent(person, one -> toSee(task, one, null))),
                    () -> grants.computeIfAbsent(managers, one -> toSee(task, null, one)));
        }
        return grants.values().toArray(AuthorizationEntity[]::new);
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        // The engine leaves the old assignee a grant for ever; whoever gave the work away can no longer read it.
        if (before != null && !before.equals(now)) takeFrom((TaskEntity) task, before);
        var grants = super.newTaskAssignee(task, before, now);
        return grants == null ? null : canPutBack(grants);
    }

    /** But for what they are granted by name, because their group as a whole is not. */
    private void takeFrom(TaskEntity task, String before) {
        var record = MetTask.of(task);
        var byName = task.getCandidates().stream().map(link -> closed.getObject().workers(record, link.getGroupId()))
                .flatMap(workers -> workers.stream().flatMap(List::stream)).anyMatch(before::equals);
        if (byName) return;
        // Not by the authorization manager: it asks whether this person may administer authorizations.
        var entities = Context.getCommandContext().getDbEntityManager();
        entities.getCachedEntitiesByType(AuthorizationEntity.class).stream()
                .filter(grant -> hasEntitySameAuthorizationRights(grant, before, null, Resources.TASK, task.getId()))
                .findFirst().or(() -> Optional.ofNullable(
                        getGrantAuthorizationByUserId(before, Resources.TASK, task.getId())))
                .ifPresent(entities::delete);
    }

    @Override
    protected AuthorizationEntity getGrantAuthorizationByUserId(String person, Resource resource, String id) {
        return isNew(id) ? null : super.getGrantAuthorizationByUserId(person, resource, id);
    }

    @Override
    protected AuthorizationEntity getGrantAuthorizationByGroupId(String group, Resource resource, String id) {
        return isNew(id) ? null : super.getGrantAuthorizationByGroupId(group, resource, id);
    }

    /** A task that is not in the database yet has no grants there: looking for them would be most of a task's queries. */
    private static boolean isNew(String task) {
        var entities = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
        var known = entities.get(TaskEntity.class, task);
        return known != null && entities.isTransient(known);
    }

    private AuthorizationEntity toWork(Task task, String person) {
        return granted(task, person, null, Permissions.READ, getDefaultUserPermissionForTask(),
                TaskPermissions.TASK_ASSIGN);
    }

    private AuthorizationEntity toSee(Task task, String person, String group) {
        return granted(task, person, group, Permissions.READ);
    }

    /** Joined with what is there already: Camunda keeps one row for a person or group and a task. */
    private AuthorizationEntity granted(Task task, String person, String group, Permission... permissions) {
        var there = person == null ? getGrantAuthorizationByGroupId(group, Resources.TASK, task.getId())
                : getGrantAuthorizationByUserId(person, Resources.TASK, task.getId());
        var grant = there == null ? createAuthorization(person, group, Resources.TASK, task.getId()) : there;
        addPermissions(grant, permissions);
        return grant;
    }

    /** Without TASK_ASSIGN nobody can put back what they claimed themselves. */
    private static AuthorizationEntity[] canPutBack(AuthorizationEntity[] grants) {
        for (var grant : grants) {
            if (grant.getResourceType() == Resources.TASK.resourceType()) grant.addPermission(TaskPermissions.TASK_ASSIGN);
        }
        return grants;
    }
}
