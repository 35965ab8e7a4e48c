package org.sharewell.process;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings the grants on an open task to what its record allows, after that was closed to somebody or opened again (R12). */
@Component
public class TaskGrants {

    private static final Set<Permission> TO_WORK =
            Set.of(Permissions.READ, TaskPermissions.TASK_WORK, TaskPermissions.TASK_ASSIGN);
    private static final Set<Permission> TO_SEE = Set.of(Permissions.READ);

    private final TaskGroups taskGroups;
    private final AuthorizationService authorizations;
    private final Memberships memberships;
    private final ClosedRecords closed;
    private final AsTheEngine asTheEngine;

    TaskGrants(TaskGroups taskGroups, @Lazy AuthorizationService authorizations, Memberships memberships,
               ClosedRecords closed, AsTheEngine asTheEngine) {
        this.taskGroups = taskGroups;
        this.authorizations = authorizations;
        this.memberships = memberships;
        this.closed = closed;
        this.asTheEngine = asTheEngine;
    }

    /** Who is granted something: a person, or else a group. */
    private record Grantee(String person, String group) { }

    /**
     * @param task the engine's id of the task
     * @param holder user id of who has it; null while nobody has
     */
    public void renew(String task, String holder, ClosedRecords.Met record) {
        asTheEngine.get(() -> {
            bring(task, wanted(task, holder, record));
            return null;
        });
    }

    private Map<Grantee, Set<Permission>> wanted(String task, String holder, ClosedRecords.Met record) {
        var wanted = new LinkedHashMap<Grantee, Set<Permission>>();
        if (holder != null) wanted.put(new Grantee(holder, null), TO_WORK);
        var groups = taskGroups.groups(task);
        for (var group : groups) {
            closed.workers(record, group).ifPresentOrElse(
                    some -> some.forEach(person -> wanted.put(new Grantee(person, null), TO_WORK)),
                    () -> wanted.put(new Grantee(null, group), TO_WORK));
        }
        groups.stream().flatMap(group -> memberships.lineManagersOf(group).stream()).distinct()
                .forEach(managers -> closed.viewers(record, managers).ifPresentOrElse(
                        some -> some.forEach(person -> wanted.putIfAbsent(new Grantee(person, null), TO_SEE)),
                        () -> wanted.putIfAbsent(new Grantee(null, managers), TO_SEE)));
        return wanted;
    }

    private void bring(String task, Map<Grantee, Set<Permission>> wanted) {
        for (var there : authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT)
                .resourceType(Resources.TASK).resourceId(task).list()) {
            var permissions = wanted.remove(new Grantee(there.getUserId(), there.getGroupId()));
            if (permissions == null) authorizations.deleteAuthorization(there.getId());
            else if (!permissions.stream().allMatch(there::isPermissionGranted)) save(there, permissions);
        }
        wanted.forEach((grantee, permissions) -> {
            var fresh = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            fresh.setUserId(grantee.person());
            fresh.setGroupId(grantee.group());
            fresh.setResource(Resources.TASK);
            fresh.setResourceId(task);
            save(fresh, permissions);
        });
    }

    private void save(Authorization grant, Set<Permission> permissions) {
        permissions.forEach(grant::addPermission);
        authorizations.saveAuthorization(grant);
    }
}
