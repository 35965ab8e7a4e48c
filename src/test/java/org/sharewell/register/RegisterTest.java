package org.sharewell.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EmbeddedDatabase;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SharewellTest
@ExtendWith(OutputCaptureExtension.class)
class RegisterTest {

    @Autowired
    Register register;
    @Autowired
    Sealing sealing;
    @Autowired
    Seals seals;
    @Autowired
    Verifier verifier;
    @Autowired
    ObjectProvider<SealingSchedule> schedule;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcTemplate app;
    @Autowired
    EmbeddedDatabase database;
    @Autowired
    MeterRegistry metrics;
    @Autowired
    TestClock clock;

    private final String record = "R26-" + UUID.randomUUID();

    private Entry shared() {
        return Entry.of(record, "answer-request", "Information shared", "ann", "police")
                .deciding("shared", "ann", "police", record).with("{\"shared\": \"an address – Zoë’s\"}");
    }

    private Entry notShared() {
        return Entry.of(record + ".b", "answer-request", "Not shared, reasons recorded", "bob", "health")
                .deciding("not-shared", "bob", "health", record).superseding("R26-0")
                .with("{\"why\": \"no basis\"}");
    }

    private void enter(Entry entry) {
        transaction.executeWithoutResult(status -> register.enter(entry));
    }

    @Test
    @Clause({"C90", "C99", "C100"})
    void whatWasEnteredIsReadBackWordForWordWithItsInstant() {
        clock.itIs(Instant.parse("2026-03-02T09:14:15.123456789Z"));
        enter(shared());
        clock.passes(Duration.ofMinutes(1));
        enter(Entry.of(record, "receive-information", "Opened", null, null));

        assertThat(register.about(record)).satisfiesExactly(
                first -> {
                    assertThat(first.entry()).isEqualTo(shared());
                    assertThat(first.at()).isEqualTo("2026-03-02T09:14:15.123456Z");
                    assertThat(first.disposal()).isEmpty();
                },
                second -> {
                    assertThat(second.entry())
                            .isEqualTo(Entry.of(record, "receive-information", "Opened", null, null));
                    assertThat(second.at()).isEqualTo("2026-03-02T09:15:15.123456Z");
                });
    }

    @Test
    @Clause("C26")
    void aDecisionNotToShareStandsBesideADecisionToShare() {
        enter(shared());
        enter(Entry.of(record, "answer-request", "Reminder sent", null, "police"));
        enter(notShared());

        assertThat(register.decisionsAbout(record)).extracting(RegisterEntry::entry)
                .containsExactly(shared(), notShared());
    }

    @Test
    @Clause("C91")
    void anEntryIsReadWithTheDigestThatASealHoldsOfIt() {
        enter(shared());
        sealing.run();

        assertThat(register.about(record)).singleElement().satisfies(entry -> assertThat(app.queryForObject(
                "select encode(digest, 'hex') from register_sealed where entry = ?", String.class, entry.id()))
                .isEqualTo(entry.digest()));
    }

    @Test
    void whatSomebodyDecidedIsFoundEachRecordOnceTheLatestFirst() {
        var ann = "ann-" + record;
        var first = Entry.of(record, "answer-request", "Question asked back", ann, "police")
                .deciding("question-back", ann, "police", record);
        var second = Entry.of(record + ".b", "answer-request", "Information shared", ann, "police")
                .deciding("shared", ann, "police", record + ".b");
        enter(first);
        enter(second);
        enter(first);
        enter(Entry.of(record + ".c", "answer-request", "Reminder sent", ann, "police"));
        enter(Entry.of(record, "consider-consent", "Way on chosen", ann, "police")
                .deciding("ask", ann, "police", record));

        assertThat(register.decidedBy(ann, "answer-request", 10)).containsExactly(record, record + ".b");
        assertThat(register.decidedBy(ann, "answer-request", 1)).containsExactly(record);
        assertThat(register.decidedBy("nobody-" + record, "answer-request", 10)).isEmpty();
    }

    @Test
    void ofARecordThatNobodyKnowsNothingIsRead() {
        assertThat(register.about(record)).isEmpty();
        assertThat(register.decisionsAbout(record)).isEmpty();
    }

    @Test
    @Clause("C99")
    void aDecisionOutsideATransactionIsNotEntered() {
        assertThatThrownBy(() -> register.enter(shared())).isInstanceOf(IllegalTransactionStateException.class);

        assertThat(register.about(record)).isEmpty();
    }

    @Test
    @Clause("C99")
    void theEntryFallsWithTheTransactionOfWhatHappened() {
        transaction.executeWithoutResult(status -> {
            register.enter(shared());
            status.setRollbackOnly();
        });

        assertThat(register.about(record)).isEmpty();
    }

    @Test
    void anEntryWithoutRecordProcedureOrEventIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Entry.of(null, "p", "e", "ann", "police")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Entry.of("r", null, "e", "ann", "police")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Entry.of("r", "p", null, "ann", "police")).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @Clause("C90")
    @ValueSource(strings = {"update register_entry set event = 'another'", "delete from register_entry",
            "truncate register_entry", "update register_entry set digest = digest",
            "update register_seal set hash = hash", "delete from register_seal", "truncate register_seal",
            "update register_sealed set seal = seal", "delete from register_sealed", "truncate register_sealed",
            "truncate register_entry, register_sealed, register_seal"})
    void theDatabaseItselfRefusesEveryChange(String change) {
        enter(shared());
        sealing.run();

        assertThatThrownBy(() -> app.execute(change)).rootCause().hasMessageContaining("permission denied");
        for (var role : new String[] {"owner", "postgres"}) {
            var ruler = new JdbcTemplate(new DriverManagerDataSource(database.url(role)));
            assertThatThrownBy(() -> ruler.execute(change)).rootCause().hasMessageContaining("append-only");
        }
        assertThat(register.about(record)).extracting(RegisterEntry::entry).containsExactly(shared());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "retention_class", "disposed_at", "certificate"})
    void theApplicationCannotWriteTheNumberOrTheDisposalOfAnEntry(String column) {
        assertThatThrownBy(() -> app.execute("""
                insert into register_entry (%s, at, record, procedure, event, payload_digest, digest)
                overriding system value
                values (null, now(), 'r', 'p', 'e', sha256(''), sha256(''))""".formatted(column)))
                .rootCause().hasMessageContaining("permission denied");
    }

    @Test
    @Clause("C90")
    void theNewestSealIsToldToTheLogAndTheMetricsWithoutAWordOfWhatItHolds(CapturedOutput output) {
        clock.itIs(Instant.parse("2026-03-02T09:15:00Z"));
        enter(shared());
        sealing.run();
        clock.passes(Duration.ofSeconds(90));

        var newest = seals.newest().orElseThrow();
        assertThat(output).contains("seal " + newest.number() + " ").contains(newest.hash())
                .doesNotContain(record).doesNotContain("Zoë");
        assertThat(metrics.get("sharewell.register.seal.number").gauge().value()).isEqualTo(newest.number());
        assertThat(metrics.get("sharewell.register.seal.age").gauge().value()).isEqualTo(90);
        assertThat((long) metrics.get("sharewell.register.seal.hash").gauge().value())
                .isEqualTo(Long.parseLong(newest.hash().substring(0, 12), 16));
    }

    @Test
    @Clause("C90")
    void theRegisterOfTheRunningApplicationIsAsItWasEntered() {
        enter(shared());
        sealing.run();

        var newest = seals.newest().orElseThrow();
        assertThat(verifier.verify(newest.number(), newest.hash()).nothingIsWrong()).isTrue();
    }

    @Test
    void inATestNothingIsSealedByItself() {
        assertThat(schedule.getIfAvailable()).isNull();
    }
}
