package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.testing.TasklistSession.ENGINE;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.AboutThem;
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

/** A record about somebody is neither offered, opened, read, listed nor told to them until its procedure allows. */
@SharewellTest
@Rule("R33")
class AboutThemTest {

    private static final String DECIDE = "Decide request";

    @LocalServerPort
    int port;
    @Autowired
    AboutThem aboutThem;
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
    WhoIsTold whoIsTold;
    @Autowired
    StrandedWork strandedWork;

    TestAgency police;
    String request;
    String reference;

    @BeforeEach
    void somethingIsAboutToBeAsked() {
        var csc = agencies.make("local-authority");
        police = agencies.make("police");
        request = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", UUID.randomUUID().toString()));
        reference = request + "." + police.id();
        aboutThem.say(reference, Set.of(police.practitioner(), police.lineManager()));
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
    }

    @Test
    void itIsOfferedToTheirColleaguesOnly() {
        var task = walk.task(reference, DECIDE).getId();
        var session = session(police.practitioner());

        assertThat(found(police.practitioner(), task)).isZero();
        assertThat(found(police.otherPractitioner(), task)).isOne();
        assertThat(session.send("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"%s\"}"
                .formatted(police.practitioner())).statusCode()).isNotEqualTo(204);
        assertThat(session.get(ENGINE + "/task/" + task + "/form-variables").statusCode()).isNotEqualTo(200);
        assertThat(session(police.lineManager()).get("/work").body()).doesNotContain(reference);
    }

    @Test
    void itIsReadAgainByOthersOnly() {
        walk.complete(police.otherPractitioner(), reference, DECIDE, Answers.nothingHeld());
        jobs.run(reference);

        var manager = session(police.lineManager());
        assertThat(manager.get("/record/" + reference).statusCode()).isEqualTo(404);
        assertThat(manager.get("/record").body()).doesNotContain(reference);
        assertThat(session(police.leadInformationOfficer()).get("/record/" + reference).statusCode()).isEqualTo(200);
    }

    @Test
    void mailGoesToWhoeverIsLeftOrActsInTheirPlace() {
        assertThat(recorded.told(reference, "request-to-answer")).doesNotContain(police.practitioner());
        assertThat(whoIsTold.of(reference, List.of(police.practitioner(), police.otherPractitioner())))
                .containsExactly(police.otherPractitioner());
        assertThat(whoIsTold.of(reference, List.of(police.practitioner())))
                .containsExactly(police.leadInformationOfficer());
        assertThat(whoIsTold.of(request, List.of(police.practitioner()))).containsExactly(police.practitioner());
    }

    @Test
    void workIsTakenFromWhoeverIsFoundOutToBeConcerned() {
        walk.claim(police.otherPractitioner(), reference, DECIDE);

        aboutThem.say(reference, Set.of(police.otherPractitioner(), police.lineManager()));
        strandedWork.findPeople();

        var task = walk.task(reference, DECIDE);
        assertThat(task.getAssignee()).isNull();
        assertThat(found(police.otherPractitioner(), task.getId())).isZero();
        assertThat(found(police.practitioner(), task.getId())).isOne();
    }

    private long found(String person, String task) {
        return walk.as(person, () -> tasks.createTaskQuery().taskId(task).count());
    }

    private TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
