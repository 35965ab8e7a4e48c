package org.sharewell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharewellTest
class DraftsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    Staff staff;
    String amina;
    String task;
    TasklistSession session;

    @BeforeEach
    void aminaHasATaskOpen() {
        staff = new Staff(engine);
        amina = staff.practitioner("amina");
        task = staff.taskOf(amina);
        session = TasklistSession.of(port, amina, Staff.PASSWORD);
        assertThat(drafts.of(task, amina, "1")).isEmpty();
    }

    @AfterEach
    void workIsGone() {
        staff.leave();
    }

    @Test
    void whatIsTypedComesBackAsItWas() {
        var answer = session.send("PUT", "/drafts/" + task,
                "{\"reasons\":\"Because\",\"visits\":3,\"topics\":[\"health\"],\"asAt\":null}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(drafts.of(task, amina, "1")).hasValueSatisfying(fields -> assertThat(fields)
                .containsEntry("reasons", "Because").containsEntry("visits", 3)
                .containsEntry("topics", List.of("health")).containsEntry("asAt", null));
    }

    @Test
    void theNewestIsKept() {
        session.send("PUT", "/drafts/" + task, "{\"reasons\":\"Bec\"}");
        session.send("PUT", "/drafts/" + task, "{\"reasons\":\"Because\"}");

        assertThat(drafts.of(task, amina, "1")).contains(Map.of("reasons", "Because"));
    }

    @Test
    void nobodyElseIsShownIt() {
        var carl = staff.practitioner("carl");
        session.send("PUT", "/drafts/" + task, "{\"reasons\":\"Because\"}");

        assertThat(drafts.of(task, carl, "1")).isEmpty();
        assertThat(drafts.of(task, amina, "1")).isPresent();
    }

    @Test
    void itIsDroppedWhenTheRecordHasChangedSince() {
        session.send("PUT", "/drafts/" + task, "{\"reasons\":\"Because\"}");

        assertThat(drafts.of(task, amina, "2")).isEmpty();
        assertThat(drafts.of(task, amina, "1")).as("gone for good").isEmpty();
    }

    @Test
    void itEndsWithItsTaskHoweverThatEnds() {
        session.send("PUT", "/drafts/" + task, "{\"reasons\":\"Because\"}");

        engine.getTaskService().complete(task);

        assertThat(database.sql("select count(*) from draft where task_id = ?").param(task).query(Long.class).single())
                .isZero();
        assertThat(session.send("PUT", "/drafts/" + task, "{\"reasons\":\"Late\"}").statusCode()).isEqualTo(403);
    }

    @Test
    void itIsKeptForWhoHasTheTaskOnly() {
        var carl = TasklistSession.of(port, staff.practitioner("carl"), Staff.PASSWORD);

        assertThat(carl.send("PUT", "/drafts/" + task, "{\"reasons\":\"Mine\"}").statusCode()).isEqualTo(403);
        assertThat(carl.send("DELETE", "/drafts/" + task, null).statusCode()).isEqualTo(204);
        assertThat(TasklistSession.anonymous(port).send("PUT", "/drafts/" + task, "{}").statusCode()).isEqualTo(401);
        assertThat(drafts.of(task, amina, "1")).isEmpty();
    }

    @Test
    void itsWriterCanDropIt() {
        session.send("PUT", "/drafts/" + task, "{\"reasons\":\"Because\"}");

        session.send("DELETE", "/drafts/" + task, null);

        assertThat(drafts.of(task, amina, "1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"text\"", "{", "{\"a\":1,\"a\":2}"})
    void whatIsNoFormIsNotKept(String body) {
        assertThat(session.send("PUT", "/drafts/" + task, body).statusCode()).isEqualTo(400);
    }

    @Test
    void moreThanAFormIsNotKept() {
        var body = "{\"reasons\":\"" + "x".repeat(256 * 1024) + "\"}";

        assertThat(session.send("PUT", "/drafts/" + task, body).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site",
        "Origin: https://elsewhere.example", "Accept: application/json"})
    void anotherSitesPageCannotWriteIt(String header) throws Exception {
        var parts = header.split(": ");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/drafts/" + task))
                .header(parts[0], parts[1]).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}")).build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This came from another site.");
    }
}
