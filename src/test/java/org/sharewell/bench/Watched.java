package org.sharewell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.sharewell.testing.TasklistSession;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What watching costs: how long an administrator waits for the calls of the page in Cockpit, with more than a million
 * figures of two years over 50,000 finished requests, and how much slower requests are because they are counted. Run by
 * {@code mvn -P benchmark spring-boot:test-run -Dbenchmark=org.sharewell.bench.Watched}.
 */
public final class Watched {

    private static final int FINISHED = 50_000;
    private static final int FIGURES = 1_000_000;
    private static final int ROUNDS = 20;
    private static final Duration RUN = Duration.ofSeconds(20);
    private static final int RUNS = 4;
    private static final String PASSWORD = "a-benchmark-of-the-code";
    private static final String PLUGIN = "/camunda/api/cockpit/plugin/sharewell/default/";
    private static final List<String> CHARTS = List.of("answered", "opened", "share-opened", "volume", "request-ended",
            "outcome", "refusal", "basis", "regime", "emergency", "emergency-recorded", "consent-route", "consent-ground",
            "consent-way", "decider-consent", "escalated", "stage-reached", "stage-left", "escalation-ended",
            "escalation-ended-at", "breach-kind", "breach-cause", "breach-outcome", "breach-reported", "breach-decided",
            "complaint-clocks", "complaint-outcome", "complaint-kind", "complaint-cause", "complaint-theme", "reminded");

    private final SharewellSide side;
    private final JdbcClient superuser;

    private Watched(SharewellSide side, JdbcClient superuser) {
        this.side = side;
        this.superuser = superuser;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var partnership = Files.createTempFile("partnership", ".yaml");
        partnership.toFile().deleteOnExit();
        Files.writeString(partnership, Partner.file());
        var databases = Databases.start();
        // Also on Ctrl-C, or a server would be left behind.
        Runtime.getRuntime().addShutdownHook(new Thread(databases::close));
        Measured.say(Measured.machine());
        Measured.say(databases.durability());
        // Apart from each other: what was counted while requests were timed is none of the past that is looked at.
        try (var side = new SharewellSide("Sharewell", settings(databases, "counted", partnership))) {
            new Watched(side, databases.in("counted")).cost(databases);
        }
        try (var side = new SharewellSide("Sharewell", settings(databases, "default", partnership))) {
            var watched = new Watched(side, databases.in("default"));
            watched.fill();
            watched.look();
        }
        System.exit(0);
    }

    /** The addresses of Cockpit know the engine by the name that it has in production. */
    private static Map<String, Object> settings(Databases databases, String name, Path partnership) {
        var all = new HashMap<>(databases.fresh(name));
        all.putAll(Map.of("sharewell.partnership.file", partnership.toUri(), "sharewell.admin.id", "admin",
                "sharewell.admin.password", PASSWORD, "camunda.bpm.process-engine-name", name));
        return all;
    }

    /** Requests a second, by turns with the database counting each entry and without. */
    private void cost(Databases databases) {
        var load = new Load();
        load.warmUp(side);
        var counting = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            databases.settle();
            counting.add(load.run(side, RUN));
            superuser.sql("alter table register_entry disable trigger register_entry_counted").update();
            databases.settle();
            without.add(load.run(side, RUN));
            superuser.sql("alter table register_entry enable always trigger register_entry_counted").update();
        }
        Measured.say("Whole requests a second, counted: %s; not counted: %s; by the median %.1f and %.1f, %.1f in 100 slower",
                counting, without, median(counting), median(without), 100 * (1 - median(counting) / median(without)));
    }

    private void fill() throws InterruptedException {
        var past = new Past(superuser);
        var finished = new Lists(side).finish();
        past.multiply(finished, FINISHED / finished.size());
        superuser.sql("update statistic set at = at - random() * interval '730 days'").update();
        var figures = superuser.sql("select count(*) from statistic").query(Long.class).single();
        if (figures < FIGURES) throw new IllegalStateException("Only " + figures + " figures");
        past.analyze();
        Measured.say("%d figures, %d finished requests, a database of %s", figures, FINISHED, past.size());
    }

    private void look() {
        var session = TasklistSession.of(side.bean(Environment.class).getProperty("local.server.port", Integer.class),
                "admin", PASSWORD);
        var today = LocalDate.now();
        var agency = Partner.ALL.get(0).agency();
        times(session, "The page as it opens, three months", "from=" + today.minusMonths(3));
        times(session, "One agency, two years", "from=" + today.minusYears(2) + "&agency=" + agency);
        times(session, "Everybody, two years", "from=" + today.minusYears(2));
        each(session, "The dashboard", List.of("now"));
        each(session, "A model's numbers and times", List.of("elements/answer-request"));
    }

    private static void times(TasklistSession session, String what, String query) {
        each(session, what, CHARTS.stream().map(chart -> "chart/" + chart + "?" + query).toList());
    }

    private static void each(TasklistSession session, String what, List<String> addresses) {
        addresses.forEach(address -> look(session, address));
        var took = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) addresses.forEach(address -> took.add(look(session, address)));
        var sorted = took.stream().mapToDouble(one -> one).sorted().toArray();
        Measured.say("%s: half under %.0f ms, 95 in 100 under %.0f ms, the longest of %d %.0f ms (goal: 95 in 100 under 300)",
                what, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted.length, sorted[sorted.length - 1]);
    }

    private static double look(TasklistSession session, String address) {
        var begun = System.nanoTime();
        var answer = session.get(PLUGIN + address);
        if (answer.statusCode() != 200) throw new IllegalStateException(address + " answered " + answer.body());
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(List<Double> numbers) {
        var sorted = numbers.stream().mapToDouble(one -> one).sorted().toArray();
        return Arrays.stream(sorted).skip((sorted.length - 1) / 2).limit(2 - sorted.length % 2).average().orElseThrow();
    }
}
