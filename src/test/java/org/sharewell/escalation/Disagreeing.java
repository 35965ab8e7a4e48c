package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.sharewell.calendar.StaffTime;
import org.sharewell.register.Register;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A disagreement about a refusal of the police, for whoever walks it further. */
abstract class Disagreeing {

    static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");
    static final String SETTLE = "Settle disagreement";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Mailbox mailbox;
    @Autowired
    TestClock clock;
    @Autowired
    Register register;
    @Autowired
    Escalations escalations;
    @Autowired
    TaskService tasks;
    @Autowired
    FormService forms;
    @Autowired
    RuntimeService runtime;
    @Autowired
    HistoryService history;
    @Autowired
    IdentityService identity;
    @LocalServerPort
    int port;

    TestAgency csc;
    TestAgency police;
    String request;
    String answer;
    String escalation;

    @BeforeEach
    void thePoliceRefuse() {
        clock.itIs(TUESDAY);
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        policeRefuse(Answers.need(), Map.of());
    }

    /** What is needed, and what is described otherwise than usual. */
    void policeRefuse(Map<String, ?> need, Map<String, ?> otherwise) {
        var described = Answers.described(police);
        described.putAll(otherwise);
        request = walk.start(csc.practitioner(), "request-to-share", need);
        walk.complete(csc.practitioner(), request, "Describe request", described);
        answer = request + "." + police.id();
        walk.complete(police.practitioner(), answer, "Decide request", Answers.notShared());
        jobs.run(answer);
    }

    void raised() {
        escalation = walk.start(csc.practitioner(), "escalation", need());
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());
    }

    Map<String, Object> need() {
        return new HashMap<>(Map.of("danger", "no", "against", police.id(), "ground", "not-shared",
                "concerns", answer));
    }

    static Map<String, Object> described() {
        return Map.of("route", "this", "about", "The visits in March.", "view", "The visits matter for her safety.",
                "evidence", "What the school wrote down.", "safety", "School sees her daily; her teacher looks out.");
    }

    static Map<String, Object> stating(String view) {
        return Map.of("step", "state", "view", view, "evidence", "What we have on file.",
                "safety", "School sees her daily; her teacher looks out.");
    }

    static Map<String, Object> proposing(String outcome) {
        return Map.of("step", "propose", "outcome", outcome, "how", "The visits, not the report.", "fault", "no");
    }

    /** On the day that it is. */
    Map<String, Object> talking(String words) {
        return Map.of("step", "talk", "talkedOn", StaffTime.localDay(clock.instant()).toString(), "talk", words);
    }

    static Map<String, Object> up() {
        return Map.of("step", "up", "reason", "We see the risk otherwise.");
    }

    static Map<String, Object> decidingThat(String outcome) {
        return Map.of("step", "decide", "outcome", outcome, "how", "Both have had their time.", "fault", "no");
    }

    /** To what the other side proposed at this instant. */
    Map<String, Object> agreeing() {
        return Map.of("step", "agree-" + clock.instant().toEpochMilli());
    }

    /** Both in one form. */
    static Map<String, Object> with(Map<String, Object> step, Map<String, Object> first) {
        var both = new HashMap<>(first);
        both.putAll(step);
        return both;
    }

    static Map<String, Object> withdrawing(String reason) {
        return leaving("withdraw", reason);
    }

    static Map<String, Object> leaving(String step, String reason) {
        return Map.of("step", step, "reason", reason, "safety", "Her teacher sees her daily.");
    }

    void settles(String person, String side, Map<String, Object> step) {
        walk.complete(person, escalation, SETTLE, side, step);
    }

    /** The same as a form that is open in a browser, to be sent later. */
    Runnable settling(String person, String side, Map<String, Object> step) {
        var task = task(side);
        if (task.getAssignee() == null) {
            walk.as(person, () -> {
                tasks.claim(task.getId(), person);
                return null;
            });
        }
        return () -> walk.as(person, () -> {
            forms.submitTaskForm(task.getId(), new HashMap<>(step));
            return null;
        });
    }

    /** What the form shows to whoever of a side has the task, or takes it now. */
    Map<String, Object> formOf(String person, String side) {
        settling(person, side, Map.of());
        return walk.as(person, () -> new HashMap<>(forms.getTaskFormVariables(task(side).getId())));
    }

    /** Both sides have stated what they think, and this side proposes to settle it so. */
    void proposed(String side, Map<String, Object> proposal) {
        settles(police.practitioner(), "deciding", stating("It was about another matter."));
        settles(side.equals("raising") ? csc.practitioner() : police.practitioner(), side, proposal);
    }

    Task task(String side) {
        return walk.task(escalation, SETTLE, side);
    }

    List<String> groups(String side) {
        return tasks.getIdentityLinksForTask(task(side).getId()).stream().map(IdentityLink::getGroupId).toList();
    }

    /** Somebody to whom this side's part is offered, whoever that is after all other tests. */
    String whoActs(String side) {
        return identity.createUserQuery().memberOfGroup(groups(side).get(0)).list().get(0).getId();
    }

    /** Once, by whichever node; both sides go on from there. */
    void movedOnce() {
        assertThat(stage()).isEqualTo("managers");
        assertThat(escalations.of(escalation).facts().passed()).hasSize(1);
        assertThat(events()).containsOnlyOnce("Time up: Practitioner with practitioner",
                "Stage begun: Line managers or safeguarding leads");
        assertThat(walk.open(escalation)).containsExactly(SETTLE, SETTLE);
    }

    /** Something else is asked of the police. */
    void thePoliceAreAsked() {
        request = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", "Maya Brook, her visits"));
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        answer = request + "." + police.id();
    }

    /** They say nothing to it, until everybody above them was told. */
    void thePoliceAreSilent() {
        thePoliceAreAsked();
        timePasses();
    }

    /** From one timer of the answer to the next, until none is left. */
    void timePasses() {
        for (var timers = jobs.of(answer); !timers.isEmpty(); timers = jobs.of(answer)) {
            clock.itIs(timers.stream().map(job -> job.getDuedate().toInstant()).min(Instant::compareTo).orElseThrow());
            jobs.run(answer);
        }
    }

    void timeIsUp() {
        clock.itIs(escalations.of(escalation).dueAt());
        jobs.run(escalation);
    }

    String stage() {
        return escalations.of(escalation).stage();
    }

    List<String> events() {
        return register.about(escalation).stream().map(line -> line.entry().event()).toList();
    }

    String end() {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(escalation).singleResult()
                .getEndActivityId();
    }

    /** The record's page as this person reads it; empty where there is none for them. */
    String page(String person) {
        var page = TasklistSession.of(port, person, Agencies.PASSWORD).get("/record/" + escalation);
        return page.statusCode() == 200 ? page.body() : "";
    }
}
