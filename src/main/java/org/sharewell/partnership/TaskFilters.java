package org.sharewell.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The ready-made lists of Tasklist. They show reference, agency and urgency, never about whom (R12); what is in them is
 * what each person may see anyway.
 *
 * <p>Each is made once, by its name, and is then Admin's to change.
 */
@Component
class TaskFilters {

    /** Who sees all work of their team or agency, open and claimed (R11). */
    static final Set<Role> MANAGERS = Set.of(Role.LINE_MANAGER, Role.SAFEGUARDING_LEAD,
            Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER, Role.SENIOR_MANAGER,
            Role.HEAD_OF_AGENCY, Role.BUSINESS_UNIT);

    /** Midnight where the partnership is, whatever zone the machine runs in. */
    private static final String TODAY =
            "dateTime().withZone(dateTime().getZone().forID('Europe/London')).withTimeAtStartOfDay()";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskFilters(@Lazy FilterService filters, @Lazy TaskService tasks, @Lazy AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Makes those that are not there yet. */
    void make() {
        make("My work", 10, true, "Tasks that I have claimed or was given",
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        make("My team's work", 20, true, "Everything offered to my team, claimed or not",
                tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks());
        make("Overdue", 30, false, "Past its due time", tasks.createTaskQuery().dueBeforeExpression("${now()}"));
        make("Due today", 40, false, "Due before midnight", tasks.createTaskQuery()
                .dueAfterExpression("${" + TODAY + ".minusMillis(1)}")
                .dueBeforeExpression("${" + TODAY + ".plusDays(1)}"));
    }

    /** Id of the list of everything one may see, which only managers are offered; made if it is not there yet. */
    String forManagers() {
        return find("Everything I may see").orElseGet(() -> save("Everything I may see", 50, false,
                "All open work that is mine to see", tasks.createTaskQuery())).getId();
    }

    private void make(String name, int place, boolean refreshed, String description, TaskQuery query) {
        if (find(name).isPresent()) return;
        var everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setUserId(Authorization.ANY);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(save(name, place, refreshed, description, query).getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }

    private Optional<Filter> find(String name) {
        return filters.createTaskFilterQuery().filterName(name).list().stream().findFirst();
    }

    private Filter save(String name, int place, boolean refreshed, String description, TaskQuery query) {
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("description", description, "priority", place, "refresh", refreshed,
                "showUndefinedVariable", false,
                "variables", List.of(column("reference", "Reference"), column("agency", "Agency"),
                        column("urgency", "Urgency"))));
        return filters.saveFilter(filter);
    }

    private static Map<String, String> column(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}
