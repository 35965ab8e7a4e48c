package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharewell.testing.TasklistSession.ENGINE;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.access.Closures;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A family known to the decider: the work is handed on and closed to them, until somebody else opens it again. */
@SharewellTest
@Rule("R12")
class ConflictOfInterestTest {

    private static final String DECIDE = "Decide request";

    @LocalServerPort
    int port;
    @Autowired
    StrandedWork strandedWork;
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
    IdentityService identities;
    @Autowired
    TaskService tasks;

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
    void aFamilyKnownToTheDeciderIsDecidedBySomebodyElse() {
        walk.claim(police.practitioner(), reference, DECIDE);
        session(police.practitioner()).send("PUT", "/drafts/" + task, "{\"whereLooked\":\"In my own memory\"}");

        var answer = declare(police.practitioner(), Map.of("kind", "family", "sentence", "Our sons play together."));

        assertThat(answer).isEqualTo(302);
        assertThat(walk.task(reference, DECIDE).getAssignee()).isNull();
        assertThat(recorded.entry(reference, "Knows the family: closed to them")).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(police.practitioner());
            assertThat(entry.agency()).isEqualTo(police.id());
            assertThat(entry.payload()).contains("Our sons play together.");
        });
        assertThat(recorded.told(reference, "work-waits-for-you")).containsExactly(police.otherPractitioner());
        walk.complete(police.otherPractitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);
        assertThat(recorded.events(reference)).contains("Information shared");
    }

    @Test
    void itIsClosedWhereverItCouldBeOpened() {
        declare(police.practitioner(), Map.of("kind", "colleague"));
        var session = session(police.practitioner());

        assertThat(found(police.practitioner())).isZero();
        assertThat(found(police.otherPractitioner())).isOne();
        assertThat(session.get(ENGINE + "/task/" + task + "/form-variables").statusCode()).isNotEqualTo(200);
        assertThat(session.send("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"%s\"}"
                .formatted(police.practitioner())).statusCode()).isNotEqualTo(204);
        assertThat(session.get("/work/" + task).statusCode()).isEqualTo(404);
        assertThat(session.get("/record/task/" + task).statusCode()).isEqualTo(404);
        assertThat(session.get("/record/" + reference).statusCode()).isEqualTo(404);
        assertThat(session.get("/document/with/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void itCannotBeGivenBackToThemNorDecidedByThem() {
        declare(police.practitioner(), Map.of("kind", "family"));
        walk.claim(police.otherPractitioner(), reference, DECIDE);

        var given = session(police.otherPractitioner()).submit("/work/" + task, Map.of("way", "give", "colleague",
                police.practitioner(), "seenWith", police.otherPractitioner()));
        tasks.setAssignee(task, police.practitioner());

        assertThat(given.body()).contains("That person cannot be given this work.");
        assertThat(walk.form(police.practitioner(), reference, DECIDE)).containsEntry("claimed", false);
        assertThatThrownBy(() -> walk.send(police.practitioner(), reference, DECIDE, Answers.nothingHeld())).isNotNull();
        strandedWork.findPeople();
        assertThat(walk.task(reference, DECIDE).getAssignee()).isNull();
    }

    @Test
    void whatTheyDecidedBeforeIsClosedToThemToo() {
        walk.complete(police.practitioner(), reference, DECIDE, Map.of("answer", "question-back", "question", "Which Maya?"));
        jobs.run(reference);
        assertThat(session(police.practitioner()).get("/record/" + reference).statusCode()).isEqualTo(200);
        task = walk.task(reference, DECIDE).getId();

        declare(police.practitioner(), Map.of("kind", "family"));

        assertThat(session(police.practitioner()).get("/record/" + reference).statusCode()).isEqualTo(404);
        assertThat(session(police.practitioner()).get("/record").body()).doesNotContain(reference);
    }

    @Test
    void whoeverReceivesSharesThemWithTheTeamAndMailFollows() {
        walk.complete(police.practitioner(), reference, DECIDE, Answers.shared());
        jobs.run(reference);
        var share = reference + "-1";
        var read = walk.task(share, "Read information").getId();

        session(csc.practitioner()).submit("/work/" + read + "/conflict", Map.of("kind", "family"));

        assertThat(walk.task(share, "Read information").getAssignee()).isNull();
        assertThat(walk.task(request, "Follow request").getAssignee()).isNull();
        assertThat(session(csc.practitioner()).get("/record/" + share).statusCode()).isEqualTo(404);
        assertThat(session(csc.practitioner()).get("/record").body()).doesNotContain(request);
        walk.claim(csc.otherPractitioner(), share, "Read information");
        assertThat(walk.form(csc.otherPractitioner(), share, "Read information").toString())
                .contains("Two visits, 3 and 9 March.");
    }

    @Test
    void theOnlyOneHandsItUp() {
        identities.deleteMembership(police.otherPractitioner(), police.group(Role.PRACTITIONER));
        agencies.make("health");

        declare(police.practitioner(), Map.of("kind", "family"));

        walk.complete(police.leadInformationOfficer(), reference, DECIDE, Answers.nothingHeld());
        assertThat(recorded.told(reference, "work-waits-for-you")).containsExactly(police.leadInformationOfficer());
    }

    @Test
    void whoeverDeclaredItNeverUndoesIt() {
        var manager = police.lineManager();
        identities.createMembership(manager, police.group(Role.PRACTITIONER));
        agencies.make("health");
        assertThat(declare(manager, Map.of("kind", "family"))).isEqualTo(302);
        var id = conflictOf(manager);

        var own = session(manager).submit("/closed/conflict/" + id, Map.of("reason", "I was mistaken."));
        var colleague = session(police.practitioner()).submit("/closed/conflict/" + id, Map.of("reason", "She is fine."));
        var stranger = session(csc.lineManager()).submit("/closed/conflict/" + id, Map.of("reason", "Why not."));

        assertThat(List.of(own, colleague, stranger)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("This is lifted already, or not yours to lift.");
        });
        assertThat(session(manager).get("/closed").body()).doesNotContain(reference);
        assertThat(session(manager).get("/work").body()).doesNotContain(reference);
    }

    @Test
    void aLeadInformationOfficerLiftsItWithAReason() {
        declare(police.practitioner(), Map.of("kind", "family"));
        var lead = session(police.leadInformationOfficer());
        var id = conflictOf(police.practitioner());

        var unsaid = lead.submit("/closed/conflict/" + id, Map.of("reason", " "));
        var said = lead.submit("/closed/conflict/" + id, Map.of("reason", "Another family of that name."));

        assertThat(unsaid.body()).contains("Say why it is lifted.");
        assertThat(said.statusCode()).isEqualTo(302);
        assertThat(recorded.facts(reference, "Conflict of interest lifted").path("reason").asText())
                .isEqualTo("Another family of that name.");
        walk.complete(police.practitioner(), reference, DECIDE, Answers.nothingHeld());
    }

    @Test
    void whoHasNoPartInItDeclaresNothing() {
        assertThat(declare(csc.practitioner(), Map.of("kind", "family"))).isEqualTo(404);
        assertThat(declare(police.seniorManager(), Map.of("kind", "family"))).isEqualTo(404);
        assertThat(declare(police.practitioner(), Map.of())).isEqualTo(400);
        assertThat(closures.conflicts()).noneMatch(conflict -> conflict.reference().equals(reference));
    }

    private int declare(String person, Map<String, String> says) {
        return session(person).submit("/work/" + task + "/conflict", says).statusCode();
    }

    private long conflictOf(String person) {
        return closures.conflicts().stream().filter(conflict -> conflict.person().equals(person)).findFirst().orElseThrow()
                .id();
    }

    private long found(String person) {
        return walk.as(person, () -> tasks.createTaskQuery().taskId(task).count());
    }

    private TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
