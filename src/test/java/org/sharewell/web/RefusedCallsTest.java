package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.TasklistSession;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
class RefusedCallsTest {

    private static final String COMPLETE = TasklistSession.ENGINE + "/task/4bd1e2f0-0000-11f0-8de9-0242ac120002/complete";

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Register register;
    @Autowired
    TestClock clock;

    @Test
    void aCallThatIsNotTheirsIsEnteredWithoutSayingWhichTask() {
        var ian = agencies.make("police").practitioner();

        var answer = TasklistSession.of(port, ian, Agencies.PASSWORD).send("POST", COMPLETE, "{\"variables\":{}}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(entered(ian)).singleElement().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo("Call refused");
            assertThat(entry.payload()).isEqualTo("{\"method\":\"POST\",\"path\":\"engine/task/…/complete\"}");
        });
    }

    @Test
    void aScriptDoesNotFillTheRegisterAndItsCallsAreCounted() {
        clock.itIs(Instant.now());
        var ian = agencies.make("police").practitioner();
        var script = TasklistSession.of(port, ian, Agencies.PASSWORD);

        for (int call = 0; call < RefusedCalls.MOST + 3; call++) script.send("POST", COMPLETE, "{}");
        assertThat(entered(ian)).hasSize(RefusedCalls.MOST);

        clock.passes(Duration.ofSeconds(61));
        script.send("POST", COMPLETE, "{}");
        assertThat(entered(ian)).hasSize(RefusedCalls.MOST + 1).last()
                .satisfies(entry -> assertThat(entry.payload()).contains("\"notEntered\":3"));
    }

    private List<Entry> entered(String person) {
        return register.about(RefusedCalls.RECORD).stream().map(RegisterEntry::entry)
                .filter(entry -> person.equals(entry.actor())).toList();
    }
}
