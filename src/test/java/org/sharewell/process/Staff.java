package org.sharewell.process;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/** People and work of one test, straight in the engine's tables: one team, which nobody else is in. */
final class Staff {

    static final String PASSWORD = "Quiet-river-42";

    private final ProcessEngine engine;
    private final List<String> filters = new ArrayList<>();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    Staff(ProcessEngine engine) {
        this.engine = engine;
        var team = engine.getIdentityService().newGroup(team());
        engine.getIdentityService().saveGroup(team);
    }

    String team() {
        return "team-" + mark;
    }

    String practitioner(String name) {
        var id = person(name);
        engine.getIdentityService().createMembership(id, team());
        grant(id, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        return id;
    }

    String administrator(String name) {
        var id = person(name);
        var identities = engine.getIdentityService();
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            identities.saveGroup(identities.newGroup(Groups.CAMUNDA_ADMIN));
        }
        identities.createMembership(id, Groups.CAMUNDA_ADMIN);
        grant(id, Resources.APPLICATION, "*", Permissions.ALL);
        grant(id, Resources.TASK, "*", Permissions.ALL);
        return id;
    }

    /** A task offered to the team. */
    String task() {
        var tasks = engine.getTaskService();
        var task = tasks.newTask();
        task.setName("Decide request");
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), team());
        return task.getId();
    }

    /** A task that this person has claimed. */
    String taskOf(String person) {
        var id = task();
        engine.getTaskService().claim(id, person);
        return id;
    }

    /** A list of work that this person is shown. */
    String filterFor(String person) {
        var filter = engine.getFilterService().newTaskFilter("Work of " + team());
        filter.setQuery(engine.getTaskService().createTaskQuery().taskCandidateGroup(team()));
        engine.getFilterService().saveFilter(filter);
        filters.add(filter.getId());
        grant(person, Resources.FILTER, filter.getId(), Permissions.READ);
        return filter.getId();
    }

    /** Takes away what this test brought, so that no list or task without a procedure stays about. */
    void leave() {
        var tasks = engine.getTaskService();
        tasks.createTaskQuery().taskCandidateGroup(team()).includeAssignedTasks().list()
                .forEach(task -> tasks.deleteTask(task.getId(), true));
        filters.forEach(engine.getFilterService()::deleteFilter);
    }

    private String person(String name) {
        var user = engine.getIdentityService().newUser(name + "-" + mark);
        user.setFirstName(name);
        user.setLastName("Okafor");
        user.setPassword(PASSWORD);
        engine.getIdentityService().saveUser(user);
        return user.getId();
    }

    private void grant(String person, Resource resource, String id, Permission permission) {
        var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(person);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        engine.getAuthorizationService().saveAuthorization(grant);
    }
}
