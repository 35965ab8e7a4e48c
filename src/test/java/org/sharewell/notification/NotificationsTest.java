package org.sharewell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.process.Messages;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SharewellTest
@Rule("R14")
@ExtendWith(OutputCaptureExtension.class)
class NotificationsTest {

    @Autowired
    Notifications notifications;
    @Autowired
    Messages messages;

    @Autowired
    Outbox outbox;
    @Autowired
    Delivery delivery;
    @Autowired
    Letters letters;
    @Autowired
    Routes routes;
    @Autowired
    Mailbox mailbox;
    @Autowired
    Jobs jobs;
    @Autowired
    TestClock clock;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient database;
    @Autowired
    IdentityService identities;
    @Autowired
    RuntimeService runtime;
    @Autowired
    ManagementService management;

    String ann;
    String bob;
    String event;

    @BeforeEach
    void twoPeople() {
        event = "R26-" + UUID.randomUUID();
        ann = person("ann");
        bob = person("bob");
    }

    @Test
    void mailLeavesAfterTheCommitAndNotBefore() {
        var notice = notice(ann, bob);

        transaction.executeWithoutResult(what -> {
            notifications.tell(notice);
            assertThat(CompletableFuture.supplyAsync(() -> jobs.of(event)).join()).isEmpty();
        });
        assertThat(mailbox.of(address(ann))).isEmpty();
        jobs.run(event);

        assertThat(mailbox.of(address(ann))).hasSize(1);
        assertThat(mailbox.of(address(bob))).hasSize(1);
        assertThat(states()).containsExactly("sent", "sent");
        assertThat(jobs.of(event)).isEmpty();
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        transaction.executeWithoutResult(what -> {
            notifications.tell(notice(ann));
            what.setRollbackOnly();
        });
        jobs.run(event);

        assertThat(states()).isEmpty();
        assertThat(jobs.of(event)).isEmpty();
        assertThat(mailbox.of(address(ann))).isEmpty();
    }

    @Test
    void outsideATransactionNothingCanBeTold() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notifications.tell(notice(ann)));
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() {
        tell(new Notice(event, "answer-given", "R26-00042", List.of(ann, bob), ann));
        jobs.run(event);

        assertThat(mailbox.of(address(ann))).isEmpty();
        assertThat(mailbox.of(address(bob))).hasSize(1);
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void anEventThatOnlyItsActorWouldHearOfMakesNoJob() {
        tell(new Notice(event, "answer-given", "R26-00042", List.of(ann), ann));

        assertThat(states()).isEmpty();
        assertThat(jobs.of(event)).isEmpty();
    }

    @Test
    void theSameEventToldTwiceIsOneMail() {
        tell(notice(ann, ann));
        tell(notice(ann));
        jobs.run(event);
        tell(notice(ann));
        jobs.run(event);

        assertThat(mailbox.of(address(ann))).hasSize(1);
    }

    @Test
    void somebodyWhoIsAddedToAnEventIsToldAndNobodyElseAgain() {
        tell(notice(ann));
        jobs.run(event);

        tell(notice(ann, bob));
        jobs.run(event);

        assertThat(mailbox.of(address(ann))).hasSize(1);
        assertThat(mailbox.of(address(bob))).hasSize(1);
    }

    @Test
    void subjectAndTextCarryTheReferenceAndTheWayAndNothingElse() {
        clock.itIs(Instant.parse("2026-03-02T09:15:00Z"));
        tell(new Notice(event, "reply-due-soon", "R26-00042", List.of(ann), bob));
        jobs.run(event);

        var mail = mailbox.of(address(ann)).get(0);

        var link = "http://localhost:8080/camunda/app/tasklist/default/";
        var letter = letters.named("reply-due-soon").filled("R26-00042", link);
        assertThat(mail.subject()).isEqualTo(letter.subject()).contains("R26-00042");
        assertThat(mail.text().strip()).isEqualTo(letter.text().strip())
                .contains("R26-00042", link);
        assertThat(mail.date()).isEqualTo("2026-03-02T09:15:00Z");
        assertThat(mail.raw()).contains("Auto-Submitted: auto-generated", "Content-Type: text/plain; charset=UTF-8")
                .doesNotContain(event, bob, "text/html");
    }

    @Test
    void somebodyWithoutAnAddressIsRecordedAsNotToldAndTheOthersAreTold(CapturedOutput log) {
        var carl = person("carl-" + UUID.randomUUID(), null);

        tell(notice(ann, carl, "nobody"));
        jobs.run(event);

        assertThat(mailbox.of(address(ann))).hasSize(1);
        assertThat(states()).containsExactly("no-address", "no-address", "sent");
        assertThat(log).contains(carl + " has no mail address");
    }

    @Test
    void aRefusedMailIsTriedAgainUnderTheSameMessageIdAndKeepsNobodyElseFromTheirs() {
        mailbox.refuse(address(ann));
        tell(notice(ann, bob));

        var failure = catchThrowable(() -> jobs.run(event));
        mailbox.accept(address(ann));
        clock.passes(Duration.ofMinutes(1));
        jobs.run(event);

        assertThat(failure).hasMessageContaining("1 of 2 mails did not leave");
        assertThat(mailbox.of(address(ann))).extracting(Mailbox.Received::messageId)
                .containsExactly("<" + id(ann) + "@partnership.example>");
        assertThat(mailbox.of(address(bob))).hasSize(1);
        assertThat(states()).containsExactly("sent", "sent");
    }

    @Test
    void aNodeThatDiesBeforeItCouldMarkTheMailSendsItAgainUnderTheSameMessageId() {
        tell(notice(ann));
        jobs.run(event);

        database.sql("update outbox set state = 'waiting', settled_at = null where event = ?").param(event).update();
        delivery.deliver(event);

        assertThat(mailbox.of(address(ann))).extracting(Mailbox.Received::messageId)
                .hasSize(2).containsOnly("<" + id(ann) + "@partnership.example>");
    }

    @Test
    void mailThatHasLeftStaysMarkedWhateverBecomesOfTheJob() {
        tell(notice(ann));

        transaction.executeWithoutResult(job -> {
            delivery.deliver(event);
            job.setRollbackOnly();
        });

        assertThat(states()).containsExactly("sent");
        jobs.run(event);
        assertThat(mailbox.of(address(ann))).hasSize(1);
    }

    @Test
    void twoNodesWithTheSameJobSendOneMail() throws Exception {
        tell(notice(ann));

        var other = transaction.execute(first -> {
            outbox.take(id(ann)).orElseThrow();
            var second = CompletableFuture.runAsync(() -> delivery.deliver(event));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS));
            outbox.settle(id(ann), Outbox.State.SENT);
            return second;
        });
        other.get(10, TimeUnit.SECONDS);

        assertThat(mailbox.of(address(ann))).isEmpty();
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void mailThatIsGivenUpIsAnIncidentAndLeavesOnceAnAdministratorTriesAgain() {
        mailbox.refuse(address(ann));
        tell(notice(ann));
        var job = jobs.of(event).get(0);

        for (int attempt = 1; attempt <= 6; attempt++) {
            assertThat(incidents()).isZero();
            catchThrowable(() -> jobs.run(job));
        }

        assertThat(jobs.of(event).get(0).getRetries()).isZero();
        assertThat(incidents()).isOne();
        assertThat(states()).containsExactly("waiting");
        mailbox.accept(address(ann));
        management.setJobRetries(job.getId(), 1);
        jobs.run(job);
        assertThat(incidents()).isZero();
        assertThat(mailbox.of(address(ann))).hasSize(1);
    }

    @Test
    void waitsBetweenAttemptsAsConfigured() {
        mailbox.refuse(address(ann));
        clock.itIs(Instant.parse("2026-03-02T09:00:00Z"));
        tell(notice(ann));

        catchThrowable(() -> jobs.run(event));

        assertThat(jobs.of(event).get(0).getDuedate()).isEqualTo(Instant.parse("2026-03-02T09:00:30Z"));
        assertThat(jobs.of(event).get(0).getRetries()).isEqualTo(5);
    }

    @Test
    void aFailingMailPutsNeitherAddressNorTextIntoTheEnginesTablesOrTheLog(CapturedOutput log) {
        var marker = "zqxmarker" + UUID.randomUUID().toString().replace("-", "");
        var refused = person("dora-" + UUID.randomUUID(), marker + "@agency.example");
        var unwritable = person("eve-" + UUID.randomUUID(), marker + "@@agency.example");
        mailbox.refuse(marker + "@agency.example");
        tell(new Notice(event, "request-received", marker, List.of(refused, unwritable), null));
        var job = jobs.of(event).get(0);

        for (int attempt = 1; attempt <= 6; attempt++) catchThrowable(() -> jobs.run(job));

        assertThat(incidents()).isOne();
        assertThat(tablesOfTheEngineWith(marker)).containsExactly("act_id_user");
        assertThat(tablesOfTheEngineWith("2 of 2 mails did not leave")).contains("act_ge_bytearray", "act_ru_job");
        assertThat(log).contains(id(refused) + " did not leave: SendFailedException, SMTPAddressFailedException")
                .contains(id(unwritable) + " did not leave: AddressException");
        assertThat(log.getAll().toLowerCase()).doesNotContain(marker);
    }

    @Test
    void whileMailIsOffItIsRecordedWhoWouldHaveBeenTold() {
        var off = new NotificationSettings("http://localhost", "classpath:letters/",
                new NotificationSettings.Mail(false, null, ""));
        var silent = new Notifications(routes, outbox, messages, off, (reference, people) -> people);

        transaction.executeWithoutResult(what -> silent.tell(notice(ann)));

        assertThat(states()).containsExactly("mail-off");
        assertThat(jobs.of(event)).isEmpty();
    }

    @Test
    void aLetterThatDoesNotExistIsRefusedAtOnce() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> tell(new Notice(event, "reply-du", "R26-00042", List.of(ann), null)))
                .withMessageContaining("reply-du");
    }

    private String person(String name) {
        var id = name + "-" + UUID.randomUUID();
        return person(id, address(id));
    }

    private String person(String id, String address) {
        var user = identities.newUser(id);
        user.setEmail(address);
        identities.saveUser(user);
        return id;
    }

    private static String address(String person) {
        return person + "@agency.example";
    }

    private Notice notice(String... recipients) {
        return new Notice(event, "reply-due-soon", "R26-00042", List.of(recipients), null);
    }

    private void tell(Notice notice) {
        transaction.executeWithoutResult(what -> notifications.tell(notice));
    }

    private List<String> states() {
        return database.sql("select state from outbox where event = ? order by state").param(event)
                .query(String.class).list();
    }

    private UUID id(String person) {
        return database.sql("select id from outbox where event = ? and recipient = ?").param(event).param(person)
                .query(UUID.class).single();
    }

    private long incidents() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(event).incidentType("failedJob").count();
    }

    private List<String> tablesOfTheEngineWith(String word) {
        var hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return database.sql("select table_name from information_schema.tables where table_name like 'act\\_%'")
                .query(String.class).list().stream().sorted()
                .filter(table -> Stream.of(word, hex).anyMatch(trace -> database
                        .sql("select count(*) from " + table + " whole where strpos(lower(whole::text), ?) > 0")
                        .param(trace.toLowerCase()).query(Long.class).single() > 0))
                .toList();
    }
}
