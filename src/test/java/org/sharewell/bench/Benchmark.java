package org.sharewell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.sharewell.testing.Mailbox;
import org.slf4j.LoggerFactory;

/** Run by its own command, which the package names; it takes less than ten minutes on an idle machine. */
public final class Benchmark {

    private static final Duration RUN = Duration.ofSeconds(15);
    private static final int RUNS = 3;
    private static final int FINISHED = 50_000;

    private final Measured measured = new Measured();
    private final Databases databases;
    private final Path partnership;

    private Benchmark(Databases databases, Path partnership) {
        this.databases = databases;
        this.partnership = partnership;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var partnership = Files.createTempFile("partnership", ".yaml");
        partnership.toFile().deleteOnExit();
        Files.writeString(partnership, Partner.file());
        var databases = Databases.start();
        // Also on Ctrl-C, or a server would be left behind.
        Runtime.getRuntime().addShutdownHook(new Thread(databases::close));
        new Benchmark(databases, partnership).run();
        System.exit(0);
    }

    private void run() throws InterruptedException {
        measured.fact(Measured.machine());
        measured.fact(databases.durability());
        measureRequests();
        measureLists();
        Measured.say(measured.table());
    }

    private void measureRequests() {
        try (var mailbox = Mailbox.open();
             var bare = new BareSide("Bare engine", settings("bare", Map.of("camunda.bpm.auto-deployment-enabled", false)));
             var sharewell = new SharewellSide("Sharewell, mail off", settings("default", Map.of()));
             var mailing = new SharewellSide("Sharewell, mail on", settings("mailing", mailing(mailbox)))) {
            var load = new Load();
            var sides = List.of(bare, sharewell, mailing);
            for (var side : sides) load.warmUp(side);
            sameWork();
            for (int run = 0; run < RUNS; run++) {
                for (var side : sides) {
                    databases.settle();
                    measured.rate(side, load.run(side, RUN));
                }
            }
        }
    }

    /** @throws IllegalStateException if the sides do not do the same work for a request, which would compare nothing */
    private void sameWork() {
        var bare = databases.workOfARequest("bare");
        var sharewell = databases.workOfARequest("default");
        measured.fact("A request is, on both sides, " + bare);
        if (!bare.equals(sharewell)) throw new IllegalStateException("Not on both sides: Sharewell's is " + sharewell);
    }

    private void measureLists() throws InterruptedException {
        try (var side = new SharewellSide("Sharewell", settings("lists", Map.of()))) {
            var lists = new Lists(side);
            var past = new Past(databases.in("lists"));
            measured.fact(lists.open() + " tasks are open while lists are measured");
            past.analyze();
            var without = lists.times();
            var finished = lists.finish();
            past.multiply(finished, FINISHED / finished.size());
            past.analyze();
            measured.fact("With " + FINISHED + " finished requests the database has " + past.size());
            var with = lists.times();
            Lists.NAMES.forEach(name -> measured.list(name, without.get(name), with.get(name)));
        }
    }

    private static Map<String, Object> mailing(Mailbox mailbox) {
        var settings = new HashMap<>(mailbox.properties());
        settings.put("sharewell.mail.enabled", true);
        return settings;
    }

    /** A database and an engine of its own, both of this name; everything else is {@code application.yaml}'s. */
    private Map<String, Object> settings(String name, Map<String, Object> others) {
        var all = new HashMap<>(databases.fresh(name));
        all.put("camunda.bpm.process-engine-name", name);
        all.put("sharewell.partnership.file", partnership.toUri());
        all.put("sharewell.admin.id", "admin");
        all.put("sharewell.admin.password", "a-benchmark-of-the-code");
        all.putAll(others);
        return all;
    }
}
