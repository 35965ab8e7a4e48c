package org.sharewell.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.testing.TasklistSession.ENGINE;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
class AllowListTest {

    /** What Tasklist's screens call, in the words of the engine's own description of its API. */
    private static final Set<String> TASKLIST = Set.of("GET /engine", "GET /user/{id}/profile", "GET /filter",
            "GET /filter/count", "OPTIONS /filter", "POST /filter/{id}/list", "GET /process-definition",
            "GET /process-definition/count", "GET /process-definition/{id}/startForm",
            "GET /process-definition/{id}/deployed-start-form", "GET /process-definition/{id}/xml",
            "POST /process-definition/{id}/submit-form", "GET /task", "GET /task/{id}", "GET /task/{id}/form",
            "GET /task/{id}/deployed-form", "GET /task/{id}/form-variables", "POST /task/{id}/claim",
            "POST /task/{id}/unclaim", "POST /task/{id}/submit-form");

    /** What belongs to what runs, or brings it to its end. */
    private static final Pattern RUNNING = Pattern.compile("(?:POST|PUT|DELETE) /(?:process-instance|execution|task|job"
            + "|job-definition|external-task|incident|process-definition|message|signal|condition|modification"
            + "|migration/execute(?:Async)?)(?:/.*)?|DELETE /deployment/.*");

    /** Of these, searches, what mends, and the form, which makes the record. */
    private static final Set<String> LEFT_TO_ADMINISTRATORS = Set.of("POST /process-instance",
            "POST /process-instance/count", "POST /execution", "POST /execution/count", "POST /task", "POST /task/count",
            "POST /job", "POST /job/count", "POST /job-definition", "POST /job-definition/count", "POST /external-task",
            "POST /external-task/count", "PUT /job/{id}/retries", "POST /job/retries", "PUT /job-definition/{id}/retries",
            "POST /process-instance/job-retries", "POST /process-instance/job-retries-historic-query-based",
            "PUT /incident/{id}/annotation", "DELETE /incident/{id}/annotation",
            "PUT /process-definition/{id}/history-time-to-live",
            "PUT /process-definition/key/{key}/history-time-to-live",
            "PUT /process-definition/key/{key}/tenant-id/{tenant-id}/history-time-to-live",
            "POST /process-definition/{id}/submit-form");

    private static final String NO_SUCH = "00000000-0000-4000-8000-000000000000";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    ProcessEngine engine;

    @Autowired
    MeterRegistry meters;

    @LocalServerPort
    int port;

    Staff staff;
    String amina;
    TasklistSession session;

    @BeforeEach
    void aminaIsSignedIn() {
        staff = new Staff(engine);
        amina = staff.practitioner("amina");
        session = TasklistSession.of(port, amina, Staff.PASSWORD);
    }

    @AfterEach
    void workIsGone() {
        staff.leave();
    }

    @Test
    void everyOperationThatTasklistDoesNotNeedIsRefusedToStaff() throws Exception {
        var task = staff.taskOf(amina);

        var passed = new ArrayList<String>();
        for (var operation : operations()) {
            if (TASKLIST.contains(operation.toString())) continue;
            var answer = session.send(operation.method(), ENGINE + operation.path(task), operation.body());
            if (answer.statusCode() != 403 || !saysOneSentence(answer)) passed.add(operation.toString());
        }

        assertThat(passed).isEmpty();
        assertThat(session.get(ENGINE + "/task/" + task).statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void everyOperationIsRefusedToWhoIsNotSignedIn() throws Exception {
        var task = staff.task();
        var stranger = TasklistSession.anonymous(port);

        var passed = new ArrayList<String>();
        for (var operation : operations()) {
            var answer = stranger.send(operation.method(), ENGINE + operation.path(task), operation.body());
            if (answer.statusCode() != 401 || !saysOneSentence(answer)) passed.add(operation.toString());
        }

        assertThat(passed).isEmpty();
    }

    @Test
    void whatTasklistNeedsIsNotRefused() {
        var task = staff.task();

        assertThat(session.get("/camunda/api/engine/engine/").statusCode()).isEqualTo(200);
        assertThat(session.get(ENGINE + "/user/" + amina + "/profile").statusCode()).isEqualTo(200);
        assertThat(session.get(ENGINE + "/filter?firstResult=0&maxResults=20&itemCount=false&resourceType=Task")
                .statusCode()).isEqualTo(200);
        assertThat(session.get(ENGINE + "/process-definition?latest=true&active=true&startableInTasklist=true"
                + "&startablePermissionCheck=true&firstResult=0&maxResults=15").statusCode()).isEqualTo(200);
        assertThat(session.send("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + amina + "\"}")
                .statusCode()).isEqualTo(204);
        assertThat(session.get(ENGINE + "/task?assignee=" + amina + "&processInstanceId=none&maxResults=15")
                .statusCode()).isEqualTo(200);
        assertThat(session.get(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false").statusCode())
                .isEqualTo(200);
        assertThat(session.send("POST", ENGINE + "/task/" + task + "/submit-form",
                "{\"variables\":{\"reasons\":{\"value\":\"Because\"}}}").statusCode()).isEqualTo(204);
    }

    @Test
    void nobodyClaimsForSomebodyElse() {
        var carl = staff.practitioner("carl");
        var task = staff.task();

        var answer = session.send("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + carl + "\"}");

        assertThat(sentence(answer)).isEqualTo("You can claim a task for yourself only.");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"claim, '{\"userId\":\"ME\"}'", "unclaim, {}", "submit-form, '{\"variables\":{}}'"})
    void aColleaguesTaskIsLeftAlone(String deed, String body) {
        var carl = staff.practitioner("carl");
        var task = staff.taskOf(carl);

        var answer = session.send("POST", ENGINE + "/task/" + task + "/" + deed, body.replace("ME", amina));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sentence(answer)).startsWith("A colleague has this task.");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo(carl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"assigneeExpression\":\"${currentUser()}\"}", "{\"orQueries\":[{\"name\":\"a\"}]}",
        "{\"candidateGroup\":\"x\"}", "{\"sorting\":{\"sortBy\":\"created\"}}", "{\"unknown\":1}", "[]", "",
        "{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":\"a\"}{\"orQueries\":[]}",
        "{\"processVariables\":[{\"name\":\"a\",\"operator\":\"eq\",\"value\":{\"a\":1}}]}"})
    void aSearchThatTheBoxDoesNotOfferIsRefused(String search) {
        var answer = session.send("POST", ENGINE + "/filter/" + NO_SUCH + "/list?firstResult=0&maxResults=15", search);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sentence(answer)).startsWith("The task list cannot be searched like that.");
    }

    @Test
    void aSearchThatTheBoxOffersReachesTheEngine() {
        var filter = staff.filterFor(amina);

        var answer = session.send("POST", ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15",
                "{\"processVariables\":[],\"taskVariables\":[{\"name\":\"reference\",\"operator\":\"like\","
                + "\"value\":\"%1%\"}],\"nameLike\":\"%ask%\",\"sorting\":[{\"sortBy\":\"created\","
                + "\"sortOrder\":\"desc\"}],\"active\":true,\"firstResult\":0,\"maxResults\":15}");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"variables\":{},\"businessKey\":\"mine\"}", "{\"variables\":{},\"skipIoMappings\":true}",
        "{\"variables\":{\"a\":{\"type\":\"Object\",\"value\":\"rO0AB\",\"valueInfo\":{\"objectTypeName\":\"X\"}}}}",
        "{\"variables\":{\"a\":{\"type\":\"File\",\"value\":\"\"}}}", "{\"variables\":{\"a\":{\"value\":{\"b\":1}}}}",
        "{\"variables\":[]}"})
    void aStartThatSaysMoreThanAnswersIsRefused(String body) {
        var answer = session.send("POST", ENGINE + "/process-definition/ask:1:" + NO_SUCH + "/submit-form", body);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sentence(answer)).startsWith("That could not be understood.");
    }

    @Test
    void aFormLargerThanAnyFormIsRefused() {
        var task = staff.taskOf(amina);
        var body = "{\"variables\":{\"reasons\":{\"value\":\"" + "x".repeat(1024 * 1024) + "\"}}}";

        var answer = session.send("POST", ENGINE + "/task/" + task + "/submit-form", body);

        assertThat(sentence(answer)).isEqualTo(AllowedCalls.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//process-instance", "/process-instance;jsessionid=1", "/./process-instance",
        "/task/../process-instance", "/%70rocess-instance", "/process-instance/", "/task/%2e%2e/process-instance",
        "/Process-Instance", "/process-instance?x", "/task/a%2F..%2F..%2Fprocess-instance"})
    void noSpellingGetsPast(String path) {
        var answer = session.get(ENGINE + path);

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("definitionId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda//api/engine/engine/default/process-instance",
        "/camunda;a=b/api/engine/engine/default/process-instance", "/camunda/api/engine/engine/other/task/1",
        "/camunda/app/../api/engine/engine/default/process-instance", "/CAMUNDA/api/engine/engine/default/group",
        "/camunda/api/engine/engine/default/task?assignee=someone&processInstanceId=1",
        "/camunda/api/engine/engine/default/user/someone/profile",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "/camunda/api/admin/plugin/adminPlugins/default/metrics", "/camunda/api/admin/setup/default/user/create",
        "/engine-rest/task", "/engine-rest/engine/default/task"})
    void noOtherWayLeadsIn(String address) {
        assertThat(session.get(address).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(TasklistSession.anonymous(port).get(address).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void administratorsPass() {
        var root = TasklistSession.of(port, staff.administrator("root"), Staff.PASSWORD);

        var answer = root.get(ENGINE + "/process-instance/count");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/message", "/message/", "//message", "/%6Dessage", "/./message", "/message;a=b",
        "/task/../message", "/signal", "/process-definition/key/request-to-share/start",
        "/process-definition/key/request-to-share/tenant-id/police/start"})
    void noSpellingTakesAnAdministratorPastTheRecord(String path) {
        var root = TasklistSession.of(port, staff.administrator("root"), Staff.PASSWORD);

        var answer = root.send("POST", ENGINE + path, "{\"messageName\":\"Any\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sentence(answer)).isEqualTo(ClosedToAll.MAKES_NO_RECORD);
    }

    @Test
    @Rule("R37")
    void administratorsMendWhatRunsAndNeitherStopNorChangeIt() throws Exception {
        var root = TasklistSession.of(port, staff.administrator("root"), Staff.PASSWORD);
        var task = staff.taskOf(amina);

        var passed = new HashSet<String>();
        for (var operation : operations()) {
            if (!RUNNING.matcher(operation.toString()).matches()) continue;
            var answer = root.send(operation.method(), ENGINE + operation.path(task), operation.body());
            if (answer.statusCode() != 403 || !saysOneSentence(answer)) passed.add(operation.toString());
        }

        assertThat(passed).isEqualTo(LEFT_TO_ADMINISTRATORS);
        assertThat(engine.getTaskService().createTaskQuery().taskAssignee(amina).taskId(task).count()).isOne();
    }

    @Test
    void whoIsNoLongerAnAdministratorDoesNotPassInTheSameSession() {
        var person = staff.administrator("root");
        var root = TasklistSession.of(port, person, Staff.PASSWORD);

        engine.getIdentityService().deleteMembership(person, "camunda-admin");

        assertThat(root.get(ENGINE + "/process-instance/count").statusCode()).isEqualTo(403);
    }

    @Test
    void theEnginesOwnErrorsAreNotShownToStaffButToAdministrators() {
        var root = TasklistSession.of(port, staff.administrator("root"), Staff.PASSWORD);

        var toStaff = session.get(ENGINE + "/task/" + NO_SUCH);
        var toAdministrators = root.get(ENGINE + "/task/" + NO_SUCH);

        assertThat(toStaff.statusCode()).isEqualTo(404);
        assertThat(sentence(toStaff)).startsWith("This is no longer there.").doesNotContain(NO_SUCH);
        assertThat(toAdministrators.statusCode()).isEqualTo(404);
        assertThat(toAdministrators.body()).contains(NO_SUCH);
    }

    @Test
    void aTaskOfAnotherTeamSoundsLikeNoTask() {
        var other = new Staff(engine);
        var theirs = other.task();

        var answer = session.get(ENGINE + "/task/" + theirs);

        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("ENGINE-", "permission", theirs);
        other.leave();
    }

    @Test
    void aRefusalIsCounted() {
        var before = meters.counter("sharewell.calls.refused").count();

        session.get(ENGINE + "/process-instance");

        assertThat(meters.counter("sharewell.calls.refused").count()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin", "welcome"})
    void administratorsPagesTakeStaffToTheirTaskList(String page) {
        var answer = session.get("/camunda/app/" + page + "/default/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void theFrontDoorLeadsToTheTaskList() {
        var answer = TasklistSession.anonymous(port).get("/camunda/app/welcome/default/");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void anAdministratorWhoIsNotSignedInFindsTheSignInOfCockpit() {
        staff.administrator("root");

        assertThat(TasklistSession.anonymous(port).get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsReadStaysInNoCacheAndGoesToNoOtherSite() {
        var answer = session.get(ENGINE + "/task/" + staff.taskOf(amina) + "/form-variables?deserializeValues=false");

        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() {
        var cookies = TasklistSession.firstCookies(port);

        assertThat(cookies).filteredOn(cookie -> cookie.startsWith("JSESSIONID")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly")
                        .containsOnlyOnce("SameSite=Lax"));
    }

    private static boolean saysOneSentence(HttpResponse<String> answer) throws Exception {
        var body = JSON.readTree(answer.body());
        return body.path("type").asText().equals("Refused") && !body.path("message").asText().isBlank();
    }

    private static String sentence(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body()).path("message").asText();
        } catch (Exception unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    private record Operation(String method, String template, String body) {

        String path(String task) {
            return template.replaceAll("\\{[^}]+}", task);
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    private static List<Operation> operations() throws Exception {
        var operations = new ArrayList<Operation>();
        try (var description = AllowListTest.class.getResourceAsStream("/openapi.json")) {
            JSON.readTree(description).path("paths").properties().forEach(path -> path.getValue().fieldNames()
                    .forEachRemaining(method -> operations.add(new Operation(method.toUpperCase(Locale.ROOT),
                            path.getKey(), method.equals("get") ? null : "{}"))));
        }
        assertThat(operations).hasSizeGreaterThan(300);
        return operations;
    }
}
