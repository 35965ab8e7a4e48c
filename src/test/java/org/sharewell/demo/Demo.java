package org.sharewell.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sharewell.Sharewell;
import org.sharewell.testing.EmbeddedDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

/**
 * Sharewell to try out, on a PostgreSQL of its own whose data stays in {@code .demo}: {@code mvn spring-boot:test-run}.
 * Delete the folder to begin again.
 */
public final class Demo {

    private static final Path DATA = Path.of(".demo", "postgres-17");
    private static final int FIRST_PORT = 8080;
    private static final int PORTS_TRIED = 20;
    private static final String PORT = "--server.port=";

    private Demo() { }

    public static void main(String[] arguments) {
        // Until Sharewell sets logging up, only what goes wrong is worth a line.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        try {
            start(arguments);
        } catch (IllegalStateException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void start(String[] arguments) {
        var database = EmbeddedDatabase.keptIn(DATA);
        // After the application, which still writes while it stops; also on Ctrl-C.
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        try {
            SpringApplication.withHook(Demo::dressed, () -> Sharewell.main(settings(database, arguments)));
        } catch (RuntimeException alreadyReported) {
            System.exit(1);
        }
    }

    /** Production's application with what the demo adds, before it runs. */
    private static SpringApplicationRunListener dressed(SpringApplication application) {
        application.addPrimarySources(List.of(DemoConfiguration.class));
        application.setAdditionalProfiles("demo");
        CaughtMail.in(application);
        return new SpringApplicationRunListener() { };
    }

    /** As arguments, which outrank a production address that a shell may have set. */
    private static String[] settings(EmbeddedDatabase database, String[] arguments) {
        var settings = new ArrayList<String>();
        database.properties().forEach((name, value) -> settings.add("--" + name + "=" + value));
        var port = Stream.of(arguments).filter(argument -> argument.startsWith(PORT)).findFirst()
                .map(argument -> argument.substring(PORT.length())).orElseGet(Demo::freePort);
        if (Stream.of(arguments).noneMatch(argument -> argument.startsWith(PORT))) settings.add(PORT + port);
        settings.add("--sharewell.address=http://localhost:" + port);
        // The next free one, so that it starts beside whatever else runs on this machine.
        settings.add("--management.server.port=0");
        settings.addAll(List.of(arguments));
        return settings.toArray(String[]::new);
    }

    private static String freePort() {
        return IntStream.range(FIRST_PORT, FIRST_PORT + PORTS_TRIED).filter(Demo::isFree).mapToObj(String::valueOf).findFirst()
                .orElseThrow(() -> new IllegalStateException("Every port from " + FIRST_PORT + " to "
                        + (FIRST_PORT + PORTS_TRIED - 1) + " is in use. Free one of them, then start again."));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException failure) {
            System.err.println("The demo's database did not stop cleanly: " + failure.getMessage());
        }
    }
}
