package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.document.Document;
import org.sharewell.document.Documents;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SampleFiles;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents with a request and with an answer: children's social care asks the police, who add a report and decide. */
@SharewellTest
class DocumentPageTest {

    private static final String DECIDE = "Decide request";
    private static final String READ = "Read information";
    private static final String REPORT = "Chronology of Maya.pdf";
    private static final byte[] CONTENT = SampleFiles.pdf("What happened in March.");

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Documents documents;
    @Autowired
    Recorded recorded;
    @Autowired
    JdbcClient database;

    TestAgency csc;
    TestAgency police;
    String request;
    String answer;
    String share;

    @BeforeEach
    void thePoliceAreAsked() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        answer = request + "." + police.id();
        share = answer + "-1";
    }

    @Test
    @Rule({"R9", "R12"})
    void aReportReachesTheAskerWithTheDecisionThatNamesItAndNotBefore() {
        var report = thePoliceAddTheirReport();
        for (var person : List.of(csc.practitioner(), csc.lineManager(), police.otherPractitioner(), police.lineManager(),
                police.leadInformationOfficer())) {
            assertNothing(session(person).bytes("/document/" + report.id()));
        }
        assertThat(fetched(police.practitioner(), report)).isEqualTo(CONTENT);

        decide(Answers.but(Answers.shared(), "documents", List.of(report.id())));

        assertThat(walk.form(csc.practitioner(), share, READ)).containsEntry("documents", REPORT);
        assertThat(fetched(csc.practitioner(), report)).isEqualTo(CONTENT);
        for (var reader : List.of(csc.lineManager(), csc.leadInformationOfficer(), police.lineManager(),
                police.practitioner())) {
            assertThat(fetched(reader, report)).isEqualTo(CONTENT);
        }
        for (var stranger : List.of(csc.otherPractitioner(), police.otherPractitioner(), Agencies.BUSINESS_UNIT,
                agencies.make("health").practitioner())) {
            assertNothing(session(stranger).bytes("/document/" + report.id()));
        }
        assertNothing(TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD).bytes("/document/" + report.id()));
    }

    @Test
    @Rule({"R12", "R15"})
    @Clause("C100")
    void eachFetchingIsAReadingAndTheFirstOfItsRecipientIsTheReceipt() {
        var report = thePoliceAddTheirReport();
        decide(Answers.but(Answers.shared(), "documents", List.of(report.id())));
        fetched(csc.lineManager(), report);
        assertThat(recorded.events(share)).doesNotContain("Information opened");

        fetched(csc.practitioner(), report);
        fetched(police.practitioner(), report);

        assertThat(readings(share)).containsExactly(csc.lineManager(), csc.practitioner());
        assertThat(recorded.events(share)).containsExactly("Information delivered", "Document fetched",
                "Document fetched", "Information opened");
        assertThat(readings(answer)).containsExactly(police.practitioner());
        assertThat(recorded.facts(share, "Document fetched").path("digest").asText()).isEqualTo(report.digest());
        assertThat(session(csc.practitioner()).get("/record/" + share).body()).contains(REPORT, "/document/" + report.id());
        assertThat(session(csc.practitioner()).get("/record/" + share + ".txt").body()).contains("DOCUMENTS", REPORT);
        assertThat(session(police.practitioner()).get("/record/" + answer).body()).contains(REPORT, "Shared as " + share);
    }

    @Test
    @Rule("R34")
    void aReportAloneThatGoesAnotherWayIsToldToTheOfficerLikeAnythingElse() {
        var report = thePoliceAddTheirReport();
        decide(Map.of("answer", "decide", "harmIfWaits", true, "harmSentence", "She is with him now.", "items",
                List.of(Map.of("about", "1", "topic", "Where she is", "content", "At her uncle's"))));
        var alone = new HashMap<>(Answers.shared());
        alone.putAll(Map.of("items", List.of(), "documents", List.of(report.id()), "method", "by-hand", "methodWhy",
                "Their line is down."));

        decide(alone);

        assertThat(walk.form(csc.practitioner(), answer + "-2", READ)).containsEntry("documents", REPORT);
        assertThat(recorded.told(answer, "other-method")).containsExactly(police.leadInformationOfficer());
    }

    @Test
    void whatIsRefusedOrNotTickedNeverLeaves() {
        var report = thePoliceAddTheirReport();
        decide(Answers.but(Answers.notShared(), "documents", List.of(report.id())));

        assertNothing(session(csc.practitioner()).bytes("/document/" + report.id()));
        assertThat(session(csc.practitioner()).get("/record/" + request).body()).doesNotContain(REPORT);
        assertThat(fetched(police.lineManager(), report)).isEqualTo(CONTENT);
        assertThat(session(police.lineManager()).get("/document/with/" + answer).body())
                .contains("it stays in your agency");
    }

    @Test
    @Rule("R5")
    void whoeverSharesTicksEachDocumentOrSaysThatNoneGoes() {
        var report = thePoliceAddTheirReport();
        assertThat(walk.form(police.practitioner(), answer, DECIDE)).containsEntry("hasDocuments", true);

        assertThatThrownBy(() -> walk.send(police.practitioner(), answer, DECIDE, Answers.shared()))
                .hasMessageContaining("Tick the documents that go with it");
        assertThatThrownBy(() -> walk.send(police.practitioner(), answer, DECIDE,
                Answers.but(Answers.shared(), "documents", List.of(UUID.randomUUID().toString()))))
                .hasMessageContaining("not offered");
        decide(Answers.but(Answers.shared(), "documents", List.of("none")));

        assertNothing(session(csc.practitioner()).bytes("/document/" + report.id()));
        assertThat(walk.form(csc.practitioner(), share, READ)).containsEntry("hasDocuments", false);
    }

    @Test
    void itIsKeptOnTheReadersComputerAndNeverShownByTheBrowser() {
        described();
        walk.claim(police.practitioner(), answer, DECIDE);
        add(police.practitioner(), answer, "Bericht “Zoë”.pdf", CONTENT);
        var report = documents.with(answer).get(0);

        var page = session(police.practitioner()).bytes("/document/" + report.id()).headers();

        assertThat(page.firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value)
                .startsWith("attachment;").contains("filename*=UTF-8''Bericht%20%E2%80%9CZo%C3%AB%E2%80%9D.pdf"));
        assertThat(page.firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(page.allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(page.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page.allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void whatDoesNotDoIsRefusedWithASentenceAndNothingOfItIsKept() {
        described();
        walk.claim(police.practitioner(), answer, DECIDE);
        var refused = Map.of("report.pdf", SampleFiles.program(), "empty.pdf", new byte[0], "large.pdf",
                new byte[20 * 1024 * 1024 + 1], "larger.pdf", new byte[30 * 1024 * 1024], "macros.docm",
                SampleFiles.docm(), "page.html", SampleFiles.bytes("<html></html>"));
        var sentences = Map.of("report.pdf", "not what its name says", "empty.pdf", "is empty", "large.pdf",
                "larger than 20 MB", "larger.pdf", "larger than 20 MB", "macros.docm", "macros", "page.html",
                "cannot be added");

        refused.forEach((name, content) -> {
            var page = add(police.practitioner(), answer, name, content);
            assertThat(page.statusCode()).as(name).isEqualTo(400);
            assertThat(page.body()).as(name).contains("Nothing was changed", sentences.get(name));
        });
        var nothing = session(police.practitioner()).upload("/document/with/" + answer, null, null, Map.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("Choose a file.");
        assertThat(session(police.practitioner()).submit("/document/with/" + answer, Map.of("file", "x")).body())
                .contains("Choose a file.");

        assertThat(documents.with(answer)).isEmpty();
        assertThat(recorded.events(answer)).doesNotContain("Document added");
    }

    @Test
    void onlyWhoeverHasTheWorkAdds() {
        described();
        for (var person : List.of(police.practitioner(), csc.practitioner())) {
            assertNothing(add(person, answer, REPORT, CONTENT));
        }
        var manager = add(police.lineManager(), answer, REPORT, CONTENT);
        assertThat(manager.statusCode()).isEqualTo(400);
        assertThat(manager.body()).contains("Claim it in the task list first");
        walk.claim(police.practitioner(), answer, DECIDE);
        assertNothing(add(police.otherPractitioner(), answer, REPORT, CONTENT));
        assertNothing(TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD)
                .upload("/document/with/" + answer, REPORT, CONTENT, Map.of()));
        assertThat(TasklistSession.anonymous(port).upload("/document/with/" + answer, REPORT, CONTENT, Map.of())
                .statusCode()).isEqualTo(302);
        assertThat(session(police.practitioner()).upload("/document/with/" + answer, REPORT, CONTENT, Map.of(),
                "https://elsewhere.example").statusCode()).isEqualTo(403);

        assertThat(documents.with(answer)).isEmpty();
    }

    @Test
    void whoeverAddedItTakesItAwayUntilItIsSentAndNobodyElseDoes() {
        var report = thePoliceAddTheirReport();
        assertNothing(remove(csc.practitioner(), report));
        assertNothing(remove(police.lineManager(), report));
        walk.putBack(police.practitioner(), answer, DECIDE);
        walk.claim(police.otherPractitioner(), answer, DECIDE);
        remove(police.otherPractitioner(), report);
        assertThat(documents.of(report.id())).isPresent();
        walk.putBack(police.otherPractitioner(), answer, DECIDE);
        walk.claim(police.practitioner(), answer, DECIDE);

        add(police.practitioner(), answer, "Second.pdf", SampleFiles.pdf("second"));
        var second = documents.with(answer).get(1);
        remove(police.practitioner(), second);
        assertThat(documents.of(second.id())).isEmpty();
        assertThat(database.sql("select count(*) from document_content where document = ?").param(second.id())
                .query(Integer.class).single()).isZero();
        assertThat(recorded.facts(answer, "Document removed").path("digest").asText()).isEqualTo(second.digest());

        decide(Answers.but(Answers.shared(), "documents", List.of(report.id())));
        remove(police.practitioner(), report);
        assertThat(fetched(csc.practitioner(), report)).isEqualTo(CONTENT);
    }

    @Test
    void whatIsSomebodyElsesLooksLikeWhatNeverWasAndTryingItIsEntered() {
        var report = thePoliceAddTheirReport();
        var session = session(csc.practitioner());

        var theirs = session.get("/document/" + report.id());
        var never = session.get("/document/" + UUID.randomUUID());

        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(never.body()).doesNotContain(REPORT);
        assertThat(recorded.facts(RefusedCalls.RECORD, "Call refused").path("path").asText())
                .isEqualTo("document/" + report.id());
        assertThat(session.get("/document/with/" + answer).body())
                .isEqualTo(session.get("/document/with/R26-99999").body());
    }

    @Test
    @Rule("R3")
    @Clause("C92")
    void ofThoseAskedOnlyThoseWhomTheAskerNamesReadADocumentOfTheRequest() {
        var health = agencies.make("health");
        upload(csc.practitioner(), request, "Order.pdf", CONTENT, police);
        var order = documents.with(request).get(0);
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police, health));
        walk.claim(health.practitioner(), request + "." + health.id(), DECIDE);
        assertNothing(session(police.practitioner()).bytes("/document/" + order.id()));

        walk.claim(police.practitioner(), answer, DECIDE);
        assertThat(walk.form(police.practitioner(), answer, DECIDE)).containsEntry("theirDocuments", "Order.pdf");
        assertThat(fetched(police.practitioner(), order)).isEqualTo(CONTENT);
        assertThat(fetched(csc.lineManager(), order)).isEqualTo(CONTENT);
        assertThat(walk.form(health.practitioner(), request + "." + health.id(), DECIDE))
                .containsEntry("hasTheirDocuments", false);
        assertNothing(session(health.practitioner()).bytes("/document/" + order.id()));
        remove(csc.practitioner(), order);
        assertThat(documents.of(order.id())).isPresent();

        session(csc.practitioner()).submit("/document/" + order.id() + "/readers",
                Map.of("others", request + "." + health.id()));
        assertThat(fetched(health.practitioner(), order)).isEqualTo(CONTENT);
        assertThat(recorded.told(request + "." + health.id(), "document-added")).contains(health.practitioner());
        assertThat(session(csc.practitioner()).get("/document/with/" + request).body())
                .contains(police.id() + " can read it", health.id() + " can read it");
    }

    @Test
    @Rule("R3")
    void whatNobodyIsNamedForStaysWithTheAskersSide() {
        upload(csc.practitioner(), request, "Own note.pdf", CONTENT);
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        var note = documents.with(request).get(0);
        walk.claim(police.practitioner(), answer, DECIDE);

        assertNothing(session(police.practitioner()).bytes("/document/" + note.id()));
        session(police.practitioner()).submit("/document/" + note.id() + "/readers", Map.of("others", answer));
        assertNothing(session(police.practitioner()).bytes("/document/" + note.id()));
        assertThat(fetched(csc.practitioner(), note)).isEqualTo(CONTENT);
    }

    @Test
    @Clause("C24")
    void whoeverIsAskedForAdviceReadsTheDraftThatTheyAreAskedAbout() {
        var report = thePoliceAddTheirReport();
        var lead = police.safeguardingLead();
        assertNothing(session(lead).bytes("/document/" + report.id()));

        walk.send(police.practitioner(), answer, DECIDE, Map.of("answer", "together", "adviser", "safeguarding-lead",
                "adviceQuestion", "May this go?"));
        walk.claim(lead, answer + "-advice-1", "Give advice");

        assertThat(fetched(lead, report)).isEqualTo(CONTENT);
        assertThat(session(lead).get("/document/with/" + answer + "-advice-1").body())
                .contains(REPORT, "only whoever has this work sees it").doesNotContain("Add a document", "Remove");
        assertThat(readings(answer + "-advice-1")).containsExactly(lead);
        assertThat(add(lead, answer + "-advice-1", "x.pdf", CONTENT).statusCode()).isEqualTo(400);
    }

    @Test
    @Rule("R14")
    void whoeverHasTheAnswerHearsOfOneMoreDocumentAndNobodyElseAlsoNoDutyMailbox() {
        police = agencies.like("police").dutyMailbox().make();
        answer = request + "." + police.id();
        described();
        walk.claim(police.otherPractitioner(), answer, DECIDE);

        session(csc.practitioner()).upload("/document/with/" + request, "Order.pdf", CONTENT,
                Map.of("others", List.of(answer)));

        assertThat(recorded.told(answer, "document-added")).containsExactly(police.otherPractitioner());
    }

    @Test
    @Clause({"C24", "C88"})
    void whoeverTookTheDecisionOverAddsDocumentsToItAndReadsItsRecord() {
        described();
        var lead = police.safeguardingLead();
        walk.complete(police.practitioner(), answer, DECIDE, Map.of("answer", "together", "adviser", "safeguarding-lead",
                "adviceQuestion", "May this go?"));
        walk.complete(lead, answer + "-advice-1", "Give advice", Map.of("way", "decide"));

        assertThat(add(lead, answer, REPORT, CONTENT).statusCode()).isEqualTo(302);

        assertThat(fetched(lead, documents.with(answer).get(0))).isEqualTo(CONTENT);
        assertThat(session(lead).get("/record/" + answer).statusCode()).isEqualTo(200);
        assertThat(add(police.practitioner(), answer, REPORT, CONTENT).statusCode()).isEqualTo(400);
    }

    @Test
    @Rule("R12")
    void whoeverKnowsTheFamilyLosesTheDocumentsTheirOwnToo() {
        var report = thePoliceAddTheirReport();

        session(police.practitioner()).submit("/work/" + walk.task(answer, DECIDE).getId() + "/conflict",
                Map.of("kind", "family"));

        assertNothing(session(police.practitioner()).bytes("/document/" + report.id()));
        assertNothing(remove(police.practitioner(), report));
        walk.claim(police.otherPractitioner(), answer, DECIDE);
        assertThat(fetched(police.otherPractitioner(), report)).isEqualTo(CONTENT);
    }

    @Test
    void theWayToThemStandsOnTheTaskForWhoeverCanSeeOrAddSome() {
        described();
        var task = walk.task(answer, DECIDE).getId();
        assertThat(offered(police.practitioner(), task)).isEqualTo("{}");
        walk.claim(police.practitioner(), answer, DECIDE);
        assertThat(offered(police.practitioner(), task)).isEqualTo("{\"link\":\"Add documents\"}");
        assertThat(offered(csc.practitioner(), task)).isEqualTo("{}");

        add(police.practitioner(), answer, REPORT, CONTENT);

        assertThat(offered(police.practitioner(), task)).isEqualTo("{\"link\":\"Documents (1)\"}");
        assertThat(session(police.practitioner()).get("/document/task/" + task).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/document/with/" + answer + "?task=" + task));
        assertThat(session(csc.practitioner()).get("/document/task/" + task).statusCode()).isEqualTo(404);
        assertThat(session(police.practitioner()).get("/document/with/" + answer).body())
                .contains(REPORT, "Not checked for viruses", "only whoever has this work sees it");
    }

    private void described() {
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
    }

    private Document thePoliceAddTheirReport() {
        described();
        walk.claim(police.practitioner(), answer, DECIDE);
        assertThat(add(police.practitioner(), answer, REPORT, CONTENT).statusCode()).isEqualTo(302);
        return documents.with(answer).get(0);
    }

    private void decide(Map<String, Object> sent) {
        walk.complete(police.practitioner(), answer, DECIDE, sent);
        jobs.run(answer);
    }

    private HttpResponse<String> add(String person, String record, String name, byte[] content) {
        return session(person).upload("/document/with/" + record, name, content, Map.of());
    }

    private void upload(String person, String record, String name, byte[] content, TestAgency... readers) {
        var others = new ArrayList<String>();
        for (var reader : readers) others.add(record + "." + reader.id());
        assertThat(session(person).upload("/document/with/" + record, name, content, Map.of("others", others))
                .statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> remove(String person, Document document) {
        return session(person).submit("/document/" + document.id() + "/removal", Map.of());
    }

    private byte[] fetched(String person, Document document) {
        var page = session(person).bytes("/document/" + document.id());
        assertThat(page.statusCode()).as(person).isEqualTo(200);
        return page.body();
    }

    private String offered(String person, String task) {
        return session(person).get("/document/task/" + task + "/offered").body();
    }

    private static void assertNothing(HttpResponse<?> page) {
        assertThat(page.statusCode()).isEqualTo(404);
        var body = page.body() instanceof byte[] bytes ? new String(bytes) : page.body().toString();
        assertThat(body).contains(DocumentPage.NOTHING);
    }

    private List<String> readings(String reference) {
        return database.sql("select person from reading where record = ? and task is null order by id").param(reference)
                .query(String.class).list();
    }

    private TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
