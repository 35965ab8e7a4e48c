package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing vanishes: what becomes of work whose people have gone. */
@SharewellTest
@Rule("R11")
class StrandedWorkTest {

    private static final String DECIDE = "Decide request";

    @Autowired
    StrandedWork strandedWork;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Mailbox mailbox;
    @Autowired
    Register register;
    @Autowired
    IdentityService identities;
    @Autowired
    TaskService tasks;
    @Autowired
    RuntimeService runtime;
    @Autowired
    AuthorizationService authorizations;
    @Autowired
    DataSource database;
    @Autowired
    TestClock clock;

    TestAgency csc;
    TestAgency police;
    String request;
    String reference;

    @BeforeEach
    void thePoliceAreAsked() {
        clock.itIs(Instant.parse("2027-03-02T10:00:00Z"));
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        request = asks("Maya Brook");
        reference = request + "." + police.id();
    }

    @Test
    void aRoleThatBecomesVacantAfterTheOfferTakesTheWorkToWhoComesNext() {
        leave(Role.PRACTITIONER);

        strandedWork.findPeople();

        assertThat(offeredTo(reference)).containsExactlyInAnyOrder(police.group(Role.PRACTITIONER),
                police.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(entered("Offered to").entry()).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo("Offered to lead information officer (" + police.id()
                    + "), because nobody is practitioner (" + police.id() + ")");
            assertThat(entry.agency()).isEqualTo(police.id());
            assertThat(entry.procedure()).isEqualTo("answer-request");
            assertThat(entry.actor()).isNull();
        });
        assertThat(subjects("lead-information-officer")).containsExactly("Work is waiting for you: " + reference);
        walk.complete(police.leadInformationOfficer(), reference, DECIDE, Answers.nothingHeld());
        assertThat(walk.open(reference)).isEmpty();
    }

    @Test
    void itIsOfferedFurtherAndToldOnce() {
        leave(Role.PRACTITIONER);

        strandedWork.findPeople();
        clock.passes(Duration.ofMinutes(5));
        strandedWork.findPeople();

        assertThat(register.about(reference)).filteredOn(line -> line.entry().event().startsWith("Offered")).hasSize(1);
        assertThat(offeredTo(reference)).hasSize(2);
        assertThat(subjects("lead-information-officer")).hasSize(1);
    }

    @Test
    void whoeverComesNextMayLeaveToo() {
        leave(Role.PRACTITIONER);
        strandedWork.findPeople();
        leave(Role.LEAD_INFORMATION_OFFICER);

        strandedWork.findPeople();

        assertThat(offeredTo(reference)).contains(police.group(Role.DEPUTY_LEAD_INFORMATION_OFFICER)).hasSize(3);
    }

    @Test
    @Rule("R28")
    void anUrgentDisagreementGoesToTheCoverOnceAnAgencyCloses() {
        clock.itIs(Instant.parse("2027-03-02T15:30:00Z"));
        police = agencies.like("police").officeHours().team("east").team("nights", "hours: round-the-clock")
                .coveredBy("nights").make();
        var disagreement = walk.start(csc.practitioner(), "escalation", Map.of("danger", "yes", "against",
                police.unit("east"), "ground", "too-late"));
        walk.complete(csc.practitioner(), disagreement, "Describe disagreement", Map.of("route", "this", "about", "Delay.",
                "view", "It came too late.", "evidence", "Our log.", "safety", "Her teacher sees her daily."));
        clock.passes(Duration.ofHours(1));
        strandedWork.findPeople();
        assertThat(offeredTo(disagreement, "deciding")).containsExactly(police.unit("east") + ".practitioner");

        clock.passes(Duration.ofHours(2));
        strandedWork.findPeople();

        assertThat(offeredTo(disagreement, "deciding")).containsExactlyInAnyOrder(police.unit("east") + ".practitioner",
                police.unit("nights") + ".practitioner");
        assertThat(offeredTo(disagreement, "raising")).containsExactly(csc.group(Role.PRACTITIONER));
    }

    @Test
    void onceSomebodyHoldsTheRoleAgainNothingIsTakenFromAnybody() {
        leave(Role.PRACTITIONER);
        strandedWork.findPeople();
        identities.createMembership(police.otherPractitioner(), police.group(Role.PRACTITIONER));
        clock.passes(Duration.ofMinutes(5));

        strandedWork.findPeople();

        assertThat(offeredTo(reference)).hasSize(2);
        walk.claim(police.otherPractitioner(), reference, DECIDE);
    }

    @Test
    void workThatSomebodyIsLeftForStaysAsItIs() {
        identities.deleteMembership(police.practitioner(), police.group(Role.PRACTITIONER));
        clock.passes(Duration.ofMinutes(5));

        strandedWork.findPeople();

        assertThat(offeredTo(reference)).containsExactly(police.group(Role.PRACTITIONER));
        assertThat(register.about(reference)).noneMatch(line -> line.entry().event().startsWith("Offered"));
    }

    @Test
    @Rule("R14")
    void manyPiecesOfWorkAreOneMail() {
        asks("A brother");
        asks("A sister");
        leave(Role.PRACTITIONER);

        strandedWork.findPeople();

        assertThat(subjects("lead-information-officer")).singleElement().asString().endsWith(" and 2 more");
    }

    @Test
    void whatSomebodyHadWhoHasLeftGoesBackToTheTeamWhichIsTold() {
        walk.claim(police.practitioner(), reference, DECIDE);
        identities.deleteMembership(police.practitioner(), police.group(Role.PRACTITIONER));
        clock.passes(Duration.ofMinutes(5));

        strandedWork.findPeople();

        assertThat(walk.task(reference, DECIDE).getAssignee()).isNull();
        assertThat(authorizations.createAuthorizationQuery().userIdIn(police.practitioner())
                .resourceType(Resources.TASK).resourceId(walk.task(reference, DECIDE).getId()).count()).isZero();
        assertThat(entered("Put back for the team").entry().payload())
                .contains("\"from\":\"" + police.practitioner() + "\"");
        assertThat(subjects("other-practitioner")).contains("Work is waiting for you: " + reference);
        assertThat(subjects("practitioner")).doesNotContain("Work is waiting for you: " + reference);
    }

    @Test
    void whatTheLastOneHadGoesToWhoComesNext() {
        walk.claim(police.practitioner(), reference, DECIDE);
        leave(Role.PRACTITIONER);

        strandedWork.findPeople();

        assertThat(walk.task(reference, DECIDE).getAssignee()).isNull();
        assertThat(offeredTo(reference)).contains(police.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(subjects("lead-information-officer")).containsExactly("Work is waiting for you: " + reference);
    }

    @Test
    void whoeverHoldsAnotherRoleThereNowKeepsTheirWork() {
        walk.claim(police.practitioner(), reference, DECIDE);
        identities.deleteMembership(police.practitioner(), police.group(Role.PRACTITIONER));
        identities.createMembership(police.practitioner(), police.group(Role.SENIOR_MANAGER));
        clock.passes(Duration.ofMinutes(5));

        strandedWork.findPeople();

        assertThat(walk.task(reference, DECIDE).getAssignee()).isEqualTo(police.practitioner());
    }

    @Test
    void aRoleInAnotherAgencyIsNoRoleHere() {
        walk.claim(police.practitioner(), reference, DECIDE);
        identities.deleteMembership(police.practitioner(), police.group(Role.PRACTITIONER));
        identities.createMembership(police.practitioner(), csc.group(Role.PRACTITIONER));
        clock.passes(Duration.ofMinutes(5));

        strandedWork.findPeople();

        assertThat(walk.task(reference, DECIDE).getAssignee()).isNull();
    }

    @Test
    @Rule("R14")
    void theMailNamesNoOtherAgency() {
        walk.complete(police.practitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);
        identities.deleteMembership(csc.practitioner(), csc.group(Role.PRACTITIONER));
        clock.passes(Duration.ofMinutes(5));

        strandedWork.findPeople();

        assertThat(walk.task(reference + "-1", "Read information").getAssignee()).isNull();
        mailLeaves();
        assertThat(mailbox.of("other-practitioner@" + csc.id() + ".example")).isNotEmpty().allSatisfy(mail ->
                assertThat(mail.raw()).doesNotContain(police.id()));
    }

    @Test
    @Rule({"R9", "R13"})
    void whatIsSharedUrgentlyAndUnclaimedWhenTheAgencyClosesIsOfferedToWhoeverCovers() {
        clock.itIs(Instant.parse("2027-03-02T16:50:00Z"));
        csc = agencies.makeWithOfficeHours("local-authority");
        var cover = agencies.make("health").practitioner();
        identities.createMembership(cover, csc.group(Role.COVER));
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.but(Answers.but(
                Answers.described(police), "urgency", "now"), "urgencyReason", "He is back at home tonight."));
        reference = request + "." + police.id();
        walk.complete(police.practitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);
        var share = reference + "-1";
        walk.putBack(csc.practitioner(), share, "Read information");
        clock.passes(Duration.ofHours(1));

        strandedWork.findPeople();

        walk.claim(cover, share, "Read information");
        assertThat(walk.form(cover, share, "Read information").get("items").toString()).contains("Two visits");
    }

    @Test
    void oneNodeAtATime() throws Exception {
        leave(Role.PRACTITIONER);
        try (var otherNode = database.getConnection(); var sql = otherNode.createStatement()) {
            otherNode.setAutoCommit(false);
            sql.execute("select pg_advisory_xact_lock(hashtextextended('sharewell.stranded-work', 0))");

            strandedWork.findPeople();

            assertThat(offeredTo(reference)).hasSize(1);
            otherNode.rollback();
        }
    }

    private String asks(String about) {
        var asked = walk.start(csc.practitioner(), "request-to-share", Answers.but(Answers.need(), "about", about));
        walk.complete(csc.practitioner(), asked, "Describe request", Answers.described(police));
        return asked;
    }

    /** Nobody holds this role in the police any more, and everybody has heard of it. */
    private void leave(Role role) {
        police.holders().get(role).forEach(person -> identities.deleteMembership(person, police.group(role)));
        clock.passes(Duration.ofMinutes(5));
    }

    private List<String> offeredTo(String record) {
        return offeredTo(walk.task(record, DECIDE));
    }

    private List<String> offeredTo(String disagreement, String side) {
        return offeredTo(walk.task(disagreement, "Settle disagreement", side));
    }

    private List<String> offeredTo(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null).map(IdentityLink::getGroupId).toList();
    }

    private RegisterEntry entered(String beginning) {
        return register.about(reference).stream().filter(line -> line.entry().event().startsWith(beginning)).findFirst()
                .orElseThrow();
    }

    /** What this person of the police got by mail about work that waits. */
    private List<String> subjects(String person) {
        mailLeaves();
        return mailbox.of(person + "@" + police.id() + ".example").stream().map(Mailbox.Received::subject)
                .filter(subject -> subject.startsWith("Work is waiting")).toList();
    }

    private void mailLeaves() {
        runtime.createProcessInstanceQuery().processDefinitionKey("deliver-mail").list()
                .stream().filter(mail -> mail.getBusinessKey().contains(" work-waits-for-you "))
                .forEach(mail -> jobs.run(mail.getBusinessKey()));
    }
}
