package org.sharewell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.sharewell.testing.Mailbox;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The morning after a holiday: the time of 10,000 disagreements is up at once, and one node takes each to its next stage
 * while a practitioner and a line manager look at their lists. Mail is on. Run by
 * {@code mvn -P benchmark spring-boot:test-run -Dbenchmark=org.sharewell.bench.Morning}.
 */
public final class Morning {

    private static final int DISAGREEMENTS = 10_000;
    private static final List<Partner> AGENCIES = IntStream.range(0, 60).mapToObj(Partner::new).toList();
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration COUNTED = Duration.ofSeconds(100);
    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final int LONGEST_MINUTES = 30;
    private static final String WAITING = "select count(*) from escalation where stage = 'practitioners'";

    private final SharewellSide side;
    private final JdbcClient database;
    private final String list;

    private Morning(SharewellSide side) {
        this.side = side;
        database = side.bean(JdbcClient.class);
        list = side.engine().getFilterService().createTaskFilterQuery().filterName(Lists.NAMES.get(0)).singleResult()
                .getId();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var partnership = Files.createTempFile("partnership", ".yaml");
        partnership.toFile().deleteOnExit();
        Files.writeString(partnership, Partner.file(AGENCIES));
        var databases = Databases.start();
        // Also on Ctrl-C, or a server would be left behind.
        Runtime.getRuntime().addShutdownHook(new Thread(databases::close));
        Measured.say(Measured.machine());
        Measured.say(databases.durability());
        try (var mailbox = Mailbox.open();
             var side = new SharewellSide("Sharewell", settings(databases, partnership, mailbox))) {
            new Morning(side).run();
        }
        System.exit(0);
    }

    private static Map<String, Object> settings(Databases databases, Path partnership, Mailbox mailbox) {
        var all = new HashMap<>(databases.fresh("morning"));
        all.putAll(mailbox.properties());
        all.putAll(Map.of("sharewell.mail.enabled", true, "sharewell.partnership.file", partnership.toUri(),
                "sharewell.admin.id", "admin", "sharewell.admin.password", "a-benchmark-of-the-code",
                "camunda.bpm.process-engine-name", "morning"));
        return all;
    }

    private void run() throws InterruptedException {
        prepare();
        // Those cases are days old, so the database has long counted them.
        Thread.sleep(COUNTED.toMillis());
        var before = new AtomicBoolean();
        var quiet = looks("practitioner", "practitioner", before);
        Thread.sleep(QUIET.toMillis());
        before.set(true);
        Measured.say("A list, before anything is due: %s", inWords(quiet.join()));
        var isOver = new AtomicBoolean();
        var practitioner = looks("practitioner", "practitioner", isOver);
        var manager = looks("manager", "line-manager", isOver);
        var failed = failed();
        var begun = Instant.now();
        timeIsUp(begun);
        while (database.sql(WAITING).query(Long.class).single() > 0) {
            if (begun.plus(Duration.ofMinutes(LONGEST_MINUTES)).isBefore(Instant.now())) break;
            Thread.sleep(LOOK.toMillis());
        }
        var took = Duration.between(begun, Instant.now());
        isOver.set(true);
        var left = database.sql(WAITING).query(Long.class).single();
        Measured.say("%d stages were moved in %.1f s, %d were not. Jobs that failed: %d. Deadlocks: %d.",
                DISAGREEMENTS - left, took.toMillis() / 1e3, left, failed() - failed, deadlocks());
        Measured.say("A practitioner's list meanwhile: %s", inWords(practitioner.join()));
        Measured.say("A line manager's list meanwhile: %s (goal: the longest under 1000)", inWords(manager.join()));
    }

    /** Each about a record of its own, since the same is raised once. */
    private void prepare() {
        side.bean(TransactionTemplate.class).executeWithoutResult(records -> IntStream.range(0, DISAGREEMENTS)
                .forEach(i -> side.bean(Register.class).enter(Entry.of("B26-" + i, "benchmark", "Something", null, null))));
        IntStream.range(0, DISAGREEMENTS).parallel().forEach(this::disagree);
        Measured.say("%d disagreements are open between %d agencies", database.sql(WAITING).query(Long.class).single(),
                AGENCIES.size());
    }

    private void disagree(int number) {
        var asker = AGENCIES.get(number % AGENCIES.size());
        var against = AGENCIES.get((number + 1) % AGENCIES.size());
        side.as(asker, () -> {
            var services = side.engine();
            var definition = services.getRepositoryService().createProcessDefinitionQuery()
                    .processDefinitionKey("escalation").latestVersion().singleResult();
            var reference = services.getFormService().submitStartForm(definition.getId(), Map.of("danger", "no",
                    "against", against.agency(), "ground", "how", "concerns", "B26-" + number)).getBusinessKey();
            var task = services.getTaskService().createTaskQuery().processInstanceBusinessKey(reference).singleResult();
            services.getFormService().submitTaskForm(task.getId(), Map.of("route", "this", "about", "How it was done.",
                    "view", "It could have been quicker.", "evidence", "Our log.", "safety", "Her teacher sees her daily."));
            return null;
        });
    }

    /** As if the holiday were over: the record and its timer say the same instant. */
    private void timeIsUp(Instant now) {
        side.bean(TransactionTemplate.class).executeWithoutResult(morning -> {
            database.sql("update escalation set due_at = :now").param("now", Date.from(now)).update();
            database.sql("update act_ru_job set duedate_ = :now where handler_type_ = 'timer-transition'"
                    + " and process_def_key_ = 'escalation'")
                    .param("now", Date.from(now)).update();
        });
    }

    private static String inWords(double[] sorted) {
        return "half under %.0f ms, 95 in 100 under %.0f ms, the longest of %d %.0f ms".formatted(
                sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted.length, sorted[sorted.length - 1]);
    }

    /** Looks at a list over and over, with a breath between; how long each look took, in milliseconds, sorted. */
    private CompletableFuture<double[]> looks(String person, String role, AtomicBoolean isOver) {
        var agency = AGENCIES.get(0).agency();
        return CompletableFuture.supplyAsync(() -> {
            var took = new ArrayList<Double>();
            side.engine().getIdentityService().setAuthentication(person + "." + agency, List.of(agency + "." + role),
                    List.of(agency));
            while (!isOver.get()) {
                took.add(Lists.milliseconds(side, list));
                LockSupport.parkNanos(LOOK.toNanos());
            }
            return took.stream().mapToDouble(one -> one).sorted().toArray();
        });
    }

    private long failed() {
        return side.engine().getHistoryService().createHistoricJobLogQuery().failureLog().count();
    }

    private long deadlocks() {
        return database.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class).single();
    }
}
