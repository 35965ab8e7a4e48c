package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Meanwhile;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@SharewellTest
class AnsweredAtOnceTest {

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Recorded recorded;
    @Autowired
    Meanwhile meanwhile;
    @Autowired
    RequestToShare requestToShare;

    TestAgency csc;
    TestAgency police;
    TestAgency health;

    @BeforeEach
    void threeAgencies() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        health = agencies.make("health");
    }

    @Test
    void twoAnswersThatAreSentAtTheSameMomentBothArriveTheFirstTime() {
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police, health));
        walk.complete(police.practitioner(), request + "." + police.id(), "Decide request", Answers.shared());
        walk.complete(health.practitioner(), request + "." + health.id(), "Decide request", Answers.notShared());

        meanwhile.somebodyElse(() -> jobs.run(request + "." + police.id()), () -> {
            jobs.run(request + "." + health.id());
            return request;
        });

        assertThat(requestToShare.answers(request)).extracting(AnswerSeen::state)
                .containsExactly("answered", "answered");
        assertThat(recorded.ends(request + "." + police.id(), "answer-request")).containsExactly("Information shared");
        assertThat(recorded.ends(request + "." + health.id(), "answer-request"))
                .containsExactly("Not shared, reasons recorded");
        assertThat(walk.open(request)).containsExactly("Follow request");
    }
}
