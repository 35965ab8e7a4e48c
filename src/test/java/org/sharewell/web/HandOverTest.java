package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Resources;
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
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
@Rule("R11")
class HandOverTest {

    private static final String DECIDE = "Decide request";

    @LocalServerPort
    int port;
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
    AuthorizationService authorizations;
    @Autowired
    RuntimeService runtime;
    @Autowired
    IdentityService identities;
    @Autowired
    TestClock clock;

    TestAgency csc;
    TestAgency police;
    String reference;
    String task;

    @BeforeEach
    void thePoliceAreAskedAndSomebodyHasClaimedIt() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        reference = request + "." + police.id();
        walk.claim(police.practitioner(), reference, DECIDE);
        task = walk.task(reference, DECIDE).getId();
    }

    @Test
    void whoeverHasItPutsItBackForTheTeam() {
        var answer = move(police.practitioner(), Map.of("way", "back"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(place -> assertThat(place).endsWith("/work"));
        assertThat(holder()).isNull();
        assertThat(grantsOf(police.practitioner())).isZero();
        assertThat(entered("Work put back for the team").entry()).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(police.practitioner());
            assertThat(entry.agency()).isEqualTo(police.id());
            assertThat(entry.procedure()).isEqualTo("answer-request");
        });
    }

    @Test
    void aColleagueWhoIsGivenItHasItAndIsToldByMail() {
        var answer = move(police.practitioner(), Map.of("way", "give", "colleague", police.otherPractitioner()));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(holder()).isEqualTo(police.otherPractitioner());
        assertThat(grantsOf(police.practitioner())).isZero();
        assertThat(grantsOf(police.otherPractitioner())).isOne();
        mailLeaves();
        assertThat(mailbox.all()).filteredOn(mail -> mail.subject().contains(reference))
                .filteredOn(mail -> mail.subject().contains("given to you"))
                .extracting(Mailbox.Received::to).containsExactly("other-practitioner@" + police.id() + ".example");
    }

    @Test
    void theDraftOfWhoeverHadItIsNotShownToTheNext() {
        session(police.practitioner()).send("PUT", "/drafts/" + task, "{\"whereLooked\":\"Only I know where\"}");

        move(police.practitioner(), Map.of("way", "give", "colleague", police.otherPractitioner()));

        assertThat(walk.form(police.otherPractitioner(), reference, DECIDE).values().toString())
                .doesNotContain("Only I know where");
    }

    @Test
    void aLineManagerTakesItBackWithAReasonThatIsRecordedAndShown() {
        var answer = move(police.lineManager(), Map.of("way", "back", "reason", "Away until Monday."));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(holder()).isNull();
        assertThat(entered("Work taken back for the team").entry().payload())
                .contains("Away until Monday.", "\"from\":\"" + police.practitioner() + "\"").doesNotContain("\"to\"");
        assertThat(session(police.lineManager()).get("/work/" + task).body()).contains("Away until Monday.");
    }

    @Test
    void aLineManagerGivesItToSomebodyInTheTeamWhoReadsWhy() {
        move(police.lineManager(), Map.of("way", "give", "colleague", police.otherPractitioner(),
                "reason", "You know the <b>estate</b>."));

        assertThat(holder()).isEqualTo(police.otherPractitioner());
        assertThat(entered("Work given to a colleague").entry().payload())
                .contains("\"to\":\"" + police.otherPractitioner() + "\"");
        assertThat(session(police.otherPractitioner()).get("/work/" + task).body())
                .contains("You know the &lt;b&gt;estate&lt;/b&gt;.");
    }

    @Test
    void theLeadInformationOfficerAndTheirDeputySeeWhatIsOverdueAndGiveItToSomebody() {
        for (var officer : List.of(police.leadInformationOfficer(), police.deputyLeadInformationOfficer())) {
            assertThat(session(officer).get("/work").body()).contains(reference, "practitioner of " + police.id());
            assertThat(session(officer).get("/work/" + task).body()).contains("Take it back for the team");
        }
        assertThat(session(csc.leadInformationOfficer()).get("/work").body()).doesNotContain(reference);

        move(police.leadInformationOfficer(), Map.of("way", "give", "colleague", police.otherPractitioner(),
                "reason", "It is overdue."));

        assertThat(holder()).isEqualTo(police.otherPractitioner());
        assertThat(entered("Work given to a colleague").entry().actor()).isEqualTo(police.leadInformationOfficer());
    }

    @Test
    void withoutAnyLeadInformationOfficerTheBusinessUnitSeesIt() {
        clock.itIs(Instant.now());
        identities.deleteMembership(police.leadInformationOfficer(), police.group(Role.LEAD_INFORMATION_OFFICER));
        identities.deleteMembership(police.deputyLeadInformationOfficer(),
                police.group(Role.DEPUTY_LEAD_INFORMATION_OFFICER));
        clock.passes(Duration.ofMinutes(1));

        assertThat(session(Agencies.BUSINESS_UNIT).get("/work/" + task).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyCostsAGrantOnEachTaskButWhoeverActsAndTheirLineManagers() {
        assertThat(authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).list())
                .extracting(grant -> grant.getGroupId() == null ? grant.getUserId() : grant.getGroupId())
                .containsExactlyInAnyOrder(police.group(Role.PRACTITIONER), police.group(Role.LINE_MANAGER),
                        police.practitioner());
    }

    @Test
    void whoeverLosesItToAManagerIsToldByMailAndReadsWhy() {
        move(police.lineManager(), Map.of("way", "give", "colleague", police.otherPractitioner(), "reason", "Away."));

        mailLeaves();
        assertThat(mailbox.of("practitioner@" + police.id() + ".example")).extracting(Mailbox.Received::subject)
                .contains("Work is no longer with you: " + reference);
        assertThat(session(police.practitioner()).get("/work/" + task).body()).contains("Away.", "Who has this work")
                .doesNotContain("<form");
        assertThat(session(police.practitioner()).get("/work/" + task + "/offered").body())
                .contains("Why this is no longer with you");
    }

    @Test
    void whoeverGivesTheirOwnWorkAwayIsToldNothing() {
        move(police.practitioner(), Map.of("way", "give", "colleague", police.otherPractitioner()));

        mailLeaves();
        assertThat(mailbox.of("practitioner@" + police.id() + ".example")).extracting(Mailbox.Received::subject)
                .doesNotContain("Work is no longer with you: " + reference);
    }

    @Test
    @Rule("R14")
    void aMailAboutWhatAnotherAgencySharedDoesNotNameIt() {
        walk.complete(police.practitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);
        var read = walk.task(reference + "-1", "Read information").getId();

        session(csc.lineManager()).submit("/work/" + read, Map.of("way", "give", "colleague", csc.otherPractitioner(),
                "reason", "Away.", "seenWith", csc.practitioner()));

        mailLeaves();
        assertThat(mailbox.of("other-practitioner@" + csc.id() + ".example")).extracting(Mailbox.Received::subject)
                .containsExactly("Work has been given to you: " + reference.substring(0, reference.indexOf('.')));
        assertThat(mailbox.of("practitioner@" + csc.id() + ".example")).isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.raw()).doesNotContain(police.id()));
    }

    @Test
    void aColleagueReadsWhoHasItAndMovesNothing() {
        var colleague = session(police.otherPractitioner());

        var page = colleague.get("/work/" + task);
        var answer = move(police.otherPractitioner(), Map.of("way", "back", "reason", "Mine."));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Who has this work", "Only practitioner of " + police.id())
                .doesNotContain("<form");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Only whoever has this work");
        assertNothingMoved();
    }

    @Test
    void whatNobodyHasIsClaimedBeforeItIsHandedOn() {
        walk.putBack(police.practitioner(), reference, DECIDE);

        assertThat(session(police.practitioner()).get("/work/" + task).body()).contains("Nobody has it yet. Claim it");
    }

    @Test
    void tasklistIsToldWhatItCanOfferBesideATask() {
        assertThat(offered(police.practitioner()))
                .isEqualTo("{\"claims\":true,\"conflict\":true,\"link\":\"Give this work back or to a colleague\"}");
        assertThat(offered(police.otherPractitioner())).isEqualTo("{\"claims\":true,\"conflict\":true}");
        assertThat(offered(police.lineManager()))
                .isEqualTo("{\"claims\":false,\"conflict\":true,\"link\":\"Give this work to somebody\"}");
        assertThat(offered(csc.practitioner())).isEqualTo("{\"claims\":false,\"conflict\":false}");
        assertThat(TasklistSession.anonymous(port).get("/work/" + task + "/offered").body())
                .isEqualTo("{\"claims\":false,\"conflict\":false}");
    }

    @Test
    void whatIsNotOfferedToThemTellsWhoeverClaimsItWhatTheyCanDo() {
        walk.putBack(police.practitioner(), reference, DECIDE);

        var answer = session(police.lineManager()).send("POST", TasklistSession.ENGINE + "/task/" + task + "/claim",
                "{\"userId\":\"" + police.lineManager() + "\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This work is not offered to you, so you cannot claim it.");
    }

    @Test
    void withoutAReasonALineManagerMovesNothing() {
        var answer = move(police.lineManager(), Map.of("way", "back"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Nothing was changed", "Say why you move it.");
        assertNothingMoved();
    }

    @Test
    void itIsNotGivenToAnotherAgency() {
        var answer = move(police.lineManager(), Map.of("way", "give", "colleague", csc.practitioner(), "reason", "Yours."));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Choose somebody from the list");
        assertNothingMoved();
    }

    @Test
    void nobodyElseSeesOrMovesIt() {
        for (var somebody : List.of(csc.practitioner(), csc.lineManager(), csc.leadInformationOfficer(),
                police.seniorManager())) {
            var session = session(somebody);

            var page = session.get("/work/" + task);
            var answer = session.submit("/work/" + task, Map.of("way", "back", "reason", "Mine.",
                    "seenWith", police.practitioner()));

            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("nothing here for you").doesNotContain(reference);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(session.get("/work/there-is-none").body());
        }
        assertNothingMoved();
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        var nobody = TasklistSession.anonymous(port);

        for (var answer : List.of(nobody.get("/work"), nobody.get("/work/" + task),
                nobody.submit("/work/" + task, Map.of("way", "back", "seenWith", police.practitioner())))) {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(place ->
                    assertThat(place).endsWith("/camunda/app/tasklist/default/"));
        }
        assertNothingMoved();
    }

    @Test
    void anotherSitesFormMovesNothing() {
        var answer = session(police.practitioner()).submit("/work/" + task,
                Map.of("way", "back", "seenWith", police.practitioner()), "https://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertNothingMoved();
    }

    @Test
    void whatWasMovedMeanwhileIsLookedAtAgain() {
        move(police.practitioner(), Map.of("way", "give", "colleague", police.otherPractitioner()));

        var answer = session(police.lineManager()).submit("/work/" + task,
                Map.of("way", "back", "reason", "Away.", "seenWith", police.practitioner()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("while you had this page open");
        assertThat(holder()).isEqualTo(police.otherPractitioner());
    }

    @Test
    void thePagesSayNothingAboutTheChildAndAllowNoScript() {
        for (var path : List.of("/work", "/work/" + task)) {
            var page = session(police.lineManager()).get(path);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(reference, DECIDE, police.id()).doesNotContain("Maya", "Brook", "Bruises");
            assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
            assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy ->
                    assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe-inline"));
        }
    }

    @Test
    void aLineManagerSeesAllWorkOfTheTeamOpenAndClaimedWhatIsDueFirstInFront() {
        var urgent = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", "Another child"));
        var asked = Answers.but(Answers.but(Answers.described(police), "urgency", "now"), "urgencyReason", "She is hurt.");
        walk.complete(csc.practitioner(), urgent, "Describe request", asked);

        var seen = session(police.lineManager()).get("/work").body();
        var seenElsewhere = session(csc.lineManager()).get("/work").body();
        var seenByStaff = session(police.practitioner()).get("/work").body();

        assertThat(seen).containsSubsequence(urgent + "." + police.id(), "Nobody yet", reference, "practitioner of");
        assertThat(seenElsewhere).contains(urgent).doesNotContain(reference);
        assertThat(seenByStaff).contains("shows line managers and lead information officers").doesNotContain(reference);
    }

    @Test
    @Rule("R4")
    void whoseTurnItIsStandsInTheListsOfBothSides() {
        var request = reference.substring(0, reference.indexOf('.'));
        walk.complete(police.practitioner(), reference, DECIDE, Map.of("answer", "together", "adviser",
                "lead-information-officer", "adviceQuestion", "May we?"));
        var advised = session(police.lineManager()).get("/work").body();
        walk.complete(police.practitioner(), reference, DECIDE,
                Map.of("answer", "question-back", "question", "Which Maya?"));
        jobs.run(reference);

        assertThat(advised).contains("Waits for the lead information officer").doesNotContain("May we?");
        assertThat(session(police.lineManager()).get("/work").body()).contains("Waits for the asker", reference)
                .doesNotContain("Which Maya?");
        assertThat(session(csc.lineManager()).get("/work").body()).contains("A question about it waits for a reply", request);
    }

    @Test
    void aTeamsLineManagerSeesThatTeamAndTheAgencysSeesAllTeams() {
        var health = agencies.like("health").team("north").team("south").make();
        var request = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", "Another child"));
        var north = Map.<String, Object>of("unit", health.unit("north"), "why", "They know.", "told", "A worry.");
        walk.complete(csc.practitioner(), request, "Describe request",
                Answers.but(Answers.described(), "agencies", List.of(north)));

        assertThat(session(health.lineManagerOf("north")).get("/work").body()).contains(request);
        assertThat(session(health.lineManagerOf("south")).get("/work").body()).doesNotContain(request);
        assertThat(session(health.lineManager()).get("/work").body()).contains(request);
    }

    @Test
    void claimedWorkThatNobodyOpensStandsOut() {
        clock.itIs(Instant.now());
        var manager = session(police.lineManager());
        assertThat(manager.get("/work").body()).doesNotContain("Not opened since");

        clock.passes(Duration.ofDays(6));
        assertThat(manager.get("/work").body()).contains("Not opened since");

        walk.form(police.practitioner(), reference, DECIDE);
        assertThat(manager.get("/work").body()).doesNotContain("Not opened since");
    }

    private HttpResponse<String> move(String person, Map<String, String> wanted) {
        var fields = new HashMap<>(wanted);
        fields.put("seenWith", police.practitioner());
        return session(person).submit("/work/" + task, fields);
    }

    private TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }

    private String offered(String person) {
        return session(person).get("/work/" + task + "/offered").body();
    }

    private String holder() {
        return walk.task(reference, DECIDE).getAssignee();
    }

    private long grantsOf(String person) {
        return authorizations.createAuthorizationQuery().userIdIn(person).resourceType(Resources.TASK).resourceId(task)
                .count();
    }

    private RegisterEntry entered(String event) {
        return register.about(reference).stream().filter(line -> line.entry().event().equals(event)).findFirst()
                .orElseThrow();
    }

    private void assertNothingMoved() {
        assertThat(holder()).isEqualTo(police.practitioner());
        assertThat(register.about(reference)).noneMatch(line -> line.entry().event().startsWith("Work "));
    }

    private void mailLeaves() {
        runtime.createProcessInstanceQuery().processDefinitionKey("deliver-mail")
                .processInstanceBusinessKeyLike(reference + "% work-%").list()
                .forEach(mail -> jobs.run(mail.getBusinessKey()));
    }
}
