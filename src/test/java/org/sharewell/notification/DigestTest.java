package org.sharewell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.process.Messages;
import org.sharewell.process.OpenWork;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes to the duty mailbox, what to a person, what at once and what in a digest. */
@SharewellTest
@Rule("R14")
class DigestTest {

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2027-03-02T10:00:00Z");
    private static final Instant TUESDAY_AT_HALF_PAST_ONE = Instant.parse("2027-03-02T13:30:00Z");

    @Autowired
    Notifications notifications;
    @Autowired
    Digests digests;
    @Autowired
    DigestRows rows;
    @Autowired
    OpenWork openWork;
    @Autowired
    Delivery delivery;
    @Autowired
    Agencies agencies;
    @Autowired
    Mailbox mailbox;
    @Autowired
    Jobs jobs;
    @Autowired
    TestClock clock;
    @Autowired
    RuntimeService runtime;
    @Autowired
    JdbcClient database;
    @Autowired
    PlatformTransactionManager transactions;

    TestAgency police;
    String reference;

    @BeforeEach
    void itIsTuesdayAtTen() {
        clock.itIs(TUESDAY_AT_TEN);
        reference = "R27-" + UUID.randomUUID();
    }

    @Test
    void whatIsUrgentGoesToTheDutyMailboxAtOnceAndToNobodyBesides() {
        withMailboxAndDigests();

        received("now");

        assertThat(subjects(duty())).containsExactly("A request for information has arrived: " + reference);
        assertThat(subjects(practitioner())).isEmpty();
    }

    @Test
    void whatIsNeededTodayDoesNotWaitEither() {
        withMailboxAndDigests();

        received("today");

        assertThat(subjects(duty())).hasSize(1);
    }

    @Test
    void whatIsRoutineWaitsForTheDigestWhichIsOneMailWithTheirReferencesAndDueTimes() {
        withMailboxAndDigests();
        for (var number : List.of("-2", "-3", "-1")) tell(received(number, "routine", TUESDAY_AT_TEN.plus(Duration.ofDays(2))));
        tell(notice("question-answered", reference).about(Matter.news(police.id(), "routine")));

        comes(TUESDAY_AT_HALF_PAST_ONE.minusSeconds(1));
        assertThat(subjects(duty())).isEmpty();
        assertThat(instances()).isZero();
        comes(TUESDAY_AT_HALF_PAST_ONE);

        assertThat(mailbox.of(duty())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("New in Sharewell: 4");
            assertThat(mail.text()).contains("""
                    A request for information has arrived: 3
                      %1$s-1, due Thursday 4 March 2027, 10:00
                      %1$s-2, due Thursday 4 March 2027, 10:00
                      %1$s-3, due Thursday 4 March 2027, 10:00

                    Your question has been answered: 1
                      %1$s
                    """.formatted(reference), "http://localhost:8080/camunda/app/tasklist/default/");
        });
        assertThat(states()).containsOnly("in-digest");
        assertThat(subjects(practitioner())).isEmpty();
    }

    @Test
    void whatComesOnFridayEveningIsToldOnMondayAtNine() {
        clock.itIs(Instant.parse("2027-03-05T18:45:00Z"));
        police = agencies.like("health").officeHours().dutyMailbox().digest("09:00, 13:30").make();
        tell(received("", "routine", null));

        comes(Instant.parse("2027-03-07T12:00:00Z"));
        assertThat(subjects(duty())).isEmpty();
        comes(Instant.parse("2027-03-08T09:00:00Z"));

        assertThat(subjects(duty())).containsExactly("New in Sharewell: 1");
    }

    @Test
    void whatWouldFallDueBeforeTheDigestGoesAtOnce() {
        withMailboxAndDigests();

        tell(received("", "routine", TUESDAY_AT_HALF_PAST_ONE));
        jobs.run(event(""));

        assertThat(subjects(duty())).hasSize(1);
    }

    @Test
    void whatIsOverdueAlreadyWaitsLikeOtherRoutine() {
        withMailboxAndDigests();
        tell(new Notice(event(""), "reply-due", reference, List.of(police.lineManager()), null)
                .about(Matter.work(police.id(), "routine", TUESDAY_AT_TEN.minusSeconds(1), null)));

        comes(TUESDAY_AT_HALF_PAST_ONE);

        assertThat(subjects(address(police.lineManager()))).containsExactly("New in Sharewell: 1");
    }

    @Test
    void whatBecomesUrgentWhileItWaitsGoesAtOnceAndNotAgain() {
        withMailboxAndDigests();
        tell(notice("request-received", reference).about(Matter.work(police.id(), "routine", null, reference)));

        inTransaction(() -> notifications.hurry(reference));
        jobs.run(event(""));
        comes(TUESDAY_AT_HALF_PAST_ONE);

        assertThat(subjects(duty())).containsExactly("A request for information has arrived: " + reference);
    }

    @Test
    void aStepThatEndsWithAPersonGoesToThemAndNotToTheMailbox() {
        withMailboxAndDigests();
        tell(new Notice(event(""), "reply-due", reference, List.of(police.lineManager()), null)
                .about(Matter.news(police.id(), "now")));
        jobs.run(event(""));

        assertThat(subjects(address(police.lineManager()))).containsExactly("An answer is due now: " + reference);
        assertThat(subjects(duty())).isEmpty();
    }

    @Test
    void withoutADutyMailboxEachOfThePeopleIsToldInADigestOfTheirOwn() {
        police = agencies.like("police").digest("13:30").make();
        tell(received("", "routine", null));

        comes(TUESDAY_AT_HALF_PAST_ONE);

        assertThat(subjects(practitioner())).containsExactly("New in Sharewell: 1");
        assertThat(subjects(address(police.otherPractitioner()))).containsExactly("New in Sharewell: 1");
    }

    @Test
    void withoutDigestsRoutineGoesToTheMailboxAtOnceAsWell() {
        police = agencies.like("police").dutyMailbox().make();

        received("routine");

        assertThat(subjects(duty())).hasSize(1);
    }

    @Test
    void anAgencyThatSaysNothingAboutMailIsToldAsEver() {
        police = agencies.make("police");

        received("routine");

        assertThat(subjects(practitioner())).containsExactly("A request for information has arrived: " + reference);
        assertThat(subjects(address(police.otherPractitioner()))).hasSize(1);
    }

    @Test
    @Rule({"R11", "R14"})
    void workThatHasFallenToTheLeadInformationOfficerIsToldToThemByName() {
        police = agencies.like("police").without(Role.PRACTITIONER).dutyMailbox().make();
        tell(new Notice(event(""), "request-received", reference, List.of(police.leadInformationOfficer()), null)
                .about(Matter.news(police.id(), "now")));
        jobs.run(event(""));

        assertThat(subjects(address(police.leadInformationOfficer()))).hasSize(1);
        assertThat(subjects(duty())).isEmpty();
    }

    @Test
    void aReminderToSomebodyElseOfTheAgencyWhoseTurnItIsGoesToThem() {
        withMailboxAndDigests();
        tell(new Notice(event(""), "reply-due-soon", reference, List.of(police.safeguardingLead()), null)
                .about(Matter.news(police.id(), "now")));
        jobs.run(event(""));

        assertThat(subjects(address(police.safeguardingLead()))).hasSize(1);
        assertThat(subjects(duty())).isEmpty();
    }

    @Test
    void aTeamWithoutAMailboxHasItsAgencys() {
        police = agencies.like("police").team("east").dutyMailbox().make();
        tell(new Notice(event(""), "request-received", reference, List.of(police.practitionerOf("east")), null).about(Matter.news(police.unit("east"), "now")));
        jobs.run(event(""));

        assertThat(subjects(duty())).hasSize(1);
    }

    @Test
    void whatIsDoneIsLeftOutAndWhereNothingIsLeftNoMailGoes() {
        withMailboxAndDigests();
        tell(received("", "routine", null, "no work of this key"));
        tell(new Notice(event("withdrawn"), "request-withdrawn", reference, List.of(police.practitioner()), null)
                .about(Matter.news(police.id(), "routine")));

        comes(TUESDAY_AT_HALF_PAST_ONE);

        assertThat(subjects(duty())).isEmpty();
        assertThat(states()).containsOnly("done");
        assertThat(instances()).isZero();
    }

    @Test
    void aDigestIsSentOnceHoweverOftenItIsLookedFor() {
        withMailboxAndDigests();
        tell(received("", "routine", null));

        comes(TUESDAY_AT_HALF_PAST_ONE);
        comes(TUESDAY_AT_HALF_PAST_ONE.plusSeconds(60));
        comes(TUESDAY_AT_HALF_PAST_ONE.plus(Duration.ofDays(1)));

        assertThat(subjects(duty())).hasSize(1);
    }

    @Test
    void aNodeThatDiesWhileItPutsADigestTogetherLeavesItToTheNext() {
        withMailboxAndDigests();
        tell(received("", "routine", null));
        var dying = mock(Messages.class);
        doThrow(new IllegalStateException("dead")).when(dying).startForNobody(anyString(), anyString());
        clock.itIs(TUESDAY_AT_HALF_PAST_ONE);

        new Digests(rows, openWork, dying, database, clock, transactions).putTogether();
        assertThat(states()).containsOnly("waiting");
        comes(TUESDAY_AT_HALF_PAST_ONE.plusSeconds(60));

        assertThat(subjects(duty())).containsExactly("New in Sharewell: 1");
    }

    @Test
    void aNodeThatDiesBeforeItCouldMarkTheDigestSendsTheSameAgain() {
        withMailboxAndDigests();
        tell(received("", "routine", null));
        comes(TUESDAY_AT_HALF_PAST_ONE);

        database.sql("update outbox set state = 'waiting', settled_at = null where recipient = ? and letter = 'digest'")
                .param("mailbox:" + police.id()).update();
        delivery.deliver(digest());

        assertThat(mailbox.of(duty())).hasSize(2);
        assertThat(mailbox.of(duty()).get(1)).usingRecursiveComparison().ignoringFields("raw")
                .isEqualTo(mailbox.of(duty()).get(0));
    }

    @Test
    void oneNodeAtATimePutsDigestsTogether() {
        withMailboxAndDigests();
        tell(received("", "routine", null));
        clock.itIs(TUESDAY_AT_HALF_PAST_ONE);

        inTransaction(() -> {
            database.sql("select pg_advisory_xact_lock(hashtextextended('sharewell.digests', 0))").query().listOfRows();
            Thread other = new Thread(digests::putTogether);
            other.start();
            join(other);
        });

        assertThat(states()).containsOnly("waiting");
    }

    @Test
    void aMailboxThatIsNoMoreWhenTheDigestComesIsReadByItsPeople() {
        withMailboxAndDigests();
        tell(received("", "routine", null));
        database.sql("update agency set duty_mail = null where id = ?").param(police.id()).update();

        comes(TUESDAY_AT_HALF_PAST_ONE);

        // One mail, of which the mail server keeps a copy for each of the two.
        assertThat(mailbox.all().stream().filter(mail -> mail.raw().contains(practitioner()))).hasSize(2)
                .allMatch(mail -> mail.subject().equals("New in Sharewell: 1"))
                .extracting(Mailbox.Received::messageId).containsOnly(messageId(digest()));
    }

    @Test
    void aMailboxThatRefusesMailIsTriedAgain() {
        withMailboxAndDigests();
        mailbox.refuse(duty());
        tell(received("", "now", null));

        assertThat(catchThrowable(() -> jobs.run(event(""))))
                .hasMessageContaining("1 of 1 mails did not leave");
        mailbox.accept(duty());
        clock.passes(Duration.ofMinutes(1));
        jobs.run(event(""));

        assertThat(subjects(duty())).hasSize(1);
    }

    private void withMailboxAndDigests() {
        police = agencies.like("police").dutyMailbox().digest("09:00, 13:30").make();
    }

    private void received(String urgency) {
        tell(received("", urgency, null));
        jobs.run(event(""));
    }

    private Notice received(String number, String urgency, Instant due) {
        return received(number, urgency, due, null);
    }

    private Notice received(String number, String urgency, Instant due, String work) {
        return new Notice(event(number), "request-received", reference + number, practitioners(), null)
                .about(Matter.work(police.id(), urgency, due, work));
    }

    private Notice notice(String letter, String about) {
        return new Notice(event(""), letter, about, practitioners(), null);
    }

    private List<String> practitioners() {
        return List.of(police.holders().getOrDefault(Role.PRACTITIONER, List.of()).toArray(String[]::new));
    }

    private String event(String number) {
        return reference + number + " told";
    }

    private void tell(Notice notice) {
        inTransaction(() -> notifications.tell(notice));
    }

    private void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(what -> act.run());
    }

    /** It is this time, digests are looked for, and what they start runs. */
    private void comes(Instant time) {
        clock.itIs(time);
        digests.putTogether();
        runtime.createProcessInstanceQuery().processDefinitionKey("deliver-mail").list().stream()
                .map(ProcessInstance::getBusinessKey).filter(key -> key.startsWith("digest for"))
                .filter(key -> key.contains(police.id() + " ")).forEach(jobs::run);
    }

    private String digest() {
        return database.sql("select event from outbox where recipient = ? and letter = 'digest'")
                .param("mailbox:" + police.id()).query(String.class).single();
    }

    private String messageId(String event) {
        return "<" + database.sql("select id from outbox where event = ?").param(event).query(UUID.class).single()
                + "@partnership.example>";
    }

    private long instances() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("deliver-mail").list().stream()
                .filter(mail -> mail.getBusinessKey().contains(police.id()) || mail.getBusinessKey().contains(reference))
                .count();
    }

    private List<String> states() {
        return database.sql("select state from outbox where strpos(event, ?) = 1").param(reference).query(String.class).list();
    }

    private String duty() {
        return "duty@" + police.id() + ".example";
    }

    private String practitioner() {
        return address(police.practitioner());
    }

    /** {@code practitioner.police-7} is {@code practitioner@police-7.example}. */
    private static String address(String person) {
        var dot = person.lastIndexOf('.');
        return person.substring(0, dot) + "@" + person.substring(dot + 1) + ".example";
    }

    private List<String> subjects(String address) {
        return mailbox.of(address).stream().map(Mailbox.Received::subject).toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
