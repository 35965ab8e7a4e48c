package org.sharewell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Rule("R14")
class DigestScheduleTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final AtomicInteger times = new AtomicInteger();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(Digests.class, () -> new Counted(times))
            .withUserConfiguration(Scheduling.class, DigestSchedule.class);

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Scheduling { }

    /** Counts how often it is asked. */
    private static final class Counted extends Digests {

        private final AtomicInteger times;

        Counted(AtomicInteger times) {
            super(null, null, null, null, null, null);
            this.times = times;
        }

        @Override
        void putTogether() {
            times.incrementAndGet();
        }
    }

    @Test
    void itIsLookedAtTheStartWhetherADigestIsDue() {
        application.run(started -> await().atMost(LONG_ENOUGH).until(() -> times.get() == 1));
    }

    @Test
    void itIsLookedAgainAsOftenAsItIsSet() {
        application.withPropertyValues("sharewell.mail.digests.look-every=20ms")
                .run(started -> await().atMost(LONG_ENOUGH).until(() -> times.get() > 2));
    }

    @Test
    void itCanBeSwitchedOff() {
        application.withPropertyValues("sharewell.mail.digests.enabled=false")
                .run(started -> assertThat(started).doesNotHaveBean(DigestSchedule.class));
    }
}
