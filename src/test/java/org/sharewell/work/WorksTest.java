package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Work as the engine has it at this moment. */
@SharewellTest
class WorksTest {

    @Autowired
    Works works;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    IdentityService identities;

    /** Of many who work at once, one looks at a record while another completes a task of it. */
    @Test
    void aTaskThatEndsWhileItIsLookedAtIsNoWorkAnyMore() {
        var csc = agencies.make("local-authority");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var seen = walk.task(request, "Describe request");

        assertThat(works.offered(List.of(seen))).hasSize(1);
        walk.complete(csc.practitioner(), request, "Describe request",
                Answers.described(agencies.make("police")));

        identities.setAuthenticatedUserId(csc.practitioner());
        try {
            assertThat(works.offered(List.of(seen))).isEmpty();
        } finally {
            identities.clearAuthentication();
        }
    }
}
