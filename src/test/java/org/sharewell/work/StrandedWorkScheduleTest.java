package org.sharewell.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Rule("R11")
class StrandedWorkScheduleTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final AtomicInteger times = new AtomicInteger();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(StrandedWork.class, () -> new Counted(times))
            .withUserConfiguration(Scheduling.class, StrandedWorkSchedule.class);

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Scheduling { }

    /** Counts how often it is asked. */
    private static final class Counted extends StrandedWork {

        private final AtomicInteger times;

        Counted(AtomicInteger times) {
            super(null, null, null, null, null, List.of(), null, null);
            this.times = times;
        }

        @Override
        void findPeople() {
            times.incrementAndGet();
        }
    }

    @Test
    void peopleAreLookedForAtTheStart() {
        application.run(started -> await().atMost(LONG_ENOUGH).until(() -> times.get() == 1));
    }

    @Test
    void theyAreLookedForAgainAsOftenAsItIsSet() {
        application.withPropertyValues("sharewell.work.watch-every=20ms")
                .run(started -> await().atMost(LONG_ENOUGH).until(() -> times.get() > 2));
    }

    @Test
    void itCanBeSwitchedOff() {
        application.withPropertyValues("sharewell.work.watching.enabled=false")
                .run(started -> assertThat(started).doesNotHaveBean(StrandedWorkSchedule.class));
    }
}
