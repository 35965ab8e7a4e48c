package org.sharewell.register;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals what was entered and tells the newest seal to the log and the metrics, which leave this machine:
 * {@code sharewell.register.seal.number}, {@code sharewell.register.seal.age} and {@code sharewell.register.seal.hash},
 * NaN before the first seal. Where nothing is entered nothing is sealed, so the age grows on a quiet night.
 */
@Component
class Sealing implements MeterBinder {

    /** A gauge is a double, which holds a whole number of 53 bits; twelve hexadecimal digits are 48. */
    private static final int DIGITS_IN_A_GAUGE = 12;
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final Seals seals;
    private final Clock clock;
    private volatile Seal newest;

    Sealing(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    void run() {
        // Logged after the commit: a hash that no seal bears would be a false alarm for ever.
        seals.sealNext().ifPresent(seal -> LOG.info("Register sealed: seal {} over {} entries at {} has the hash {}",
                seal.number(), seal.entries(), seal.at(), seal.hash()));
        newest = seals.newest().orElse(null);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("sharewell.register.seal.number", () -> ofNewest(Seal::number))
                .description("Number of the newest seal of the register").register(registry);
        Gauge.builder("sharewell.register.seal.hash", () -> ofNewest(Sealing::firstDigits))
                .description("First twelve hexadecimal digits of the newest seal's hash, as a number")
                .register(registry);
        TimeGauge.builder("sharewell.register.seal.age", () -> ofNewest(this::age), TimeUnit.SECONDS)
                .description("Time since the newest seal of the register").register(registry);
    }

    private double ofNewest(ToDoubleFunction<Seal> value) {
        var seal = newest;
        return seal == null ? Double.NaN : value.applyAsDouble(seal);
    }

    private static double firstDigits(Seal seal) {
        return Long.parseLong(seal.hash(), 0, DIGITS_IN_A_GAUGE, 16);
    }

    private double age(Seal seal) {
        return Duration.between(seal.at(), clock.instant()).toMillis() / 1000.0;
    }
}
