package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.access.Closures;
import org.sharewell.access.Restriction;
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
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A record that is kept to named people of its agency. */
@SharewellTest
@Rule("R12")
class RestrictedRecordTest {

    private static final String DECIDE = "Decide request";

    @LocalServerPort
    int port;
    @Autowired
    StrandedWork strandedWork;
    @Autowired
    IdentityService identities;
    @Autowired
    Closures closures;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Recorded recorded;
    @Autowired
    TaskService tasks;
    @Autowired
    Meanwhile meanwhile;

    TestAgency csc;
    TestAgency police;
    String request;
    String reference;
    String task;

    @BeforeEach
    void thePoliceAreAsked() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        request = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", UUID.randomUUID().toString()));
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        reference = request + "." + police.id();
        task = walk.task(reference, DECIDE).getId();
    }

    @Test
    void othersOfTheGroupNeitherClaimNorOpenNorReadIt() {
        walk.claim(police.practitioner(), reference, DECIDE);

        var answer = restrict(police.safeguardingLead(), reference, police.otherPractitioner(), "A colleague's child.");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(walk.task(reference, DECIDE).getAssignee()).isNull();
        assertThat(found(police.practitioner())).isZero();
        assertThatThrownBy(() -> walk.claim(police.practitioner(), reference, DECIDE)).isNotNull();
        walk.complete(police.otherPractitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);
        assertThat(session(police.otherPractitioner()).get("/record/" + reference).statusCode()).isEqualTo(200);
        for (var other : List.of(police.practitioner(), police.lineManager(), police.leadInformationOfficer())) {
            assertThat(session(other).get("/record/" + reference).statusCode()).isEqualTo(404);
            assertThat(session(other).get("/record/" + reference + "-1").statusCode()).isEqualTo(404);
        }
        assertThat(recorded.facts(reference, "Restricted to named people").path("reason").asText())
                .isEqualTo("A colleague's child.");
    }

    @Test
    void whoeverAnswersForItStillSeesThatItWaitsAndNothingOfWhatItSays() {
        restrict(police.leadInformationOfficer(), reference, police.otherPractitioner(), "A colleague's child.");

        assertThat(session(police.lineManager()).get("/work").body()).contains(reference);
        assertThat(walk.form(police.lineManager(), reference, DECIDE)).containsEntry("claimed", false)
                .doesNotContainKey("whom");
    }

    @Test
    void theOtherAgencysRecordsStayAsTheyAre() {
        restrict(police.lineManager(), reference, police.otherPractitioner(), "A colleague's child.");
        walk.complete(police.otherPractitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);

        assertThat(walk.form(csc.practitioner(), reference + "-1", "Read information").toString())
                .contains("Two visits, 3 and 9 March.");
        assertThat(session(csc.lineManager()).get("/record/" + reference + "-1").statusCode()).isEqualTo(200);
    }

    @Test
    void aRestrictedRequestKeepsWhatItReceives() {
        restrict(csc.lineManager(), request, csc.practitioner(), "It concerns one of us.");
        walk.complete(police.practitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);

        assertThat(walk.task(reference + "-1", "Read information").getAssignee()).isEqualTo(csc.practitioner());
        assertThat(walk.as(csc.otherPractitioner(), () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(reference + "-1").count())).isZero();
        assertThat(session(csc.lineManager()).get("/record/" + reference + "-1").statusCode()).isEqualTo(404);
        assertThat(session(police.lineManager()).get("/record/" + reference + "-1").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyLocksOutEverybodyWhoDoesTheWork() {
        var manager = police.lineManager();

        assertThat(restrict(manager, reference, manager, "Mine.").body())
                .contains("Nobody of these does this work, so it would stay undone.");
        assertThat(restrict(manager, reference, csc.practitioner(), "Theirs.").body())
                .contains("Choose people from the list.");
        assertThat(restrict(manager, reference, police.practitioner(), " ").body()).contains("Say why you restrict it.");
        assertThat(closures.restrictions()).noneMatch(restriction -> restriction.reference().equals(reference));
    }

    @Test
    @Rule("R11")
    void wherePeopleWhoWereNamedHaveLeftALeadInformationOfficerHearsThatItWaits() {
        restrict(police.safeguardingLead(), reference, police.otherPractitioner(), "A colleague's child.");
        identities.deleteMembership(police.otherPractitioner(), police.group(Role.PRACTITIONER));
        agencies.make("health");

        strandedWork.findPeople();

        assertThat(recorded.told(reference, "work-waits-for-you")).contains(police.leadInformationOfficer());
        assertThatThrownBy(() -> walk.claim(police.leadInformationOfficer(), reference, DECIDE)).isNotNull();
        lift(police.leadInformationOfficer(), closures.restrictions().get(0).id(), "Nobody who was named is left.");
        walk.complete(police.leadInformationOfficer(), reference, DECIDE, Answers.nothingHeld());
    }

    @Test
    void practitionersAndOtherAgenciesRestrictNothing() {
        for (var person : List.of(police.practitioner(), police.seniorManager(), csc.lineManager(),
                csc.safeguardingLead())) {
            assertThat(restrict(person, reference, police.practitioner(), "Why not.").body())
                    .contains("There is no request or answer of this reference that you can restrict.");
        }
        assertThat(closures.restrictions()).noneMatch(restriction -> restriction.reference().equals(reference));
    }

    @Test
    void itIsLiftedWithAReasonByWhoSetItOrALeadInformationOfficer() {
        restrict(police.safeguardingLead(), reference, police.otherPractitioner(), "A colleague's child.");
        var id = closures.restrictions().stream().filter(one -> one.reference().equals(reference)).findFirst().orElseThrow()
                .id();

        var manager = lift(police.lineManager(), id, "I want to see it.");
        var unsaid = lift(police.leadInformationOfficer(), id, "");
        var lead = lift(police.leadInformationOfficer(), id, "The colleague has left.");

        assertThat(manager.body()).contains("not yours to lift");
        assertThat(unsaid.body()).contains("Say why it is lifted.");
        assertThat(lead.statusCode()).isEqualTo(302);
        assertThat(recorded.facts(reference, "Restriction lifted").path("reason").asText())
                .isEqualTo("The colleague has left.");
        walk.complete(police.practitioner(), reference, DECIDE, Answers.nothingHeld());
    }

    @Test
    void ofTwoWhoRestrictTheSameRecordAtOnceOneIsToldThatTheOtherWasFaster() {
        var first = new Restriction(null, reference, police.id(), police.id(), List.of(police.practitioner()),
                police.leadInformationOfficer(), Instant.now());

        var answer = meanwhile.somebodyElse(() -> closures.keep(first), () ->
                restrict(police.safeguardingLead(), reference, police.otherPractitioner(), "A colleague's child."));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Somebody restricted it or moved its work a moment ago");
        assertThat(closures.restrictions()).filteredOn(one -> one.reference().equals(reference)).singleElement()
                .extracting(Restriction::setBy).isEqualTo(police.leadInformationOfficer());
    }

    @Test
    void ofTwoWhoLiftItAtOnceOneIsInTheRegister() {
        restrict(police.safeguardingLead(), reference, police.otherPractitioner(), "A colleague's child.");
        var restriction = closures.restrictions().stream().filter(one -> one.reference().equals(reference)).findFirst()
                .orElseThrow();

        var answer = meanwhile.somebodyElse(() -> closures.lift(restriction, police.safeguardingLead()), () ->
                lift(police.leadInformationOfficer(), restriction.id(), "The colleague has left."));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This is lifted already");
        assertThat(recorded.events(reference)).doesNotContain("Restriction lifted");
    }

    private HttpResponse<String> restrict(String person, String record, String to, String reason) {
        return session(person).submit("/closed/restrict", Map.of("reference", record, "people", to, "reason", reason));
    }

    private HttpResponse<String> lift(String person, long id, String reason) {
        return session(person).submit("/closed/restriction/" + id, Map.of("reason", reason));
    }

    private long found(String person) {
        return walk.as(person, () -> tasks.createTaskQuery().taskId(task).count());
    }

    private TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
