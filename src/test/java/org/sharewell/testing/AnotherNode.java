package org.sharewell.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.sharewell.Sharewell;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sharewell once more on the database of a test, as production has it on several nodes: a process of its own, whose jobs
 * run by themselves, and which can be killed as a power failure kills it.
 */
public final class AnotherNode implements AutoCloseable {

    private static final String NAME = "another-node";
    private static final String NOW = "another-node.now";
    private static final Path OUTPUT = Path.of("target", NAME + ".log");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String WAITING = "select count(*) from pg_locks l join pg_stat_activity a using (pid)"
            + " where not l.granted and a.application_name = '" + NAME + "'";
    private static final String CONNECTED = "select count(*) from pg_stat_activity where application_name = '" + NAME
            + "'";

    private final Process process;
    private final JdbcClient database;

    private AnotherNode(Process process, JdbcClient database) {
        this.process = process;
        this.database = database;
    }

    /** Starts it. For this node it is that instant, and stays it. */
    public static AnotherNode start(EmbeddedDatabase surroundings, Mailbox mailbox, Instant now, JdbcClient database) {
        var settings = new HashMap<>(surroundings.properties());
        settings.putAll(mailbox.properties());
        settings.put("spring.datasource.url", surroundings.url("app") + "&ApplicationName=" + NAME);
        settings.put(NOW, now);
        settings.put("server.port", 0);
        settings.put("logging.level.root", "info");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(),
                AnotherNode.class.getName()));
        // All that a test sets, but that here jobs run.
        Stream.of(SharewellTest.class.getAnnotation(SpringBootTest.class).properties())
                .filter(setting -> !setting.startsWith("camunda.bpm.job-execution")).forEach(setting -> command.add("--" + setting));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            return new AnotherNode(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(OUTPUT.toFile())
                    .start(), database);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the empty entry at its end, which would be this folder with all models once more. */
    private static String classPath() {
        return System.getProperty("java.class.path").replaceFirst(File.pathSeparator + "+$", "");
    }

    /** Started as a program of its own by {@link #start}. */
    public static void main(String[] settings) {
        new SpringApplicationBuilder(Sharewell.class, AtAnInstant.class).run(settings);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class AtAnInstant {

        @Bean
        @Primary
        TestClock itsClock(Environment settings) {
            var clock = new TestClock();
            clock.itIs(Instant.parse(settings.getRequiredProperty(NOW)));
            return clock;
        }
    }

    /** Until a step of it waits for a row that somebody else holds. */
    public AnotherNode untilItWaits() {
        until(() -> {
            if (!process.isAlive()) throw new AssertionError("The other node stopped: " + said());
            return count(WAITING) > 0;
        });
        return this;
    }

    /** Kills it in the middle of whatever it does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Until the database has noticed that it is dead, and has taken back what it had begun. */
    public void untilItIsGone() {
        until(() -> count(CONNECTED) == 0);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private static void until(BooleanSupplier isSo) {
        var until = Instant.now().plus(PATIENCE);
        try {
            while (!isSo.getAsBoolean()) {
                if (Instant.now().isAfter(until)) throw new AssertionError("It takes too long: " + said());
                Thread.sleep(50);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String said() {
        try {
            return Files.readString(OUTPUT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
