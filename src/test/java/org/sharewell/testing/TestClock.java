package org.sharewell.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The application's clock and the engine's, moved together. Runs with real time until it is set. */
public final class TestClock extends Clock {

    private Instant fixed;

    /** It is this instant, and stays it, until the end of the test. */
    public void itIs(Instant instant) {
        fixed = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Time passes. */
    public void passes(Duration time) {
        itIs(instant().plus(time));
    }

    /** It runs with real time again. */
    public void goesOn() {
        fixed = null;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return fixed == null ? Instant.now() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants have no zone; turn them into local time at the border.");
    }
}
