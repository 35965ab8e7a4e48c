package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.register.Register;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads a record again, and what is entered about it: children's social care asked, the police shared in part. */
@SharewellTest
@Rule("R9")
class RecordPageTest extends RecordWalk {

    private static final String DECIDE = "Decide request";
    private static final String READ = "Read information";

    @Autowired
    Register register;
    @Autowired
    Recorded recorded;
    @Autowired
    JdbcClient database;
    @Autowired
    IdentityService identities;
    @Autowired
    TestClock clock;

    String share;

    @BeforeEach
    void thePoliceShareInPart() {
        askedWithAMark();
        share = answer + "-1";
        decide(sharedInPart());
    }

    @Test
    void oneSidesPeopleReadTheirOwnRecordsBothReadWhatWasShared() {
        var asking = people(csc, Role.LINE_MANAGER, Role.LEAD_INFORMATION_OFFICER,
                Role.DEPUTY_LEAD_INFORMATION_OFFICER);
        asking.add(csc.practitioner());
        var deciding = people(police, Role.LINE_MANAGER, Role.LEAD_INFORMATION_OFFICER,
                Role.DEPUTY_LEAD_INFORMATION_OFFICER);
        deciding.add(police.practitioner());
        var both = new TreeSet<>(asking);
        both.addAll(deciding);
        var health = agencies.make("health");
        var everybody = Stream.of(csc, police, health).flatMap(agency -> agency.holders().values().stream())
                .flatMap(List::stream).toList();

        var reading = new HashMap<String, Set<String>>();
        for (var person : everybody) {
            var session = session(person);
            for (var reference : List.of(request, answer, share)) {
                var page = session.get("/record/" + reference);
                if (page.statusCode() == 200) {
                    reading.computeIfAbsent(reference, none -> new TreeSet<>()).add(person);
                    assertThat(page.body()).contains(reference);
                } else {
                    assertNothing(page);
                    assertNothing(session.get("/record/" + reference + ".txt"));
                }
            }
        }

        assertThat(reading).isEqualTo(Map.of(request, asking, answer, deciding, share, both));
    }

    @Test
    void neitherTheBusinessUnitNorAnAdministratorReadsARecord() {
        for (var session : List.of(session(Agencies.BUSINESS_UNIT),
                TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD))) {
            for (var reference : List.of(request, answer, share)) assertNothing(session.get("/record/" + reference));
        }
    }

    @Test
    void whatIsSomebodyElsesLooksLikeWhatNeverWas() {
        var session = session(police.otherPractitioner());

        var theirs = session.get("/record/" + request);
        var never = session.get("/record/R26-99999");

        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(never.body());
        assertThat(theirs.headers().map().keySet()).isEqualTo(never.headers().map().keySet());
        assertThat(session.get("/record/" + request + ".txt").body())
                .isEqualTo(session.get("/record/R26-99999.txt").body());
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        var nobody = TasklistSession.anonymous(port);

        for (var path : List.of("", "/" + request, "/" + request + ".txt", "/task/" + UUID.randomUUID())) {
            var page = nobody.get("/record" + path);
            assertThat(page.statusCode()).isEqualTo(302);
            assertThat(page.headers().firstValue("Location")).hasValueSatisfying(place ->
                    assertThat(place).endsWith("/camunda/app/tasklist/default/"));
        }
        assertThat(readings(request)).isEmpty();
    }

    @Test
    @Rule("R12")
    void eachOpeningIsEnteredAsAReadingOfNoTask() {
        var manager = session(csc.lineManager());
        manager.get("/record/" + request);
        manager.get("/record/" + request + ".txt");
        session(police.practitioner()).get("/record/" + request);

        assertThat(readings(request)).containsExactly(csc.lineManager(), csc.lineManager());
    }

    @Test
    void whoeverTriesSomebodyElsesRecordIsEnteredAndWhoeverMistypesIsNot() {
        var session = session(police.otherPractitioner());

        session.get("/record/R26-99999");
        assertThat(refused(police.otherPractitioner())).isEmpty();
        session.get("/record/" + request);

        assertThat(refused(police.otherPractitioner())).singleElement().asString()
                .isEqualTo("{\"method\":\"GET\",\"path\":\"record/" + request + "\"}");
    }

    @Test
    void whoeverHasTheWorkReadsTheRecordWhileTheyHaveIt() {
        var health = agencies.make("health");
        walk.complete(csc.practitioner(), request, "Follow request",
                Map.of("step", "add", "agencies", Answers.agencies(health), "checked", true));
        var toHealth = request + "." + health.id();
        var task = walk.task(toHealth, DECIDE).getId();
        var session = session(health.practitioner());
        assertNothing(session.get("/record/task/" + task));
        assertThat(refused(health.practitioner())).isEmpty();

        walk.claim(health.practitioner(), toHealth, DECIDE);
        var way = session.get("/record/task/" + task);
        assertThat(way.statusCode()).isEqualTo(302);
        assertThat(way.headers().firstValue("Location")).hasValueSatisfying(place ->
                assertThat(place).endsWith("/record/" + toHealth));
        assertThat(session.get("/record/" + toHealth).statusCode()).isEqualTo(200);
        assertThat(session(health.lineManager()).get("/record/task/" + task).statusCode()).isEqualTo(302);
        assertNothing(session(health.otherPractitioner()).get("/record/task/" + task));

        walk.putBack(health.practitioner(), toHealth, DECIDE);
        assertNothing(session.get("/record/" + toHealth));
    }

    @Test
    @Rule("R1")
    void theSafeguardingLeadGivesTheirViewWithoutTheWholeRequestAndMayAskForIt() {
        var second = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", "Another child"));
        walk.complete(csc.practitioner(), second, "Describe request",
                EarlyHelp.described(List.of(EarlyHelp.refused("Mother")), police));
        walk.complete(csc.practitioner(), second, "Choose way on", EarlyHelp.inThePublicInterest());
        var view = second + "-view-1";
        walk.claim(csc.safeguardingLead(), view, "Give safeguarding view");
        var task = walk.task(view, "Give safeguarding view").getId();

        var lead = session(csc.safeguardingLead());
        assertThat(lead.get("/record/task/" + task).headers().firstValue("Location")).hasValueSatisfying(location ->
                assertThat(location).endsWith("/record/" + view));

        assertThat(lead.get("/record/" + view).body()).contains("Nobody sees the pattern.", "Not given yet");
        assertThat(refused(csc.safeguardingLead())).isEmpty();
        walk.send(csc.safeguardingLead(), view, "Give safeguarding view",
                Map.of("view", "ask", "reason", "She is right."));
        assertThat(lead.get("/record/" + view).body()).contains("It may be asked without consent. She is right.");
        assertThat(lead.get("/record").body()).contains(view, "A safeguarding view that you gave");
        assertNothing(lead.get("/record/" + second));
        assertThat(session(csc.lineManager()).get("/record/" + view).statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorWhoGivesThemselvesTheWorkStillReadsNothing() {
        var admin = TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD);
        var task = walk.task(request, "Follow request").getId();
        walk.putBack(csc.practitioner(), request, "Follow request");

        admin.send("POST", TasklistSession.ENGINE + "/task/" + task + "/claim", "{\"userId\":\"admin\"}");

        assertThat(walk.task(request, "Follow request").getAssignee()).isEqualTo("admin");
        assertNothing(admin.get("/record/" + request));
    }

    @Test
    void whoeverLeftTheAgencyReadsItNoMore() {
        clock.itIs(clock.instant());
        var person = csc.practitioner();
        var session = session(person);
        assertThat(session.get("/record").body()).contains(request);

        identities.deleteMembership(person, csc.group(Role.PRACTITIONER));
        clock.passes(Duration.ofSeconds(10));

        assertNothing(session.get("/record/" + request));
        assertThat(session.get("/record").body()).doesNotContain(request);
    }

    @Test
    void whatWasPutAwayIsReadAgainByWhoeverTookItOver() {
        walk.putBack(csc.practitioner(), share, READ);
        walk.complete(csc.otherPractitioner(), share, READ, Map.of("passOn", "as-said"));

        assertThat(session(csc.otherPractitioner()).get("/record/" + share).body())
                .contains("Two visits, 3 and 9 March.", "other-practitioner of " + csc.id());
        assertThat(session(csc.practitioner()).get("/record/" + share).statusCode()).isEqualTo(200);
    }

    @Test
    @Rule("R15")
    void openingItHereIsTheReceiptForItsRecipientAndForNobodyElse() {
        session(csc.lineManager()).get("/record/" + share);
        session(police.practitioner()).get("/record/" + share);
        assertThat(recorded.events(share)).containsExactly("Information delivered");

        var page = session(csc.practitioner()).get("/record/" + share).body();
        session(csc.practitioner()).get("/record/" + share);

        assertThat(recorded.events(share)).containsExactly("Information delivered", "Information opened");
        assertThat(page).containsSubsequence("Opened", "practitioner of " + csc.id());
        assertThat(session(police.practitioner()).get("/record/" + share).body())
                .containsSubsequence("Opened", "practitioner of " + csc.id());
    }

    @Test
    @Rule("R12")
    void oneFindsWhatOneAskedDecidedAndReceivedTheLatestFirstAndNoChild() {
        clock.itIs(clock.instant());
        clock.passes(Duration.ofMinutes(1));
        var second = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", "Another child"));

        var asker = session(csc.practitioner()).get("/record").body();
        var decider = session(police.practitioner()).get("/record").body();

        assertThat(asker).containsSubsequence(second, "Being described").containsSubsequence(request, "Asked")
                .contains(share, "Not opened yet").doesNotContain(">" + answer + "<");
        assertThat(asker.indexOf(second)).isLessThan(asker.indexOf(request));
        assertThat(decider).containsSubsequence(answer, "Information shared in part").doesNotContain(share, second);
        assertThat(asker + decider).doesNotContain("Maya", "Another child", "Brook");
        assertThat(session(csc.lineManager()).get("/record").body()).doesNotContain(request);
    }

    @Test
    void noPageIsKeptByABrowserOrRunsAnything() {
        for (var path : List.of("/record", "/record/" + request, "/record/" + request + ".txt", "/record/R26-99999")) {
            var page = session(csc.practitioner()).get(path);

            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy ->
                    assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe-inline"));
            assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
        }
    }

    private static Map<String, Object> sharedInPart() {
        return Answers.but(Answers.checked(), "decisions", List.of(inPart()));
    }

    private static Set<String> people(TestAgency agency, Role... roles) {
        var people = new TreeSet<String>();
        for (var role : roles) people.add(agency.holder(role));
        return people;
    }

    private void assertNothing(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains(RecordPage.NOTHING).doesNotContain(request, "Maya", police.id());
    }

    private List<String> readings(String reference) {
        return database.sql("select person from reading where record = ? and task is null order by id").param(reference)
                .query(String.class).list();
    }

    private List<String> refused(String person) {
        return register.about(RefusedCalls.RECORD).stream().filter(line -> person.equals(line.entry().actor()))
                .map(line -> line.entry().payload()).toList();
    }
}
