package org.sharewell.statistics;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

import org.sharewell.process.EngineHealth;
import org.sharewell.register.Seals;
import org.sharewell.register.Verifications;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whether mail, jobs and the register are well, apart from each other: for whoever is woken. None of it takes the node out
 * of service, since another node would be no better off.
 */
@Configuration(proxyBeanMethods = false)
class StandingHealth {

    /** Timers run each few seconds; what has waited so long, waits for something that is broken. */
    private static final Duration BEHIND = Duration.ofMinutes(5);

    /** How one part is. Where that cannot be found out, as while the database is away, it is down too. */
    private static HealthIndicator indicator(Consumer<Health.Builder> check) {
        return new AbstractHealthIndicator() {
            @Override
            protected void doHealthCheck(Health.Builder health) {
                check.accept(health);
            }
        };
    }

    /** Down while a mail was tried for the last time and waits for an administrator. */
    @Bean
    HealthIndicator mailOutboxHealthIndicator(EngineHealth engine, Clock clock) {
        return indicator(health -> {
            var stuck = engine.at(clock.instant()).mailsStuck();
            health.status(stuck == 0 ? Status.UP : Status.DOWN).withDetail("stuck", stuck);
        });
    }

    /** Down while a job has failed for the last time, or the oldest has waited for minutes. */
    @Bean
    HealthIndicator jobsHealthIndicator(EngineHealth engine, Clock clock) {
        return indicator(health -> {
            var state = engine.at(clock.instant());
            var well = state.withoutRetries() == 0 && state.secondsBehind() < BEHIND.toSeconds();
            health.status(well ? Status.UP : Status.DOWN).withDetail("withoutRetries", state.withoutRetries())
                    .withDetail("secondsBehind", state.secondsBehind());
        });
    }

    /** Down where verifying it found something last time that is not as it was entered. */
    @Bean
    HealthIndicator registerHealthIndicator(Seals seals, Verifications verifications) {
        return indicator(health -> {
            var last = verifications.newest();
            var sound = last.map(Verifications.Verified::sound).orElse(true);
            health.status(sound ? Status.UP : Status.DOWN).withDetail("seal", seals.newest().map(seal ->
                    seal.number() + " at " + seal.at()).orElse("none"));
            last.ifPresent(one -> health.withDetail("verified", one.at().toString()));
        });
    }
}
