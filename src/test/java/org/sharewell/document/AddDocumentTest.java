package org.sharewell.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.FakeScanner;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.SampleFiles;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of a file that somebody adds, and what of one that is refused. */
@SharewellTest
class AddDocumentTest {

    private static final String NAME = "Chronology of Maya Brook.pdf";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Documents documents;
    @Autowired
    DocumentDesk desk;
    @Autowired
    DocumentPolicy policy;
    @Autowired
    Recorded recorded;
    @Autowired
    JdbcClient database;
    @Autowired
    HikariDataSource pool;
    @Autowired
    TransactionTemplate inATransaction;

    TestAgency csc;
    String request;

    @BeforeEach
    void aNeed() {
        csc = agencies.make("local-authority");
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
    }

    @Test
    @Clause({"C90", "C100"})
    void theRegisterProvesWhichDocumentItWasAndDoesNotNameIt() {
        assertThat(add("", 0, SampleFiles.pdf("What happened in March."))).isEmpty();

        var document = documents.with(request).get(0);
        var facts = recorded.facts(request, DocumentEntries.ADDED);
        assertThat(document.name()).isEqualTo(NAME);
        assertThat(facts.path("document").asText()).isEqualTo(document.id());
        assertThat(facts.path("digest").asText()).isEqualTo(document.digest()).hasSize(64);
        assertThat(facts.path("size").asLong()).isEqualTo(document.size());
        assertThat(facts.path("type").asText()).isEqualTo("application/pdf");
        assertThat(facts.toString()).doesNotContain("Maya", "Chronology");
        assertThat(recorded.entry(request, DocumentEntries.ADDED).actor()).isEqualTo(csc.practitioner());
    }

    @Test
    void aScannerThatCannotBeReachedLetsNothingInAndSaysWhatElseToDo() {
        var gone = FakeScanner.listening();
        gone.close();

        assertThat(add("localhost", gone.port(), SampleFiles.pdf("x"))).singleElement().asString()
                .contains("cannot be reached", "telephone");
        assertThat(documents.with(request)).isEmpty();
    }

    @Test
    void aVirusIsRefusedEnteredWithoutTheNameAndToldToTheLeadInformationOfficer() {
        try (var clamav = FakeScanner.listening()) {
            assertThat(add("localhost", clamav.port(), SampleFiles.pdf(FakeScanner.VIRUS))).singleElement().asString()
                    .contains("virus", "lead information officer");
            assertThat(add("localhost", clamav.port(), SampleFiles.pdf("clean"))).isEmpty();
        }

        assertThat(documents.with(request)).hasSize(1);
        assertThat(recorded.facts(request, DocumentEntries.INFECTED).toString()).contains("application/pdf")
                .doesNotContain("Maya", "Chronology");
        assertThat(recorded.told(request, "virus-found")).contains(csc.leadInformationOfficer());
    }

    @Test
    void aVirusThatTheLeadInformationOfficerBringsIsToldToWhoeverComesNext() {
        try (var clamav = FakeScanner.listening()) {
            add("localhost", clamav.port(), SampleFiles.pdf(FakeScanner.VIRUS), csc.leadInformationOfficer());
        }

        assertThat(recorded.told(request, "virus-found")).isNotEmpty().doesNotContain(csc.leadInformationOfficer());
    }

    @Test
    void theDatabaseItselfKeepsWhatWasSentAndEveryContentAsItIs() {
        add("", 0, SampleFiles.pdf("x"));
        var document = documents.with(request).get(0);
        inATransaction.executeWithoutResult(status ->
                documents.send(List.of(document.id()), request, request + ".somebody"));

        for (var statement : List.of("delete from document where id = '" + document.id() + "'",
                "delete from document_sent where document = '" + document.id() + "'",
                "update document set digest = 'another' where id = '" + document.id() + "'",
                "update document_content set content = '' where document = '" + document.id() + "'",
                "delete from document_content where document = '" + document.id() + "'")) {
            assertThatThrownBy(() -> database.sql(statement).update()).as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(desk.remove(documents.of(document.id()).orElseThrow(), csc.practitioner())).singleElement().asString()
                .contains("has been sent");
    }

    @Test
    void lookingOftenKeepsNoConnectionToTheDatabase() {
        add("", 0, SampleFiles.pdf("x"));
        var document = documents.with(request).get(0);

        for (int look = 0; look < 30; look++) documents.recordsOf(document);

        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isLessThan(5);
    }

    private List<String> add(String host, int port, byte[] content) {
        return add(host, port, content, csc.practitioner());
    }

    private List<String> add(String host, int port, byte[] content, String person) {
        return new AddDocument(policy, new VirusScanner(VirusScannerTest.settings(host, port)), desk)
                .add(new Offered(NAME, content), request, List.of(), person);
    }
}
