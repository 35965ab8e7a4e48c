package org.sharewell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.testing.Answers.but;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Children's social care asks the police; both have a duty mailbox and digests. */
@SharewellTest
@Rule("R14")
class DutyMailWalkTest {

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2027-03-02T10:00:00Z");
    private static final Instant TUESDAY_AT_HALF_PAST_ONE = Instant.parse("2027-03-02T13:30:00Z");

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Digests digests;
    @Autowired
    Mailbox mailbox;
    @Autowired
    Jobs jobs;
    @Autowired
    TestClock clock;
    @Autowired
    RuntimeService runtime;
    @Autowired
    HistoryService history;

    TestAgency csc;
    TestAgency police;
    int asked;

    @BeforeEach
    void twoAgencies() {
        clock.itIs(TUESDAY_AT_TEN);
        csc = agencies.like("local-authority").dutyMailbox().digest("09:00, 13:30").make();
        police = agencies.like("police").dutyMailbox().digest("09:00, 13:30").make();
    }

    @Test
    void anUrgentRequestIsInTheDutyMailboxAtOnceAndNamesNeitherTheChildNorWhoAsks() {
        var request = asks(Map.of("urgency", "now", "urgencyReason", "She is due home at midnight."));
        jobs.run(answer(request) + " received");

        assertThat(mailbox.of(duty())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("A request for information has arrived: " + answer(request));
            assertThat(mail.raw()).doesNotContain(csc.id(), "Maya", "Brook");
        });
        assertThat(mailbox.all()).noneMatch(mail -> mail.raw().contains("practitioner@" + police.id()));
    }

    @Test
    void ofFourRoutineRequestsThoseThatNobodyHasAnsweredAreInOneMail() {
        var requests = List.of(asks(Map.of()), asks(Map.of()), asks(Map.of()), asks(Map.of()));
        walk.complete(police.practitioner(), answer(requests.get(1)), "Decide request", Answers.nothingHeld());
        requests.forEach(request -> jobs.run(answer(request)));

        assertThat(mailsAbout(requests)).isZero();
        digestsCome();

        assertThat(mailbox.of(duty())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("New in Sharewell: 3");
            assertThat(mail.text()).contains(answer(requests.get(0)) + ", due Friday 5 March 2027, ",
                    answer(requests.get(2)), answer(requests.get(3))).doesNotContain(answer(requests.get(1)));
            assertThat(mail.raw()).doesNotContain(csc.id(), "Maya", "Brook");
        });
    }

    @Test
    void theAskerHearsInOneMailOfTheirOwnWhatWasAnsweredAndShared() {
        var shared = asks(Map.of());
        var refused = asks(Map.of());
        walk.complete(police.practitioner(), answer(shared), "Decide request", Answers.shared());
        walk.complete(police.practitioner(), answer(refused), "Decide request", Answers.notShared());
        List.of(shared, refused).forEach(request -> {
            jobs.run(answer(request));
            jobs.run(request);
        });

        digestsCome();

        assertThat(mailbox.of("practitioner@" + csc.id() + ".example")).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("An answer has arrived: 1\n  " + refused,
                    "Information has been shared with you: 1\n  " + shared);
            assertThat(mail.raw()).doesNotContain(police.id(), "Maya", "Brook");
        });
        assertThat(mailbox.of("duty@" + csc.id() + ".example")).isEmpty();
    }

    @Test
    void aRoutineRequestThatBecomesUrgentIsToldAtOnce() {
        var request = asks(Map.of());
        walk.complete(csc.practitioner(), request, "Follow request", Map.of("step", "change"));
        jobs.run(request);

        var described = but(Answers.described(), "urgency", "now");
        described.put("urgencyReason", "She was seen with him again.");
        described.remove("agencies");
        walk.complete(csc.practitioner(), request, "Describe request", described);
        jobs.run(answer(request) + " received");

        assertThat(mailbox.of(duty())).extracting(Mailbox.Received::subject)
                .containsExactly("A request for information has arrived: " + answer(request));
    }

    private String asks(Map<String, ?> otherwise) {
        var described = Answers.described(police);
        described.putAll(otherwise);
        var request = walk.start(csc.practitioner(), "request-to-share", but(Answers.need(), "about", "Maya Brook " + ++asked));
        walk.complete(csc.practitioner(), request, "Describe request", described);
        return request;
    }

    private String answer(String request) {
        return request + "." + police.id();
    }

    /** How many mails have, or had, an instance of their own about these. */
    private long mailsAbout(List<String> requests) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("deliver-mail").list().stream()
                .filter(mail -> requests.stream().anyMatch(mail.getBusinessKey()::startsWith)).count();
    }

    private void digestsCome() {
        clock.itIs(TUESDAY_AT_HALF_PAST_ONE);
        digests.putTogether();
        runtime.createProcessInstanceQuery().processDefinitionKey("deliver-mail").list().stream()
                .map(ProcessInstance::getBusinessKey).filter(key -> key.startsWith("digest for"))
                .filter(key -> key.contains(police.id() + " ") || key.contains(csc.id() + " ")).forEach(jobs::run);
    }

    private String duty() {
        return "duty@" + police.id() + ".example";
    }
}
