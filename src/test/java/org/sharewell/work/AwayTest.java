package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Meanwhile;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose work goes where while they are away. */
@SharewellTest
@Rule("R11")
class AwayTest {

    private static final String DECIDE = "Decide request";
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);

    @LocalServerPort
    int port;
    @Autowired
    StrandedWork strandedWork;
    @Autowired
    AbsentPeople absent;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Recorded recorded;
    @Autowired
    IdentityService identities;
    @Autowired
    TaskService tasks;
    @Autowired
    JdbcClient database;
    @Autowired
    Meanwhile meanwhile;
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
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        reference = request + "." + police.id();
    }

    @Test
    void anOfficerWhoGoesOffSickLeavesAClaimedTaskToTheirCover() {
        walk.claim(police.practitioner(), reference, DECIDE);
        var task = walk.task(reference, DECIDE).getId();
        session(police.practitioner()).send("PUT", "/drafts/" + task, "{\"whereLooked\":\"Only I know where\"}");
        clock.passes(Duration.ofHours(1));

        var answer = session(police.lineManager()).submit("/absence", Map.of("person", police.practitioner(), "firstDay",
                "2027-03-02", "covering", police.otherPractitioner(), "reason", "Rang in this morning."));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(walk.task(reference, DECIDE).getAssignee()).isEqualTo(police.otherPractitioner());
        var facts = recorded.facts(reference, "Given to whoever covers for somebody who is away");
        assertThat(facts.path("from").asText()).isEqualTo(police.practitioner());
        assertThat(facts.path("to").asText()).isEqualTo(police.otherPractitioner());
        assertThat(recorded.entry("absence." + police.practitioner(), "Absence recorded")).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(police.lineManager());
            assertThat(entry.agency()).isEqualTo(police.id());
            assertThat(entry.payload()).contains("Rang in this morning.", police.otherPractitioner());
        });
        assertThat(recorded.told(reference, "work-given-to-you")).containsExactly(police.otherPractitioner());
        assertThat(walk.form(police.otherPractitioner(), reference, DECIDE).toString()).contains("Maya Brook")
                .doesNotContain("Only I know where");
        assertThat(readers()).containsExactly(police.otherPractitioner());
        walk.send(police.otherPractitioner(), reference, DECIDE, Answers.nothingHeld());
        assertThat(recorded.events(reference)).contains("Nothing held");
    }

    @Test
    void whatTheCoverDoesNotTouchStandsOutToTheLineManagerToo() {
        walk.claim(police.practitioner(), reference, DECIDE);
        clock.passes(Duration.ofHours(1));
        away(police.practitioner(), police.otherPractitioner());

        clock.passes(Duration.ofDays(2));

        assertThat(session(police.lineManager()).get("/work").body()).contains(reference, "other-practitioner of",
                "Not opened since");
    }

    @Test
    void workThatComesByNameWhileSomebodyIsAwayGoesToTheirCover() {
        away(csc.practitioner(), csc.otherPractitioner());

        walk.complete(police.practitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);

        assertThat(walk.task(reference + "-1", "Read information").getAssignee()).isEqualTo(csc.otherPractitioner());
        assertThat(walk.form(csc.otherPractitioner(), reference + "-1", "Read information").toString())
                .contains("Two visits, 3 and 9 March.");
        assertThat(recorded.told(request, "information-shared")).contains(csc.otherPractitioner());
    }

    @Test
    void anAbsenceThatWasRecordedBeforeBeginsOnItsFirstDay() {
        walk.claim(police.practitioner(), reference, DECIDE);
        absent.record(police.practitioner(), TODAY.plusDays(1), null, police.otherPractitioner(), null,
                police.practitioner());
        strandedWork.findPeople();
        assertThat(walk.task(reference, DECIDE).getAssignee()).isEqualTo(police.practitioner());

        clock.passes(Duration.ofDays(1));
        strandedWork.findPeople();

        assertThat(walk.task(reference, DECIDE).getAssignee()).isEqualTo(police.otherPractitioner());
    }

    @Test
    void whatSomebodyTakesUpWhileTheyAreAwayStaysWithThem() {
        away(police.practitioner(), police.otherPractitioner());
        clock.passes(Duration.ofHours(1));
        walk.claim(police.practitioner(), reference, DECIDE);

        strandedWork.findPeople();

        assertThat(walk.task(reference, DECIDE).getAssignee()).isEqualTo(police.practitioner());
    }

    @Test
    void whereEverybodyIsAwayTheWorkIsOfferedToWhoComesNext() {
        away(police.practitioner(), police.otherPractitioner());
        identities.deleteMembership(police.otherPractitioner(), police.group(Role.PRACTITIONER));
        clock.passes(Duration.ofMinutes(5));

        strandedWork.findPeople();

        walk.complete(police.leadInformationOfficer(), reference, DECIDE, Answers.nothingHeld());
        assertThat(recorded.events(reference)).anyMatch(event -> event.startsWith("Offered to lead information officer"));
    }

    @Test
    void whoeverIsAwayIsGivenNothingByHand() {
        away(police.otherPractitioner(), police.practitioner());
        walk.claim(police.practitioner(), reference, DECIDE);
        var task = walk.task(reference, DECIDE).getId();

        var answer = session(police.practitioner()).submit("/work/" + task, Map.of("way", "give", "colleague",
                police.otherPractitioner(), "seenWith", police.practitioner()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("That person is away.");
    }

    @Test
    void nobodyCoversForThemselvesAndNobodyRecordsForStrangers() {
        var own = new HashMap<>(Map.of("person", police.practitioner(), "firstDay", "2027-03-02", "covering",
                police.practitioner()));
        var cover = session(police.practitioner()).submit("/absence", own);
        own.put("covering", police.otherPractitioner());
        var stranger = session(csc.lineManager()).submit("/absence", own);
        identities.createMembership(csc.practitioner(), police.group(Role.COVER));
        var coverer = session(police.lineManager()).submit("/absence", Map.of("person", csc.practitioner(), "firstDay",
                "2027-03-02", "covering", police.practitioner(), "reason", "Why not."));
        var colleague = session(police.otherPractitioner()).submit("/absence", own);

        assertThat(cover.body()).contains("Nobody covers for themselves. Choose somebody else.");
        assertThat(List.of(stranger, colleague, coverer)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("You can record this for yourself and for those you answer for.");
        });
        assertThat(database.sql("select count(*) from absence where person = ?").param(police.practitioner())
                .query(Long.class).single()).isZero();
    }

    @Test
    void whoeverIsBackEndsTheAbsenceAndIsGivenWorkAgain() {
        away(csc.practitioner(), csc.otherPractitioner());
        var id = database.sql("select id from absence where person = ?").param(csc.practitioner()).query(Long.class)
                .single();

        session(csc.otherPractitioner()).submit("/absence/" + id + "/end", Map.of());
        assertThat(recorded.events("absence." + csc.practitioner())).doesNotContain("Absence ended");
        session(csc.practitioner()).submit("/absence/" + id + "/end", Map.of());

        assertThat(recorded.events("absence." + csc.practitioner())).contains("Absence ended");
        walk.complete(police.practitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);
        assertThat(walk.task(reference + "-1", "Read information").getAssignee()).isEqualTo(csc.practitioner());
    }

    @Test
    void anAbsenceThatIsRecordedMovesNobodyElsesWork() {
        walk.claim(police.practitioner(), reference, DECIDE);
        absent.record(police.practitioner(), TODAY.plusDays(1), null, police.otherPractitioner(), null,
                police.practitioner());
        clock.passes(Duration.ofDays(1));

        absent.record(csc.practitioner(), TODAY.plusDays(1), null, csc.otherPractitioner(), null, csc.practitioner());

        assertThat(walk.task(reference, DECIDE).getAssignee()).isEqualTo(police.practitioner());
    }

    @Test
    void whatIsNotOnesOwnIsNotEnded() {
        away(police.practitioner(), police.otherPractitioner());
        var id = database.sql("select id from absence where person = :person").param("person", police.practitioner())
                .query(Long.class).single();

        var answer = session(csc.practitioner()).submit("/absence/" + id + "/end", Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This absence has ended already, or is not yours to end.");
        assertThat(recorded.events("absence." + police.practitioner())).doesNotContain("Absence ended");
    }

    @Test
    void whoeverIsAMomentTooLateReadsSoAndNothingIsStored() {
        walk.claim(police.practitioner(), reference, DECIDE);
        clock.passes(Duration.ofHours(1));
        var task = walk.task(reference, DECIDE).getId();

        var answer = meanwhile.somebodyElse(() -> tasks.setAssignee(task, police.otherPractitioner()),
                () -> session(police.practitioner()).submit("/absence", Map.of("person", police.practitioner(),
                        "firstDay", "2027-03-02", "covering", police.otherPractitioner())));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Somebody moved their work a moment ago, and nothing was recorded. Try again.");
        assertThat(database.sql("select count(*) from absence where person = ?").param(police.practitioner())
                .query(Long.class).single()).isZero();
    }

    private void away(String person, String cover) {
        assertThat(absent.record(person, TODAY, null, cover, null, person)).isEmpty();
    }

    private List<String> readers() {
        return database.sql("select distinct person from reading where record = ?").param(reference).query(String.class)
                .list();
    }

    private TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
