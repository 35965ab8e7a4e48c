package org.sharewell.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What monitoring reads on the management port, and nowhere else. */
@SharewellTest
class StatisticsMetersTest {

    private static final Path DASHBOARD = Path.of("src/main/grafana/code-of-practice.json");

    @Autowired
    StatisticsMeters meters;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    TestClock clock;
    @Autowired
    ObjectMapper json;
    @LocalManagementPort
    int management;
    @LocalServerPort
    int port;

    TestAgency csc;
    TestAgency police;
    String request;

    private static HttpResponse<String> at(int port, String method, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    @BeforeEach
    void thePoliceAreAsked() {
        clock.itIs(Instant.parse("2027-03-02T10:00:00Z"));
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        meters.refresh();
    }

    @Test
    void openWorkAndFiguresAreReadByProcedureAndAgency() throws Exception {
        var scraped = at(management, "GET", "/actuator/prometheus").body();

        assertThat(scraped).contains("sharewell_work_open{agency=\"" + police.id() + "\",procedure=\"answer-request\"} 1.0",
                "sharewell_figures_count{measure=\"received\",value=\"\"}", "sharewell_engine_timers_due",
                "sharewell_breach_clocks_late", "sharewell_figures_age_seconds 0.0", "hikaricp_connections");
        assertThat(scraped).doesNotContain(request, csc.practitioner(), "Maya");
    }

    @Test
    void thePagesPortTellsNoneOfIt() throws Exception {
        for (var path : new String[] {"/actuator", "/actuator/prometheus", "/actuator/health", "/actuator/statistics"}) {
            assertThat(at(port, "GET", path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whatIsUnwellIsToldApart() throws Exception {
        for (var part : new String[] {"database", "mail", "jobs", "register", "readiness"}) {
            var health = at(management, "GET", "/actuator/health/" + part);
            assertThat(health.body()).as(part).contains("\"status\":");
            assertThat(json.readTree(health.body()).get("components")).as(part).isNotEmpty();
        }
    }

    @Test
    void oneCommandCountsTheRegisterAnew() throws Exception {
        assertThat(at(management, "POST", "/actuator/statistics").body()).matches("\\{\"figures\":\\d+}");
    }

    @Test
    void theDashboardAsksForMetricsThatThereAre() throws Exception {
        var scraped = at(management, "GET", "/actuator/prometheus").body();
        var asked = Pattern.compile("(?:sharewell|hikaricp|jvm|process)_[a-z_]+").matcher(Files.readString(DASHBOARD)).results()
                .map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty().allSatisfy(metric -> assertThat(scraped).contains("\n" + metric));
    }

    /** Several nodes tell the same, so the largest is taken; but of each line, or one line would stand for all. */
    @Test
    void theDashboardTakesTheLargestOfEachLineAndNotOfAll() throws Exception {
        var scraped = at(management, "GET", "/actuator/prometheus").body();
        var taken = Pattern.compile("max (?:by \\(([a-z, ]+)\\) )?\\((sharewell_[a-z_]+)(\\{([a-z]+)=[^}]*})?\\)")
                .matcher(json.readTree(DASHBOARD.toFile()).findValuesAsText("expr").toString()
                        .replaceAll("max\\(", "max (")).results().toList();

        assertThat(taken).isNotEmpty().allSatisfy(one -> {
            var labels = Pattern.compile("\n" + one.group(2) + "\\{([^}]*)}").matcher(scraped).results()
                    .flatMap(line -> Pattern.compile("([a-z]+)=").matcher(line.group(1)).results().map(label -> label.group(1)))
                    .collect(Collectors.toSet());
            var by = Stream.concat(Stream.ofNullable(one.group(1)).flatMap(list -> Stream.of(list.split(", "))),
                    Stream.ofNullable(one.group(4))).collect(Collectors.toSet());
            assertThat(by).as(one.group()).isEqualTo(labels);
        });
    }
}
