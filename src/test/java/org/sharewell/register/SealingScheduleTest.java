package org.sharewell.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Clause;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Clause("C90")
@ExtendWith(RegisterOnItsOwn.ForEachTest.class)
class SealingScheduleTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private RegisterOnItsOwn own;
    private ApplicationContextRunner application;

    @BeforeEach
    void oneEntryNotSealed(RegisterOnItsOwn register) {
        own = register;
        own.enter("first");
        application = new ApplicationContextRunner()
                .withBean(Sealing.class, () -> new Sealing(own.seals, own.clock))
                .withUserConfiguration(RegisterConfiguration.class, SealingSchedule.class);
    }

    private long newestSeal() {
        return own.seals.newest().map(Seal::number).orElse(0L);
    }

    @Test
    void whatAnEarlierRunLeftIsSealedAtTheStart() {
        application.run(started -> await().atMost(LONG_ENOUGH).until(() -> newestSeal() == 1));
    }

    @Test
    void sealingGoesOnAsOftenAsItIsSet() {
        application.withPropertyValues("sharewell.register.seal-every=20ms").run(started -> {
            await().atMost(LONG_ENOUGH).until(() -> newestSeal() == 1);
            own.enter("second");
            await().atMost(LONG_ENOUGH).until(() -> newestSeal() == 2);
        });
    }

    @Test
    void sealingCanBeSwitchedOff() {
        application.withPropertyValues("sharewell.register.sealing.enabled=false")
                .run(started -> assertThat(started).doesNotHaveBean(SealingSchedule.class));
    }
}
