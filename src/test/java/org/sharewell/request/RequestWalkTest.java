package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@SharewellTest
class RequestWalkTest {

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;

    @Test
    void twoAgenciesAreAskedOneSharesOneDoesNotAndTheAskerCloses() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var health = agencies.make("health");

        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), reference, "Describe request", Answers.described(police, health));
        var toPolice = reference + "." + police.id();
        var toHealth = reference + "." + health.id();
        walk.complete(police.practitioner(), toPolice, "Decide request", Answers.shared());
        jobs.run(toPolice);
        walk.complete(health.practitioner(), toHealth, "Decide request", Answers.notShared());
        jobs.run(toHealth);

        assertThat(walk.form(csc.practitioner(), toPolice + "-1", "Read information").get("items").toString())
                .contains("Two visits");
        assertThat(walk.form(csc.practitioner(), reference, "Follow request").get("answers").toString())
                .contains("Not shared").contains("another matter");
        walk.complete(csc.practitioner(), toPolice + "-1", "Read information", Map.of("passOn", "as-said"));
        walk.complete(csc.practitioner(), reference, "Follow request", Map.of("step", "close", "content", "yes"));
        assertThat(walk.open(reference)).isEmpty();
        assertThat(walk.open(toPolice)).isEmpty();
    }
}
