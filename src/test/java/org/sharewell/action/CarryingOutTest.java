package org.sharewell.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.register.Register;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Something that was agreed is done, moved or given up, and climbs until it is. */
@SharewellTest
class CarryingOutTest {

    private static final String TASK = "Carry out action";
    private static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);
    private static final Map<String, String> DONE = Map.of("step", "done", "done", "The locks were changed.");

    @Autowired
    CarryOutAction carryOutAction;
    @Autowired
    Actions actions;
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
    HistoryService history;
    @Autowired
    RuntimeService runtime;
    @Autowired
    TaskService tasks;
    @Autowired
    TransactionTemplate transaction;
    @LocalServerPort
    int port;

    TestAgency csc;
    TestAgency police;
    String escalation;
    String action;

    @BeforeEach
    void twoAgencies() {
        clock.itIs(TUESDAY);
        csc = agencies.make("local-authority");
        police = agencies.like("police").with(Role.HEAD_OF_AGENCY).make();
        escalation = "E27-" + police.id().replaceAll("\\D", "");
    }

    @Test
    @Clause("C35")
    void whatIsDoneIsRecordedAndToldToWhoeverAgreedIt() {
        agreed(false, "routine", null);

        walk.complete(police.practitioner(), action, TASK, DONE);

        assertThat(kept().state()).isEqualTo("done");
        assertThat(kept().endedBy()).isEqualTo(police.practitioner());
        assertThat(register.about(action)).extracting(line -> line.entry().event())
                .containsExactly("Action agreed", "Action carried out");
        assertThat(ended()).isEqualTo("EndEvent_ActionCarriedOut");
        assertThat(mailTo(csc.practitioner(), action + " done 1"))
                .containsExactly("What was agreed has been done: " + escalation);
        assertThat(carryOutAction.open(escalation)).isEmpty();
    }

    @Test
    @Clause("C35")
    void itIsInTheAgencyThatDoesItAndInTheListOfItsOwner() {
        agreed(false, "today", police.practitioner());

        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(action).singleResult().getTenantId())
                .isEqualTo(police.id());
        assertThat(walk.task(action, TASK).getAssignee()).isEqualTo(police.practitioner());
        assertThat(walk.form(police.practitioner(), action, TASK)).containsEntry("what", "Change the locks.")
                .containsEntry("comesFrom", escalation).containsEntry("howSoon", "Today");
        assertThat(mailTo(police.practitioner(), action + " agreed")).containsExactly("Something is to be done: " + action);
    }

    @Test
    @Rule("R12")
    void beforeTheClaimItDoesNotSayWhatItIsAbout() {
        agreed(true, "routine", null);

        assertThat(walk.form(police.practitioner(), action, TASK)).containsEntry("safety", true)
                .doesNotContainKeys("what", "agreedBy");
        walk.claim(police.practitioner(), action, TASK);
        assertThat(walk.form(police.practitioner(), action, TASK)).containsEntry("what", "Change the locks.");
        assertThat(walk.form(police.otherPractitioner(), action, TASK)).doesNotContainKey("what");
    }

    @Test
    @Rule("R30")
    void whatKeepsSomebodySafeIsOpenUntilItIsDoneOrGivenUpWithSomethingElse() {
        agreed(true, "now", null);
        agreed(false, "routine", null);
        var safety = carryOutAction.open(escalation).get(0);

        assertThat(carryOutAction.open(escalation)).extracting(Action::safety).containsExactly(true, false);
        assertThatThrownBy(() -> walk.complete(police.practitioner(), safety.id(), TASK,
                Map.of("step", "given-up", "reason", "No locksmith came.")))
                .hasMessageContaining("Say what keeps them safe instead");
        walk.send(police.practitioner(), safety.id(), TASK, Map.of("step", "given-up", "reason", "No locksmith came.",
                "meanwhile", "She stays with her aunt; PC Hall drives her."));

        assertThat(carryOutAction.open(escalation)).extracting(Action::safety).containsExactly(false);
        action = safety.id();
        assertThat(ended()).isEqualTo("EndEvent_GivenUpReasonRecorded");
        assertThat(mailTo(police.lineManager(), action + " given-up 1"))
                .containsExactly("An action will not be done: " + escalation);
        assertThat(register.about(action)).extracting(line -> line.entry().payload()).last().asString()
                .contains("No locksmith came.", "She stays with her aunt");
    }

    @Test
    @Rule("R11")
    void itClimbsUntilItIsDoneAndEachStepIsRecordedAndTold() {
        agreed(false, "routine", police.practitioner());
        var kept = kept();

        itIs(kept.facts().moments().remindAt());
        var owner = mailTo(police.practitioner(), step("action-due-soon"));
        itIs(kept.dueAt());
        var manager = mailTo(police.lineManager(), step("action-due"));
        itIs(kept.facts().moments().climbAt());
        var senior = mailTo(police.seniorManager(), step("action-overdue"));
        itIs(kept.facts().moments().headAt());
        var head = mailTo(police.holder(Role.HEAD_OF_AGENCY), step("action-long-overdue"));

        assertThat(register.about(action)).extracting(line -> line.entry().event()).containsExactly("Action agreed",
                "Reminded of the action", "Line manager told that the action is due",
                "Senior manager told that the action is overdue", "Head of agency told that the action is long overdue");
        assertThat(List.of(owner, manager, senior, head)).allSatisfy(mail -> assertThat(mail).isNotEmpty());
        assertThat(walk.open(action)).containsExactly(TASK);
    }

    @Test
    @Rule("R11")
    void whatIsMovedIsDueAnewAndClimbsAnew() {
        agreed(false, "routine", null);
        assertThat(kept().dueAt()).isEqualTo("2027-03-05T17:00:00Z");
        itIs(kept().dueAt());

        walk.complete(police.practitioner(), action, TASK, Map.of("step", "moved", "reason", "The locksmith is ill.",
                "newDay", "2027-03-12"));

        assertThat(kept().dueAt()).isEqualTo("2027-03-12T17:00:00Z");
        assertThat(walk.task(action, TASK).getDueDate()).isEqualTo(Date.from(kept().dueAt()));
        assertThat(kept().facts().chased()).isEmpty();
        assertThat(mailTo(csc.practitioner(), action + " moved 1")).containsExactly("An action takes longer: " + escalation);
        assertThat(walk.form(police.practitioner(), action, TASK).get("moved").toString())
                .contains("Moved from Friday 5 March 2027 to Friday 12 March 2027. The locksmith is ill.");
        itIs(kept().dueAt());
        assertThat(kept().facts().chased()).contains("LINE_MANAGER");
    }

    @Test
    @Rule("R28")
    void whatIsUrgentIsCountedInClockHours() {
        agreed(true, "now", null);

        assertThat(kept().dueAt()).isEqualTo("2027-03-02T12:00:00Z");
        assertThat(kept().facts().moments().remindAt()).isEqualTo("2027-03-02T11:00:00Z");
    }

    @Test
    @Rule("R11")
    void whereNobodyHoldsTheRoleTheNextActs() {
        var small = agencies.like("police").without(Role.SENIOR_MANAGER).make();
        action = transaction.execute(job -> carryOutAction.begin(new Agreed(escalation, small.id(), "senior-manager", null,
                "Change the rota.", false, "routine", FRIDAY, null)));

        assertThat(tasks.getIdentityLinksForTask(walk.task(action, TASK).getId())).extracting(link -> link.getGroupId())
                .containsExactly(small.group(Role.LEAD_INFORMATION_OFFICER));
    }

    @Test
    @Rule("R12")
    void itIsReadAgainInTheAgencyThatDidItAndNowhereElse() {
        agreed(false, "routine", null);
        walk.complete(police.practitioner(), action, TASK, DONE);

        var owner = TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD);
        assertThat(owner.get("/record/" + action).body()).contains("Change the locks.", "The locks were changed.");
        assertThat(owner.get("/record").body()).contains("An action of yours");
        assertThat(TasklistSession.of(port, police.otherPractitioner(), Agencies.PASSWORD).get("/record/" + action)
                .statusCode()).isEqualTo(404);
        assertThat(TasklistSession.of(port, csc.lineManager(), Agencies.PASSWORD).get("/record/" + action).statusCode())
                .isEqualTo(404);
    }

    private void agreed(boolean safety, String urgency, String owner) {
        action = transaction.execute(job -> carryOutAction.begin(new Agreed(escalation, police.id(), "practitioner", owner,
                "Change the locks.", safety, urgency, urgency.equals("now") ? null : FRIDAY, csc.practitioner())));
    }

    private Action kept() {
        return actions.of(action);
    }

    private String step(String letter) {
        return action + " " + letter + " " + kept().dueAt();
    }

    private void itIs(Instant instant) {
        clock.itIs(instant);
        jobs.run(action);
    }

    private String ended() {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(action).singleResult()
                .getEndActivityId();
    }

    private List<String> mailTo(String person, String event) {
        jobs.run(event);
        var dot = person.lastIndexOf('.');
        var address = person.substring(0, dot) + "@" + person.substring(dot + 1) + ".example";
        return mailbox.of(address).stream().map(Mailbox.Received::subject).toList();
    }
}
