package org.sharewell.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EmbeddedDatabase;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever asks while figures are counted anew, or the database is busy or refuses, gets figures or a sentence. */
@SharewellTest
class StatisticsBusyTest {

    private static final String PLUGIN = "/camunda/api/cockpit/plugin/sharewell/default/";
    private static final String VOLUME = PLUGIN + "chart/volume";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    TestClock clock;
    @Autowired
    JdbcClient database;
    @Autowired
    Statistics statistics;
    @Autowired
    EmbeddedDatabase server;
    @LocalServerPort
    int port;
    @LocalManagementPort
    int management;

    TestAgency csc;
    TestAgency police;

    @BeforeEach
    void thePoliceAreAsked() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        asks();
    }

    private void asks() {
        // Later than the last time, or the same would be taken for sent twice.
        clock.passes(Duration.ofHours(1));
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
    }

    @Test
    void whileTheyAreCountedAnewTheyAreReadAsBeforeAndWhatIsEnteredIsNotLost() throws Exception {
        try (var counting = connection("app")) {
            counting.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            counting.createStatement().execute("select count_register_anew()");

            assertThat(volume().body()).contains("\"count\":1");
            asks();
            assertThat(volume().body()).contains("\"count\":2");
            var second = CompletableFuture.supplyAsync(this::countAnew);
            untilSomebodyWaits();
            counting.commit();

            assertThat(second.join()).satisfies(refused -> {
                assertThat(refused.statusCode()).isEqualTo(409);
                assertThat(refused.body()).contains("Somebody else is counting the register anew.");
            });
        }
        var counted = all();
        assertThat(statistics.countAnew()).isEqualTo(counted.size());
        assertThat(all()).isEqualTo(counted);
    }

    @Test
    void aFigureThatTakesTooLongIsGivenUpWithASentence() throws Exception {
        try (var busy = connection("owner")) {
            busy.createStatement().execute("lock table statistic in access exclusive mode");

            assertThat(volume()).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).isEqualTo("{\"message\":\"That took too long and was stopped. Choose a shorter "
                        + "period, or try again in a few minutes.\"}");
            });
        }
    }

    /** Also where it asks the engine's own tables. */
    @Test
    void howThingsStandIsGivenUpLikewise() throws Exception {
        var unit = TasklistSession.of(port, Agencies.BUSINESS_UNIT, Agencies.PASSWORD);
        for (var path : List.of("now", "elements/answer-request", "work/answer-request/open")) {
            try (var busy = connection("owner")) {
                busy.createStatement().execute("lock table act_ru_task in access exclusive mode");

                assertThat(unit.get(PLUGIN + path).statusCode()).as(path).isEqualTo(503);
            }
        }
    }

    @Test
    void whatCannotBeLookedAtIsDownAndNoError() throws Exception {
        try (var owner = connection("owner")) {
            owner.setAutoCommit(true);
            owner.createStatement().execute("revoke select on act_ru_job, register_seal from app");
            try {
                for (var part : List.of("mail", "jobs", "register")) {
                    var health = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:"
                            + management + "/actuator/health/" + part)).build(), BodyHandlers.ofString());
                    assertThat(health.statusCode()).as(part).isEqualTo(503);
                    assertThat(health.body()).as(part).contains("\"status\":\"DOWN\"").doesNotContain("denied");
                }
            } finally {
                owner.createStatement().execute("grant select on act_ru_job, register_seal to app");
            }
        }
    }

    @Test
    void whatTheDatabaseRefusesIsASentenceAndNoStackTrace() throws Exception {
        try (var owner = connection("owner")) {
            owner.setAutoCommit(true);
            owner.createStatement().execute("revoke select on statistic from app");
            try {
                assertThat(volume()).satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(500);
                    assertThat(answer.body()).startsWith("{\"message\":\"Something went wrong on our side.")
                            .doesNotContain("denied", "statistic", "org.");
                });
            } finally {
                owner.createStatement().execute("grant select on statistic to app");
            }
        }
    }

    private HttpResponse<String> volume() {
        return TasklistSession.of(port, Agencies.BUSINESS_UNIT, Agencies.PASSWORD).get(VOLUME + "?agency=" + police.id());
    }

    private HttpResponse<String> countAnew() {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                    URI.create("http://localhost:" + management + "/actuator/statistics"))
                    .POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        } catch (Exception unanswered) {
            throw new AssertionError(unanswered);
        }
    }

    private void untilSomebodyWaits() throws InterruptedException {
        for (int tries = 0; tries < 300 && database.sql("select count(*) from pg_locks where not granted").query(Long.class)
                .single() == 0; tries++) Thread.sleep(20);
    }

    private Connection connection(String role) throws SQLException {
        var connection = DriverManager.getConnection(server.url(role));
        connection.setAutoCommit(false);
        return connection;
    }

    private List<String> all() {
        return database.sql("select statistic::text as line from statistic order by entry, position")
                .query(String.class).list();
    }
}
