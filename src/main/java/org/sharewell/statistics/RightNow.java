package org.sharewell.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.EngineHealth;
import org.sharewell.process.WorkAtHand;
import org.sharewell.register.Seal;
import org.sharewell.register.Seals;
import org.sharewell.register.Verifications;
import org.springframework.stereotype.Component;

/** How things stand at this moment, for the dashboard: open work, running clocks, what has failed, the register's seal. */
@Component
class RightNow {

    private static final int MOST_BEHIND = 100;

    private final WorkAtHand work;
    private final EngineHealth engine;
    private final List<RunningClocks> clocks;
    private final Seals seals;
    private final Verifications verifications;
    private final Words words;
    private final Clock clock;

    RightNow(WorkAtHand work, EngineHealth engine, List<RunningClocks> clocks, Seals seals, Verifications verifications,
             Words words, Clock clock) {
        this.work = work;
        this.engine = engine;
        this.clocks = clocks;
        this.seals = seals;
        this.verifications = verifications;
        this.words = words;
        this.clock = clock;
    }

    /** A line of open work, as people read it. */
    record Line(String procedure, String agency, String procedureId, String agencyId, long open, long overdue, long dueToday,
                long urgentUnopened) { }

    /** A piece of open work, by its reference; {@code due} and {@code instance} are null where nothing says or nothing may be opened. */
    record Piece(String reference, String task, String due, String instance) { }

    /**
     * A clock that runs.
     *
     * @param left how much is left, in words; {@code over} where nothing is
     */
    record Clocked(String reference, String agency, String endsAt, String left, boolean late) { }

    /**
     * The engine and the register, for whoever looks after the whole of them.
     *
     * @param behind how long the oldest job that could run has waited, in words
     * @param sealedAt when the register was sealed last, in words; null before the first seal
     * @param verified what verifying it found last, in words
     * @param sound whether nothing was wrong then; null where it was not verified yet
     */
    record Running(EngineHealth.State engine, String behind, Long seal, String sealedAt, String verified, Boolean sound) { }

    /**
     * @param running null for an agency's administrator: it belongs to no agency
     */
    record Dashboard(String at, List<Line> work, List<Clocked> clocks, Running running) { }

    Dashboard of(Watching.Sight sight) {
        var now = clock.instant();
        var tomorrow = StaffTime.beginningOf(StaffTime.localDay(now).plusDays(1));
        var lines = work.open(sight.agencies(), now, tomorrow).stream().map(this::line).toList();
        return new Dashboard(StaffTime.inFull(now), lines, clocks(sight, now), sight.agencies() == null ? running(now) : null);
    }

    /** What stands behind a number of open work, the first due first. */
    List<Piece> behind(Watching.Sight sight, String procedure, String part, String agency) {
        var now = clock.instant();
        var tomorrow = StaffTime.beginningOf(StaffTime.localDay(now).plusDays(1));
        return work.behind(procedure, part, agency, sight.agencies(), now, tomorrow, MOST_BEHIND).stream()
                .map(one -> new Piece(one.record(), one.task(), one.due() == null ? null
                        : StaffTime.inFull(one.due().toInstant()), sight.opening(one.instance()))).toList();
    }

    private Line line(WorkAtHand.Open open) {
        return new Line(words.procedure(open.procedure()), words.agency(open.agency()), open.procedure(), open.agency(),
                open.open(), open.overdue(), open.dueToday(), open.urgentUnopened());
    }

    private List<Clocked> clocks(Watching.Sight sight, Instant now) {
        return clocks.stream().flatMap(one -> one.running().stream())
                .filter(one -> sight.agencies() == null || sight.agencies().contains(one.agency()))
                .map(one -> clocked(one, now)).toList();
    }

    private Clocked clocked(RunningClocks.RunningClock one, Instant now) {
        var late = !one.endsAt().isAfter(now);
        return new Clocked(one.reference(), words.agency(one.agency()), StaffTime.inFull(one.endsAt()), late
                ? "over since " + Words.time(Duration.between(one.endsAt(), now).toSeconds())
                : Words.time(Duration.between(now, one.endsAt()).toSeconds()) + " left", late);
    }

    private Running running(Instant now) {
        var seal = seals.newest();
        var verified = verifications.newest();
        var state = engine.at(now);
        var behind = state.secondsBehind() < 1 ? "nothing" : Words.time(state.secondsBehind());
        return new Running(state, behind, seal.map(Seal::number).orElse(null),
                seal.map(Seal::at).map(StaffTime::inFull).orElse(null),
                verified.map(one -> StaffTime.inFull(one.at()) + (one.sound() ? ": everything as it was entered"
                        : ": something is not as it was entered; see the log")).orElse("Not verified yet"),
                verified.map(Verifications.Verified::sound).orElse(null));
    }
}
