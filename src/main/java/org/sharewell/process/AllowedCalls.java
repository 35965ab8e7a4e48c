package org.sharewell.process;

import static org.sharewell.process.Allowed.call;
import static org.sharewell.process.Allowed.get;
import static org.sharewell.process.Allowed.post;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.sharewell.process.Allowed.Holder;
import org.springframework.stereotype.Component;

/**
 * The calls that Tasklist's screens make, which are all that staff may make: everything else is refused.
 *
 * <p>Whether this person may see this task or start this procedure is the engine's to decide, behind this list.
 */
@Component
class AllowedCalls {

    static final String SIGN_IN = "You are not signed in. Sign in and try again.";
    static final String NOT_YOURS = "This is not something you can do here. Use the task list and its forms; "
            + "if you think you should be able to, ask your administrator.";
    static final String TOO_LARGE = "That is more text than fits. Shorten it and try again.";
    private static final String NOT_UNDERSTOOD = "That could not be understood. Reload the page and try again.";
    private static final String SEARCH = "The task list cannot be searched like that. Search for all of your words, "
            + "by name, reference or due date.";
    private static final String A_COLLEAGUES = "A colleague has this task. They, or their line manager, can give it "
            + "back first.";
    private static final String CLAIM_FIRST = "This task is not assigned to you. Claim it first.";

    private static final int SMALL = 64 * 1024;
    private static final int FORM = 1024 * 1024;
    private static final String ENGINE = "/engine/engine/default";
    private static final String DEFINITION = ENGINE + "/process-definition";
    private static final String TASK = ENGINE + "/task";
    private static final String WEBAPP = "(?:tasklist|cockpit|admin|welcome)";

    private static final String[] PERIOD = {"from", "until", "agency", "urgency", "kind"};

    private static final List<Allowed> ANYBODY = List.of(
            get("/" + WEBAPP + "/plugin/[A-Za-z-]+/static/app/plugin\\.(?:js|css)").asking("bust"),
            get("/engine/engine/"),
            get("/admin/auth/user/default"),
            post("/admin/auth/user/default/login/(?:tasklist|cockpit|admin)"));

    private static final List<Allowed> STAFF = List.of(
            post("/admin/auth/user/default/logout"),
            get(ENGINE + "/user/{me}/profile"),

            get(ENGINE + "/filter/count").asking("itemCount", "resourceType"),
            get(ENGINE + "/filter").asking("firstResult", "maxResults", "itemCount", "resourceType"),
            call("OPTIONS", ENGINE + "/filter"),
            post(ENGINE + "/filter/{id}/list").asking("firstResult", "maxResults")
                    .saying(CallBodies::isSearch, SMALL, SEARCH),

            get(DEFINITION + "(?:/count)?").asking("latest", "active", "startableInTasklist", "firstResult",
                    "startablePermissionCheck", "maxResults", "nameLike", "key", "tenantIdIn"),
            get(DEFINITION + "/{id}/(?:startForm|xml)"),
            get(DEFINITION + "/{id}/deployed-start-form").asking("noCache"),
            post(DEFINITION + "/{id}/submit-form").saying(CallBodies::areAnswers, FORM, NOT_UNDERSTOOD),

            get(TASK).asking("assignee", "processInstanceId", "maxResults").ownIn("assignee"),
            get(TASK + "/{id}(?:/form)?"),
            get(TASK + "/{id}/deployed-form").asking("noCache"),
            get(TASK + "/{id}/form-variables").asking("deserializeValues"),
            post(TASK + "/{id}/claim").saying(CallBodies::names, SMALL, "You can claim a task for yourself only.")
                    .heldBy(Holder.NOBODY_ELSE),
            post(TASK + "/{id}/unclaim").saying(CallBodies::isEmpty, SMALL, NOT_UNDERSTOOD)
                    .heldBy(Holder.THE_CALLER),
            post(TASK + "/{id}/submit-form").saying(CallBodies::areAnswers, FORM, NOT_UNDERSTOOD)
                    .heldBy(Holder.THE_CALLER));

    /** What Cockpit's screens ask of the models and of our figures. */
    private static final List<Allowed> WATCHING = List.of(
            get(TASK + "/count").asking("unfinished", "assigned", "unassigned", "withCandidateGroups",
                    "withoutCandidateGroups"),
            get(ENGINE + "/(?:decision-definition|case-definition|deployment)/count").asking("latestVersion"),
            get(DEFINITION + "(?:/count)?").asking("latestVersion", "latest", "key", "sortBy", "sortOrder",
                    "withoutTenantId"),
            get(DEFINITION + "/statistics").asking("rootIncidents"),
            get(DEFINITION + "/{id}"), get(DEFINITION + "/{id}/statistics").asking("incidents"),
            get(ENGINE + "/job-definition").asking("processDefinitionId", "firstResult", "maxResults"),
            get("/cockpit/plugin/base/default/process-definition/statistics(?:-count)?").asking("firstResult",
                    "maxResults", "sortBy", "sortOrder"),
            // Of instances the engine shows them none: nothing is granted on any.
            post("/cockpit/plugin/base/default/process-instance(?:/count)?").asking("firstResult", "maxResults", "sortBy",
                    "sortOrder"),
            post(ENGINE + "/process-instance/count"),
            get("/cockpit/plugin/sharewell/default/(?:now|choices)"),
            get("/cockpit/plugin/sharewell/default/work/[a-z-]+/[a-z-]+").asking("agency"),
            get("/cockpit/plugin/sharewell/default/(?:chart|table)/[a-z-]+").asking(PERIOD),
            get("/cockpit/plugin/sharewell/default/behind/[a-z-]+/[a-z-]+").asking("from", "until", "agency", "urgency",
                    "kind", "value", "page"),
            get("/cockpit/plugin/sharewell/default/elements/[a-z-]+(?:/[A-Za-z0-9_]+)?"));

    private final TaskService tasks;
    private final CockpitAccess cockpit;

    AllowedCalls(TaskService tasks, CockpitAccess cockpit) {
        this.tasks = tasks;
        this.cockpit = cockpit;
    }

    /** The line that covers what somebody not signed in calls; empty if there is none. */
    Optional<Allowed> forAnybody(Call call) {
        return ANYBODY.stream().filter(line -> line.covers(call, "")).findFirst();
    }

    /** The line that covers what this person calls; empty if there is none. */
    Optional<Allowed> forStaff(Call call, String person) {
        return Stream.of(ANYBODY, STAFF).flatMap(List::stream).filter(line -> line.covers(call, person)).findFirst()
                .or(() -> WATCHING.stream().filter(line -> line.covers(call, person)).filter(line -> cockpit.has(person))
                        .findFirst());
    }

    /** What to say to a covered call that asks for more than it may; empty if it may go on. */
    Optional<String> objection(Allowed line, Call call, String person, byte[] body) {
        if (line.looksAtBody()) {
            if (body.length > line.most()) return Optional.of(TOO_LARGE);
            var fits = CallBodies.object(body).filter(object -> line.body().test(object, person)).isPresent();
            if (!fits) return Optional.of(line.misread());
        }
        return line.holder() == Holder.ANYBODY ? Optional.empty() : held(line, line.id(call).orElseThrow(), person);
    }

    /** A task that is gone is nobody's: the engine, or the form behind it, says what became of it. */
    private Optional<String> held(Allowed line, String taskId, String person) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || person.equals(task.getAssignee())) return Optional.empty();
        if (task.getAssignee() != null) return Optional.of(A_COLLEAGUES);
        return line.holder() == Holder.THE_CALLER ? Optional.of(CLAIM_FIRST) : Optional.empty();
    }
}
