package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharewell.testing.TasklistSession.ENGINE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.action.Agreed;
import org.sharewell.action.CarryOutAction;
import org.sharewell.document.Documents;
import org.sharewell.partnership.Role;
import org.sharewell.review.ReviewFixture;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SampleFiles;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may see and do what: the police are asked by children's social care, and everybody who has no part in the answer
 * tries, through the engine's own services and through Tasklist's session.
 */
@SharewellTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthorityTest {

    private static final String TASK = "Decide request";

    /** The first attempts, which only read: a line manager may, and finds what is needed to see where work stands. */
    private static final int FORM_AND_VARIABLES = 3;

    @Autowired
    ProcessEngine engine;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Documents documents;
    @Autowired
    ReviewFixture reviews;
    @Autowired
    CarryOutAction carryOutAction;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient database;
    @LocalServerPort
    int port;

    TestAgency csc;
    TestAgency police;
    String reference;
    String toPolice;
    Task task;

    @BeforeAll
    void twoAgencies() {
        csc = agencies.make("local-authority");
        police = agencies.like("police").with(Role.HEAD_OF_AGENCY).make();
    }

    @BeforeEach
    void oneAsksTheOther() {
        // Each about somebody else: the same start within five minutes is one start.
        reference = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", UUID.randomUUID().toString()));
        walk.complete(csc.practitioner(), reference, "Describe request", Answers.described(police));
        toPolice = reference + "." + police.id();
        task = walk.task(toPolice, TASK);
    }

    /** Everybody but the practitioners of the police, who act, and their line manager, who sees what there is to do. */
    List<String> strangers() {
        var outsiders = csc.holders().values().stream().flatMap(List::stream);
        var insiders = police.holders().entrySet().stream()
                .filter(held -> held.getKey() != Role.PRACTITIONER && held.getKey() != Role.LINE_MANAGER)
                .flatMap(held -> held.getValue().stream());
        return Stream.of(outsiders, insiders, Stream.of(Agencies.BUSINESS_UNIT)).flatMap(people -> people).toList();
    }

    /** What somebody could try with a task of others through the engine's services. */
    static Stream<Named<Attempt>> attempts() {
        return Stream.of(
                Named.of("open it", (engine, task, person) -> engine.getFormService().getTaskFormVariables(task)),
                Named.of("read its form", (engine, task, person) -> engine.getFormService().getDeployedTaskForm(task)),
                Named.of("read its variables", (engine, task, person) -> engine.getTaskService().getVariables(task)),
                Named.of("claim it", (engine, task, person) -> engine.getTaskService().claim(task, person)),
                Named.of("put it back", (engine, task, person) -> engine.getTaskService().setAssignee(task, null)),
                Named.of("give it away", (engine, task, person) -> engine.getTaskService().delegateTask(task, person)),
                Named.of("offer it to themselves",
                        (engine, task, person) -> engine.getTaskService().addCandidateUser(task, person)),
                Named.of("send its form", (engine, task, person) -> engine.getFormService()
                        .submitTaskForm(task, new HashMap<>(Answers.nothingHeld()))),
                Named.of("complete it", (engine, task, person) -> engine.getTaskService().complete(task)),
                Named.of("change a variable",
                        (engine, task, person) -> engine.getTaskService().setVariable(task, "answer", "shared")));
    }

    /** One way to get at a task. */
    interface Attempt {
        void with(ProcessEngine engine, String task, String person);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void nobodyElseGetsAtATask(Attempt attempt) {
        var got = strangers().stream().filter(person -> gets(person, attempt)).toList();

        assertThat(got).isEmpty();
        assertThat(walk.task(toPolice, TASK).getAssignee()).isNull();
        assertThat(answered()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    @Clause("C88")
    void nobodyButWhoeverIsAskedGetsAtTheTaskOfAdvising(Attempt attempt) {
        walk.complete(police.practitioner(), toPolice, TASK, Map.of("answer", "together", "adviser", "safeguarding-lead",
                "adviceQuestion", "May we share what the school told us about Maya?"));
        task = walk.task(toPolice + "-advice-1", "Give advice");
        var others = Stream.concat(strangers().stream().filter(person -> !person.equals(police.safeguardingLead())),
                police.holders().get(Role.PRACTITIONER).stream());

        assertThat(others.filter(person -> gets(person, attempt))).isEmpty();
        assertThat(walk.task(toPolice + "-advice-1", "Give advice").getAssignee()).isNull();
        assertThat(walk.form(police.safeguardingLead(), toPolice + "-advice-1", "Give advice"))
                .satisfies(AuthorityTest::saysNothingAboutAnybody);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    @Rule("R30")
    void nobodyButItsOwnerGetsAtAnAction(Attempt attempt) {
        var action = transaction.execute(job -> carryOutAction.begin(new Agreed(reference, police.id(), "practitioner",
                police.practitioner(), "See Maya today.", true, "today", null, csc.practitioner())));
        task = walk.task(action, "Carry out action");

        assertThat(strangers().stream().filter(person -> gets(person, attempt))).isEmpty();
        assertThat(walk.task(action, "Carry out action").getAssignee()).isEqualTo(police.practitioner());
        assertThat(walk.form(police.otherPractitioner(), action, "Carry out action"))
                .satisfies(AuthorityTest::saysNothingAboutAnybody);
        assertThat(carryOutAction.open(reference)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    @Clause("C39")
    @Rule("R31")
    void nobodyButWhoeverHandlesItGetsAtABreach(Attempt attempt) {
        var report = walk.start(police.practitioner(), "report-breach", Map.of("danger", "no", "about", police.id(),
                "what", "Maya's file was left on bus " + UUID.randomUUID() + ".", "personalData", "yes"));
        jobs.run(report);
        var assessment = report + "-breach-assessment-1";
        jobs.run(assessment);
        task = walk.task(assessment, "Assess data breach");
        var officers = List.of(police.leadInformationOfficer(), police.deputyLeadInformationOfficer());
        var others = Stream.concat(strangers().stream().filter(person -> !officers.contains(person)),
                police.holders().get(Role.PRACTITIONER).stream());

        assertThat(others.filter(person -> gets(person, attempt))).isEmpty();
        assertThat(walk.task(assessment, "Assess data breach").getAssignee()).isNull();
        assertThat(walk.form(police.leadInformationOfficer(), assessment, "Assess data breach"))
                .satisfies(AuthorityTest::saysNothingAboutAnybody);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    @Clause("C36")
    @Rule("R33")
    void nobodyButWhoeverHandlesItGetsAtAComplaint(Attempt attempt) {
        // Each of somebody else: the same start within five minutes is one start.
        var complaint = walk.start(police.practitioner(), "enter-complaint", Map.of("danger", "no", "safeReach", "By letter",
                "complainant", UUID.randomUUID().toString(), "channel", "letter", "what", "Maya's file was read."));
        walk.send(police.practitioner(), complaint, "Describe complaint", Map.of("onBehalf", "self", "matter", "shared",
                "disclosure", "no", "concerned", List.of(police.otherPractitioner())));
        task = walk.task(complaint, "Acknowledge complaint");
        var officers = List.of(police.leadInformationOfficer(), police.deputyLeadInformationOfficer());
        var others = Stream.concat(strangers().stream().filter(person -> !officers.contains(person)),
                police.holders().get(Role.PRACTITIONER).stream());

        assertThat(others.filter(person -> gets(person, attempt))).isEmpty();
        assertThat(walk.task(complaint, "Acknowledge complaint").getAssignee()).isNull();
        assertThat(walk.form(police.leadInformationOfficer(), complaint, "Acknowledge complaint"))
                .satisfies(AuthorityTest::saysNothingAboutAnybody);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    @Clause("C42")
    void nobodyButTheLeadInformationOfficerAndTheirDeputyGetAtAReviewOfComplaints(Attempt attempt) {
        var review = reviews.begun(police.id());
        task = walk.task(review, "Review complaints");
        var leads = List.of(police.leadInformationOfficer(), police.deputyLeadInformationOfficer());
        var others = Stream.concat(strangers().stream().filter(person -> !leads.contains(person)),
                Stream.of(police.practitioner(), police.lineManager()));

        assertThat(others.filter(person -> gets(person, attempt))).isEmpty();
        assertThat(walk.task(review, "Review complaints").getAssignee()).isNull();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    @Clause("C35")
    void nobodyElseGetsAtTheirSideOfADisagreement(Attempt attempt) {
        var escalation = disagreement();
        task = walk.task(escalation, "Settle disagreement", "deciding");

        assertThat(strangers().stream().filter(person -> gets(person, attempt))).isEmpty();
        assertThat(walk.task(escalation, "Settle disagreement", "deciding").getAssignee()).isNull();
    }

    @Test
    @Clause("C35")
    void whatASideHasNotStatedIsReadByNobodyElse() {
        var escalation = disagreement();
        var theirs = walk.task(escalation, "Settle disagreement", "deciding").getId();
        walk.as(police.practitioner(), () -> {
            engine.getTaskService().claim(theirs, police.practitioner());
            return null;
        });
        var writer = TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD);
        writer.get(ENGINE + "/task/" + theirs + "/form-variables?deserializeValues=false");
        writer.send("PUT", "/drafts/" + theirs, "{\"step\":\"state\",\"view\":\"We were never asked.\"}");

        assertThat(writer.get(ENGINE + "/task/" + theirs + "/form-variables?deserializeValues=false").body())
                .contains("We were never asked.");
        assertThat(List.of(csc.practitioner(), csc.lineManager(), police.lineManager(), police.otherPractitioner(),
                Agencies.BUSINESS_UNIT)).allSatisfy(person -> assertThat(whatTheyRead(person, escalation, theirs))
                .doesNotContain("We were never asked."));
        walk.complete(police.practitioner(), escalation, "Settle disagreement", "deciding", Map.of("step", "state",
                "view", "We were never asked.", "evidence", "Our log.", "safety", "Her teacher sees her daily."));
        assertThat(whatTheyRead(csc.practitioner(), escalation, theirs)).contains("We were never asked.");
    }

    /** The record's page, their own side's form, and whatever the other side's says to them. */
    private String whatTheyRead(String person, String escalation, String theirs) {
        var session = TasklistSession.of(port, person, Agencies.PASSWORD);
        var own = walk.task(escalation, "Settle disagreement", "raising").getId();
        return Stream.of("/record/" + escalation, "/record", "/record/agency", "/disagreements",
                ENGINE + "/task/" + own + "/form-variables?deserializeValues=false",
                ENGINE + "/task/" + theirs + "/form-variables?deserializeValues=false",
                ENGINE + "/task/" + theirs + "/variables").map(at -> session.get(at).body())
                .collect(Collectors.joining("\n"));
    }

    /** Children's social care disagrees with the police, who have it before them. */
    private String disagreement() {
        var escalation = walk.start(csc.practitioner(), "escalation", Map.of("danger", "no", "against", police.id(),
                "ground", "how", "concerns", toPolice));
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", Map.of("route", "this", "about",
                "How it was refused.", "view", "Maya cannot wait.", "evidence", "Our log.", "safety", "Her teacher sees her daily."));
        return escalation;
    }

    @Test
    void nobodyElseFindsATask() {
        assertThat(strangers()).allSatisfy(person -> {
            assertThat(count(person, () -> engine.getTaskService().createTaskQuery()
                    .processInstanceBusinessKey(toPolice).count())).isZero();
            assertThat(count(person, () -> engine.getRuntimeService().createProcessInstanceQuery()
                    .processInstanceBusinessKey(toPolice).count())).isZero();
            assertThat(count(person, () -> engine.getRuntimeService().createVariableInstanceQuery()
                    .processInstanceIdIn(task.getProcessInstanceId()).count())).isZero();
            assertThat(count(person, () -> engine.getHistoryService().createHistoricTaskInstanceQuery()
                    .processInstanceBusinessKey(toPolice).count())).isZero();
            assertThat(count(person, () -> engine.getHistoryService().createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(toPolice).count())).isZero();
            assertThat(count(person, () -> engine.getHistoryService().createHistoricVariableInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId()).count())).isZero();
            assertThat(count(person, () -> engine.getFilterService().createTaskFilterQuery().list().stream()
                    .flatMap(filter -> engine.getFilterService().<Task>list(filter.getId()).stream())
                    .filter(listed -> listed.getId().equals(task.getId())).count())).isZero();
        });
    }

    @Test
    void nobodyElseGetsAtATaskThroughTasklistsSession() {
        for (var person : List.of(csc.practitioner(), csc.lineManager(), police.leadInformationOfficer(),
                Agencies.BUSINESS_UNIT)) {
            var session = TasklistSession.of(port, person, Agencies.PASSWORD);
            var at = ENGINE + "/task/" + task.getId();

            assertThat(List.of(session.get(at), session.get(at + "/form"), session.get(at + "/deployed-form"),
                    session.get(at + "/form-variables?deserializeValues=false"),
                    session.send("POST", at + "/claim", "{\"userId\":\"" + person + "\"}"),
                    session.send("POST", at + "/unclaim", "{}"), session.complete(task.getId(), Answers.nothingHeld()),
                    session.send("PUT", "/drafts/" + task.getId(), "{}"))).as(person).allSatisfy(answer -> {
                        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
                        assertThat(answer.body()).doesNotContain("Maya", "reference", "ENGINE-");
                    });
            assertThat(lists(session)).doesNotContain(task.getId(), toPolice);
        }
        assertThat(answered()).isFalse();
    }

    @Test
    @Rule("R9")
    void nobodyElseReadsTheRecordsOnTheirPages() {
        walk.complete(police.practitioner(), toPolice, TASK, Answers.shared());
        jobs.run(toPolice);
        var share = toPolice + "-1";
        var agencysOwn = Map.of(csc.practitioner(), List.of(toPolice), csc.lineManager(), List.of(toPolice),
                csc.leadInformationOfficer(), List.of(toPolice), police.practitioner(), List.of(reference),
                police.lineManager(), List.of(reference), police.leadInformationOfficer(), List.of(reference));
        var strangers = Stream.of(agencies.make("health").leadInformationOfficer(), Agencies.BUSINESS_UNIT)
                .collect(Collectors.toMap(person -> person, person -> List.of(reference, toPolice, share)));
        Stream.of(agencysOwn, strangers).flatMap(all -> all.entrySet().stream()).forEach(tried -> {
            var session = TasklistSession.of(port, tried.getKey(), Agencies.PASSWORD);
            assertThat(tried.getValue()).as(tried.getKey()).flatMap(record ->
                    List.of(session.get("/record/" + record), session.get("/record/" + record + ".txt")))
                    .allSatisfy(answer -> {
                        assertThat(answer.statusCode()).isEqualTo(404);
                        assertThat(answer.body()).doesNotContain("Maya", "Two visits", reference);
                    });
            assertThat(session.get("/record").body())
                    .doesNotContain(tried.getValue().stream().map(record -> ">" + record + "<").toList());
        });
        assertThat(administrator().get("/record/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    @Rule("R12")
    void nobodyElseGetsAtADocumentBeforeItIsShared() {
        walk.claim(police.practitioner(), toPolice, TASK);
        TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD)
                .upload("/document/with/" + toPolice, "Maya.pdf", SampleFiles.pdf("Two visits"), Map.of());
        var document = "/document/" + documents.unsent(toPolice).get(0).id();

        var sessions = Stream.concat(Stream.of(administrator()), Stream.concat(strangers().stream(),
                Stream.of(police.lineManager(), police.otherPractitioner()))
                .map(person -> TasklistSession.of(port, person, Agencies.PASSWORD)));

        assertThat(sessions).allSatisfy(session -> assertThat(List.of(session.get(document),
                session.submit(document + "/removal", Map.of()), session.submit(document + "/readers",
                        Map.of("others", reference)))).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Maya", "Two visits", reference);
        }));
        assertThat(documents.unsent(toPolice)).hasSize(1);
    }

    @Test
    @Rule("R12")
    void beforeTheClaimAFormShowsWhatIsNeededToTakeItAndNoChild() {
        for (var person : List.of(police.practitioner(), police.lineManager())) {
            assertThat(walk.form(person, toPolice, TASK)).containsEntry("claimed", false)
                    .satisfies(AuthorityTest::saysNothingAboutAnybody);
        }

        walk.claim(police.practitioner(), toPolice, TASK);

        assertThat(walk.form(police.practitioner(), toPolice, TASK).get("whom").toString()).contains("Maya");
        assertThat(walk.form(police.otherPractitioner(), toPolice, TASK))
                .satisfies(AuthorityTest::saysNothingAboutAnybody);
    }

    @Test
    @Rule("R11")
    void aLineManagerSeesTheirTeamsWorkAndNotWhatItIsAbout() {
        walk.claim(police.practitioner(), toPolice, TASK);
        var manager = TasklistSession.of(port, police.lineManager(), Agencies.PASSWORD);

        assertThat(lists(manager)).contains(task.getId());
        assertThat(walk.form(police.lineManager(), toPolice, TASK)).satisfies(AuthorityTest::saysNothingAboutAnybody);
        assertThat(attempts().map(Named::getPayload).skip(FORM_AND_VARIABLES)
                .filter(attempt -> gets(police.lineManager(), attempt))).isEmpty();
        assertThat(walk.task(toPolice, TASK).getAssignee()).isEqualTo(police.practitioner());
    }

    @Test
    void aColleaguesTaskIsNeitherTakenNorSent() {
        walk.claim(police.practitioner(), toPolice, TASK);
        var colleague = police.otherPractitioner();

        assertThatThrownBy(() -> walk.claim(colleague, toPolice, TASK)).isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> walk.send(colleague, toPolice, TASK, Answers.nothingHeld()))
                .hasMessageContaining("Claim it first");
        assertThat(walk.task(toPolice, TASK).getAssignee()).isEqualTo(police.practitioner());
        assertThat(answered()).isFalse();
    }

    @Test
    @Rule("R12")
    void nobodyElseClosesARecordOrOpensItAgain() {
        var decider = TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD);
        decider.submit("/work/" + task.getId() + "/conflict", Map.of("kind", "family"));
        var conflict = database.sql("select id from conflict_of_interest where reference = ?").param(toPolice)
                .query(Long.class).single();
        var others = Stream.concat(strangers().stream().filter(person -> !person.equals(police.leadInformationOfficer())
                && !person.equals(police.deputyLeadInformationOfficer()) && !person.equals(police.safeguardingLead())),
                Stream.of(police.practitioner(), police.otherPractitioner()));

        others.forEach(person -> {
            var session = TasklistSession.of(port, person, Agencies.PASSWORD);
            session.submit("/closed/conflict/" + conflict, Map.of("reason", "Let me."));
            session.submit("/closed/restrict", Map.of("reference", toPolice, "people", police.otherPractitioner(),
                    "reason", "Let me."));
            if (!person.equals(police.otherPractitioner())) {
                session.submit("/work/" + task.getId() + "/conflict", Map.of("kind", "family"));
            }
            assertThat(session.get("/closed").body()).doesNotContain(toPolice);
        });

        assertThat(database.sql("select count(*) from conflict_of_interest where reference = ? and lifted_at is null")
                .param(toPolice).query(Long.class).single()).isOne();
        assertThat(database.sql("select count(*) from restriction where reference = ?").param(toPolice).query(Long.class)
                .single()).isZero();
    }

    @Test
    void whoGaveATaskAwayHasNoRightOfTheirOwnLeft() {
        walk.claim(police.practitioner(), toPolice, TASK);
        TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD)
                .send("PUT", "/drafts/" + task.getId(), "{\"whereLooked\":\"In the cellar.\"}");

        engine.getTaskService().setAssignee(task.getId(), police.otherPractitioner());

        assertThat(engine.getAuthorizationService().createAuthorizationQuery().userIdIn(police.practitioner())
                .resourceType(Resources.TASK).resourceId(task.getId()).count()).isZero();
        assertThat(walk.form(police.practitioner(), toPolice, TASK)).satisfies(AuthorityTest::saysNothingAboutAnybody);
        assertThat(walk.form(police.otherPractitioner(), toPolice, TASK).values()).doesNotContain("In the cellar.");
    }

    @Test
    void nothingIsStartedInTheNameOfAnAgencyThatOneIsNotIn() {
        assertThatThrownBy(() -> walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "actingFor", police.id()))).hasMessageContaining("not offered");
        assertThat(agencyOf(reference)).isEqualTo(csc.id());
    }

    @Test
    void whoIsInSeveralAgenciesChoosesOneOfThem() {
        var health = agencies.make("health");
        var person = health.otherPractitioner();
        engine.getIdentityService().createMembership(person, police.group(Role.PRACTITIONER));
        engine.getIdentityService().createTenantUserMembership(police.id(), person);

        var started = walk.start(person, "request-to-share", Answers.but(Answers.need(), "actingFor", police.id()));

        assertThat(agencyOf(started)).isEqualTo(police.id());
        assertThatThrownBy(() -> walk.start(person, "request-to-share",
                Answers.but(Answers.need(), "actingFor", csc.id()))).hasMessageContaining("Choose the one");
        assertThatThrownBy(() -> walk.start(person, "request-to-share", Answers.need()))
                .hasMessageContaining("Choose the one");
    }

    @Test
    void nobodyChoosesAReferenceOrTheNameOfAnotherTeam() {
        var definition = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey("request-to-share").latestVersion().singleResult().getId();
        var next = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", "A brother"));

        assertThatThrownBy(() -> walk.as(csc.practitioner(), () -> engine.getFormService()
                .submitStartForm(definition, reference, new HashMap<>(Answers.need()))))
                .hasMessageContaining("Sharewell gives the reference itself");
        assertThatThrownBy(() -> walk.send(csc.practitioner(), next, "Describe request",
                Answers.but(Answers.described(police), "unit", police.id()))).hasMessageContaining("not offered");
        assertThat(walk.open(next)).containsExactly("Describe request");
    }

    @Test
    void onlyWhatIsOnesOwnToStartIsStarted() {
        var answers = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKeyIn("answer-request", "receive-information", "consider-consent", "deliver-mail",
                        "seek-safeguarding-view", "seek-advice", "carry-out-action")
                .latestVersion().list();

        assertThat(answers).hasSize(7).allSatisfy(definition -> assertThatThrownBy(() -> walk.as(csc.practitioner(),
                () -> engine.getRuntimeService().startProcessInstanceById(definition.getId(), toPolice)))
                .isInstanceOf(ProcessEngineException.class));
        assertThatThrownBy(() -> walk.as(csc.practitioner(), () -> engine.getRuntimeService()
                .createMessageCorrelation("RequestWithdrawn").processInstanceBusinessKey(toPolice)
                .correlateWithResult()))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(walk.open(toPolice)).containsExactly(TASK);
    }

    @Test
    void anAdministratorSeesTheFlowAndNeverTheFacts() {
        var admin = administrator();

        var flow = admin.get(ENGINE + "/process-instance?businessKey=" + toPolice);
        var variables = admin.get(ENGINE + "/process-instance/" + task.getProcessInstanceId() + "/variables");
        var history = admin.get(ENGINE + "/history/detail?processInstanceId=" + task.getProcessInstanceId());
        admin.send("POST", ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"admin\"}");
        var form = admin.get(ENGINE + "/task/" + task.getId() + "/form-variables?deserializeValues=false");

        assertThat(flow.body()).contains(task.getProcessInstanceId());
        assertThat(List.of(variables, history, form)).allSatisfy(answer -> assertThat(answer.body())
                .doesNotContain("Maya", "Bruises"));
        assertThat(admin.complete(task.getId(), Answers.nothingHeld()).statusCode()).isEqualTo(400);
        assertThat(answered()).isFalse();
    }

    /** Calls with which an administrator could go on without the record. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "POST | /task/TASK/complete | {}",
        "POST | /task/TASK/complete | {'variables':{'submission':{'value':'ANSWER','type':'String'}}}",
        "POST | /task/TASK/complete | {'variables':{'submission':{'value':'ANSWER','valueInfo':{'transient':true}}}}",
        "POST | /task/TASK/resolve | {'variables':{}}",
        "POST | /task/TASK/delegate | {'userId':'admin'}",
        "POST | /task/TASK/bpmnError | {'errorCode':'any'}",
        "PUT | /task/TASK/variables/submission | {'value':'ANSWER'}",
        "POST | /task/TASK/localVariables | {'modifications':{'reference':{'value':'R'}}}",
        "PUT | /process-instance/INSTANCE/variables/answer | {'value':'shared'}",
        "POST | /process-instance/INSTANCE/variables | {'modifications':{'answer':{'value':'shared'}}}",
        "PUT | /execution/INSTANCE/localVariables/answer | {'value':'shared'}",
        "POST | /process-instance/INSTANCE/modification | {'instructions':[CANCEL]}",
        "POST | /message | {'messageName':'RequestWithdrawn','businessKey':'REFERENCE'}",
        "POST | /message | {'messageName':'RequestReceived','businessKey':'REFERENCE'}",
        "POST | /message | {'messageName':'DecisionWantedAgain','businessKey':'REFERENCE'}",
        "POST | /message | {'messageName':'ActionAgreed','businessKey':'REFERENCE'}",
        "POST | /execution/INSTANCE/messageSubscriptions/RequestWithdrawn/trigger | {}",
        "POST | /execution/INSTANCE/signal | {}",
        "POST | /signal | {'name':'any'}",
        "POST | /process-definition/key/request-to-share/start | {'variables':{'submission':{'value':'ANSWER'}}}",
        "POST | /process-definition/key/answer-request/start | {'businessKey':'REFERENCE'}",
        "POST | /modification/execute | {'processInstanceIds':['INSTANCE'],'instructions':[CANCEL]}"})
    void anAdministratorGoesRoundNoForm(String method, String path, String body) {
        var admin = administrator();
        var before = walk.task(toPolice, TASK);

        var refusal = admin.send(method, ENGINE + here(path), here(body.replace('\'', '"')));

        assertThat(refusal.statusCode()).isBetween(400, 403);
        var after = walk.task(toPolice, TASK);
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getDelegationState()).isNull();
        assertThat(engine.getRuntimeService().getVariables(task.getProcessInstanceId()))
                .doesNotContainKeys("submission", "answer");
        assertThat(answered()).isFalse();
    }

    /** Calls with which an administrator could stop or move what runs, and leave a record without its other half. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "DELETE | /process-instance/INSTANCE | {}",
        "DELETE | /process-instance/INSTANCE?skipCustomListeners=true | {}",
        "POST | /process-instance/delete | {'processInstanceIds':['INSTANCE'],'deleteReason':'any'}",
        "PUT | /process-instance/INSTANCE/suspended | {'suspended':true}",
        "PUT | /process-instance/suspended | {'processInstanceIds':['INSTANCE'],'suspended':true}",
        "POST | /process-instance/suspended-async | {'processInstanceIds':['INSTANCE'],'suspended':true}",
        "PUT | /process-definition/DEFINITION/suspended | {'suspended':true,'includeProcessInstances':true}",
        "PUT | /process-definition/key/answer-request/suspended | {'suspended':true,'includeProcessInstances':true}",
        "PUT | /job-definition/suspended | {'processDefinitionKey':'answer-request','suspended':true}",
        "PUT | /job/JOB/suspended | {'suspended':true}",
        "PUT | /job/JOB/duedate | {'duedate':'2020-01-01T00:00:00.000+0000'}",
        "POST | /job/JOB/execute | {}",
        "DELETE | /job/JOB | {}",
        "DELETE | /process-definition/DEFINITION?cascade=true | {}",
        "DELETE | /process-definition/key/answer-request?cascade=true | {}",
        "DELETE | /deployment/DEPLOYMENT?cascade=true | {}",
        "POST | /migration/executeAsync | {'processInstanceIds':['INSTANCE'],'migrationPlan':{}}",
        "PUT | /task/TASK | {'assignee':'admin'}",
        "POST | /task/TASK/assignee | {'userId':'admin'}",
        "POST | /task/TASK/identity-links | {'userId':'admin','type':'candidate'}",
        "POST | /task/TASK/identity-links/delete | {'groupId':'GROUP','type':'candidate'}"})
    @Rule("R37")
    void anAdministratorNeitherStopsNorMovesWhatRuns(String method, String path, String body) {
        var admin = administrator();
        var jobs = jobs();

        var refusal = admin.send(method, ENGINE + here(path), here(body.replace('\'', '"')));

        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(refusal.body()).containsAnyOf("while its record says something else", "without the record");
        var after = walk.task(toPolice, TASK);
        assertThat(after.isSuspended()).isFalse();
        assertThat(after.getAssignee()).isNull();
        assertThat(walk.form(police.practitioner(), toPolice, TASK)).isNotEmpty();
        assertThat(jobs()).isEqualTo(jobs);
    }

    @Test
    @Rule("R37")
    void anAdministratorRetriesAJob() {
        var retried = administrator().send("PUT", ENGINE + here("/job/JOB/retries"), "{\"retries\":5}");

        assertThat(retried.statusCode()).isEqualTo(204);
        assertThat(job().getRetries()).isEqualTo(5);
    }

    @Test
    void aForgedSubmissionIsNoForm() {
        var forged = Map.<String, Object>of("submission", "{\"answer\":\"nothing-held\",\"whereLooked\":\"x\"}");
        walk.claim(police.practitioner(), toPolice, TASK);

        assertThatThrownBy(() -> walk.as(police.practitioner(), () -> {
            engine.getTaskService().complete(task.getId(), forged);
            return null;
        })).hasMessageContaining("finished with its form");
        assertThatThrownBy(() -> walk.as(csc.practitioner(), () -> engine.getRuntimeService()
                .startProcessInstanceByKey("request-to-share", forged))).isInstanceOf(RuntimeException.class);
        assertThat(walk.open(toPolice)).containsExactly(TASK);
        assertThat(answered()).isFalse();
    }

    /** Neither the child nor the concern nor what is asked, all of which the request says. */
    private static void saysNothingAboutAnybody(Map<String, Object> form) {
        assertThat(form).doesNotContainKeys("whom", "people", "needed", "told", "why");
        assertThat(form.toString()).doesNotContain("Maya", "2016", "Bruises", "Attendances", "safe at home");
    }

    private Job job() {
        return waiting().get(0);
    }

    /** What waits to run, when, and whether it may. */
    private List<String> jobs() {
        return waiting().stream().map(job -> job.getId() + " " + job.getDuedate() + " " + job.isSuspended()).toList();
    }

    private List<Job> waiting() {
        return engine.getManagementService().createJobQuery().processInstanceId(task.getProcessInstanceId()).list();
    }

    private String here(String text) {
        return text.replace("TASK", task.getId()).replace("JOB", job().getId())
                .replace("DEFINITION", task.getProcessDefinitionId()).replace("GROUP", police.group(Role.PRACTITIONER))
                .replace("DEPLOYMENT", engine.getRepositoryService()
                        .getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId())
                .replace("INSTANCE", task.getProcessInstanceId())
                .replace("REFERENCE", toPolice)
                .replace("CANCEL", "{\"type\":\"cancel\",\"activityId\":\"UserTask_DecideRequest\"}")
                .replace("ANSWER", "{\\\"answer\\\":\\\"nothing-held\\\",\\\"whereLooked\\\":\\\"x\\\"}");
    }

    private TasklistSession administrator() {
        return TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD);
    }

    /** True if the engine let this person do it. */
    private boolean gets(String person, Attempt attempt) {
        try {
            return walk.as(person, () -> {
                attempt.with(engine, task.getId(), person);
                return true;
            });
        } catch (ProcessEngineException refused) {
            return false;
        }
    }

    /** Everything in every list that Tasklist shows in this session. */
    private static String lists(TasklistSession session) {
        var filters = session.get(ENGINE + "/filter?firstResult=0&maxResults=50&itemCount=false&resourceType=Task")
                .body();
        return Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(filters).results()
                .map(filter -> session.send("POST", ENGINE + "/filter/" + filter.group(1)
                        + "/list?firstResult=0&maxResults=500", "{}").body()).collect(Collectors.joining("\n"));
    }

    private long count(String person, Supplier<Long> query) {
        return walk.as(person, query);
    }

    /** True once anything of an answer is in the record. */
    private boolean answered() {
        return database.sql("""
                select state <> 'open' or jsonb_array_length(facts -> 'decisions') > 0 from answer where id = ?""")
                .param(toPolice).query(Boolean.class).single();
    }

    private String agencyOf(String request) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(request)
                .singleResult().getTenantId();
    }
}
