package org.sharewell.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.EngineHealth;
import org.sharewell.process.WorkAtHand;
import org.springframework.stereotype.Component;

/**
 * What Cockpit shows, as metrics: open work, running clocks, the engine's health, and the figures of the last thirty days.
 * Counted now and then and not for each scrape, so that whoever scrapes often costs nothing. On several nodes each tells
 * the same.
 */
@Component
class StatisticsMeters implements MeterBinder {

    private static final int DAYS = 30;
    private static final List<String> MEASURES = Arrays.stream(Chart.values())
            .flatMap(chart -> chart.measures.stream()).distinct().toList();

    private final WorkAtHand work;
    private final EngineHealth engine;
    private final List<RunningClocks> clocks;
    private final Statistics statistics;
    private final TimeLimit limit;
    private final Clock clock;
    private final AtomicReference<EngineHealth.State> state = new AtomicReference<>();
    private final AtomicReference<Running> running = new AtomicReference<>();
    private final AtomicReference<Instant> counted = new AtomicReference<>();
    private List<Multi<?>> multis = List.of();

    /** How many clocks run, and how many of them are over. */
    private record Running(long all, long late) { }

    /** A gauge for each line of something, each line told apart by its tags. */
    private record Multi<T>(MultiGauge gauge, Class<T> of, Function<T, Tags> tags,
                            ToDoubleFunction<T> value) {

        void register(List<?> lines) {
            gauge.register(lines.stream().map(of::cast).map(line -> Row.of(tags.apply(line),
                    () -> value.applyAsDouble(line))).toList(), true);
        }
    }

    StatisticsMeters(WorkAtHand work, EngineHealth engine, List<RunningClocks> clocks, Statistics statistics,
                     TimeLimit limit, Clock clock) {
        this.work = work;
        this.engine = engine;
        this.clocks = clocks;
        this.statistics = statistics;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        ofEngine(registry, "incidents", "Open incidents", EngineHealth.State::incidents);
        ofEngine(registry, "jobs.without.retries", "Jobs that have failed for the last time", EngineHealth.State::withoutRetries);
        ofEngine(registry, "timers.due", "Timers whose moment has come and that have not run", EngineHealth.State::timersDue);
        ofEngine(registry, "jobs.behind.seconds", "How long the oldest job that could run has waited",
                EngineHealth.State::secondsBehind);
        ofEngine(registry, "mails.stuck", "Mails that were tried for the last time", EngineHealth.State::mailsStuck);
        Gauge.builder("sharewell.figures.age.seconds", counted, last -> last.get() == null ? Double.NaN
                        : Duration.between(last.get(), clock.instant()).toSeconds())
                .description("How long ago all of this was counted").register(registry);
        Gauge.builder("sharewell.breach.clocks", running, last -> last.get() == null ? Double.NaN : last.get().all())
                .description("Breach clocks of 72 hours that run").register(registry);
        Gauge.builder("sharewell.breach.clocks.late", running, last -> last.get() == null ? Double.NaN : last.get().late())
                .description("Breach clocks whose 72 hours are over, undecided or not notified").register(registry);
        multis = List.of(ofWork(registry, "open", "Open tasks", WorkAtHand.Open::open),
                ofWork(registry, "overdue", "Open tasks whose due time is over", WorkAtHand.Open::overdue),
                ofWork(registry, "due.today", "Open tasks that are due today", WorkAtHand.Open::dueToday),
                ofWork(registry, "urgent.unopened", "Urgent tasks that nobody has opened", WorkAtHand.Open::urgentUnopened),
                ofFigures(registry, "count", "How many in the last thirty days", Statistics.Count::count),
                ofFigures(registry, "half.seconds", "What half of them took at most", one -> orNaN(one.half())),
                ofFigures(registry, "ninety.seconds", "What nine of ten took at most", one -> orNaN(one.ninety())),
                ofFigures(registry, "in.time", "How many were in time", Statistics.Count::inTime),
                ofFigures(registry, "due", "How many of them were due", Statistics.Count::due));
    }

    /** Counts again; gauges show what was counted last, and one of them when. */
    void refresh() {
        limit.read(() -> {
            count(clock.instant());
            return null;
        });
    }

    private void count(Instant now) {
        var today = StaffTime.localDay(now);
        state.set(engine.at(now));
        running.set(clocks(now));
        var open = work.open(null, now, StaffTime.beginningOf(today.plusDays(1)));
        var figures = statistics.byValue(new Wanted(today.minusDays(DAYS - 1), today, null, null, null), MEASURES);
        multis.forEach(multi -> multi.register(multi.of() == WorkAtHand.Open.class ? open : figures));
        counted.set(now);
    }

    private Running clocks(Instant now) {
        var all = clocks.stream().flatMap(one -> one.running().stream()).toList();
        return new Running(all.size(), all.stream().filter(one -> !one.endsAt().isAfter(now)).count());
    }

    private void ofEngine(MeterRegistry registry, String name, String what, ToDoubleFunction<EngineHealth.State> value) {
        Gauge.builder("sharewell.engine." + name, state, last -> last.get() == null ? Double.NaN
                : value.applyAsDouble(last.get())).description(what).register(registry);
    }

    private static Multi<WorkAtHand.Open> ofWork(MeterRegistry registry, String name, String what,
                                                 ToDoubleFunction<WorkAtHand.Open> value) {
        return new Multi<>(MultiGauge.builder("sharewell.work." + name).description(what).register(registry),
                WorkAtHand.Open.class, line -> Tags.of("procedure", line.procedure(), "agency",
                line.agency() == null ? "partnership" : line.agency()), value);
    }

    private static Multi<Statistics.Count> ofFigures(MeterRegistry registry, String name, String what,
                                                     ToDoubleFunction<Statistics.Count> value) {
        return new Multi<>(MultiGauge.builder("sharewell.figures." + name).description(what).register(registry),
                Statistics.Count.class, line -> Tags.of("measure", line.measure(), "value",
                line.value() == null ? "" : line.value()), value);
    }

    private static double orNaN(Double number) {
        return number == null ? Double.NaN : number;
    }
}
