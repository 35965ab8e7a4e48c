package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.sharewell.work.HandOver;
import org.sharewell.work.HandingOver;
import org.springframework.beans.factory.annotation.Autowired;

/** The next shift, a cover or a colleague goes on with a request. */
@SharewellTest
@Rule("R9")
class TakingOverTest {

    private static final String FOLLOW = "Follow request";
    private static final String READ = "Read information";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Recorded recorded;
    @Autowired
    TestClock clock;
    @Autowired
    HandOver handOver;
    @Autowired
    SharingRequests requests;

    TestAgency csc;
    TestAgency police;
    TestAgency health;
    String request;

    @BeforeEach
    void twoAreAskedAndOneHasShared() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        health = agencies.make("health");
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police, health));
        answer(police, Answers.shared());
    }

    @Test
    void whoeverClaimsTheRequestHoldsItAndThatIsRecorded() {
        takeOver();

        assertThat(requests.of(request).asker()).isEqualTo(csc.otherPractitioner());
        var entry = recorded.entry(request, "Request taken over");
        assertThat(entry.actor()).isEqualTo(csc.otherPractitioner());
        assertThat(entry.payload()).contains(csc.practitioner()).contains(csc.otherPractitioner());
    }

    @Test
    void whatNobodyHasReadYetMovesAlong() {
        takeOver();

        assertThat(walk.task(share(police), READ).getAssignee()).isEqualTo(csc.otherPractitioner());
        assertThat(walk.form(csc.otherPractitioner(), share(police), READ).get("items").toString()).contains("Two visits");
        assertThat(walk.form(csc.practitioner(), share(police), READ).toString()).doesNotContain("Two visits");
        assertThat(recorded.entry(share(police), "Handed on with the request").actor()).isEqualTo(csc.otherPractitioner());
    }

    @Test
    void whatWasReadStaysWithWhoeverReadItAlsoWhereItsTaskMoves() {
        walk.form(csc.practitioner(), share(police), READ);

        takeOver();

        assertThat(walk.task(share(police), READ).getAssignee()).isEqualTo(csc.otherPractitioner());
        assertThat(walk.form(csc.otherPractitioner(), share(police), READ).get("items").toString()).contains("Two visits");
    }

    @Test
    void whatWasPutAwayIsLeftAsItIs() {
        walk.complete(csc.practitioner(), share(police), READ, Map.of());

        takeOver();

        assertThat(recorded.events(share(police))).endsWith("Information read and put away");
    }

    @Test
    void whatIsSharedAfterwardsReachesWhoeverHoldsItAndNotWhoeverGaveItAway() {
        takeOver();

        answer(health, Answers.shared());

        assertThat(walk.task(share(health), READ).getAssignee()).isEqualTo(csc.otherPractitioner());
        assertThat(recorded.told(request, "information-shared")).containsOnlyOnce(csc.otherPractitioner());
    }

    @Test
    void aLateAnswerIsToldToWhoeverHoldsTheRequest() {
        takeOver();

        clock.itIs(walk.task(request, FOLLOW).getDueDate().toInstant());
        jobs.run(request);

        assertThat(recorded.told(request, "answers-due")).containsExactly(csc.otherPractitioner());
    }

    @Test
    void aManagerGivesItToTheNextShift() {
        var work = walk.task(request, FOLLOW).getId();

        assertThat(handOver.carryOut(work, csc.lineManager(),
                new HandingOver("give", csc.otherPractitioner(), "She has gone off sick.", csc.practitioner()))).isEmpty();

        assertThat(requests.of(request).asker()).isEqualTo(csc.otherPractitioner());
        assertThat(walk.task(share(police), READ).getAssignee()).isEqualTo(csc.otherPractitioner());
        assertThat(recorded.events(request)).contains("Work given to a colleague", "Request taken over");
    }

    @Test
    void untilSomebodyTakesItItStaysWithWhoeverHadIt() {
        walk.putBack(csc.practitioner(), request, FOLLOW);
        assertThat(requests.of(request).asker()).isEqualTo(csc.practitioner());

        walk.claim(csc.practitioner(), request, FOLLOW);

        assertThat(recorded.events(request)).doesNotContain("Request taken over");
    }

    @Test
    void whoeverTakesItOverGoesOnWithIt() {
        takeOver();

        walk.send(csc.otherPractitioner(), request, FOLLOW, Map.of("step", "close", "content", "yes", "reason", "Enough."));

        assertThat(requests.of(request).state()).isEqualTo("closed");
        assertThat(recorded.events(request)).filteredOn(List.of("Request taken over")::contains).hasSize(1);
    }

    private void takeOver() {
        walk.putBack(csc.practitioner(), request, FOLLOW);
        walk.claim(csc.otherPractitioner(), request, FOLLOW);
    }

    private void answer(TestAgency agency, Map<String, Object> sent) {
        walk.complete(agency.practitioner(), request + "." + agency.id(), "Decide request", sent);
        jobs.run(request + "." + agency.id());
    }

    private String share(TestAgency agency) {
        return request + "." + agency.id() + "-1";
    }
}
