package org.sharewell.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was shared with somebody for whom it was not: sent back, closed to their side, a breach where it came from. */
@SharewellTest
class MisdirectedTest {

    private static final String READ = "Read information";
    private static final Map<String, Object> NOT_FOR_US = Map.of("notForUs", true, "notForUsBecause", "Another family's visits.");

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Recorded recorded;
    @Autowired
    TestClock clock;
    @Autowired
    Receipts receipts;
    @Autowired
    RuntimeService runtime;
    @LocalServerPort
    int port;

    TestAgency csc;
    TestAgency police;
    String share;

    @BeforeEach
    void thePoliceShare() {
        clock.itIs(Instant.parse("2027-03-02T10:00:00Z"));
        csc = agencies.make("local-authority");
        police = agencies.like("police").with(Role.DATA_PROTECTION_OFFICER).make();
        share = shared(police, police.practitioner());
    }

    @Test
    @Rule("R22")
    void whatWasNotForUsClosesToOurSideAtOnce() {
        var task = walk.task(share, READ).getId();
        assertThat(walk.form(csc.practitioner(), share, READ).toString()).contains("Two visits");

        walk.send(csc.practitioner(), share, READ, NOT_FOR_US);

        assertThat(walk.open(share)).isEmpty();
        assertThat(List.of(csc.practitioner(), csc.lineManager(), csc.leadInformationOfficer())).allSatisfy(person -> {
            assertThat(get(person, "/record/" + share)).doesNotContain("Two visits", "Another family");
            assertThat(get(person, "/record/" + share + ".txt")).doesNotContain("Two visits", "Another family");
            assertThat(get(person, "/record")).doesNotContain(share);
            assertThat(get(person, "/record/agency")).doesNotContain(share);
            assertThat(get(person, "/documents/" + share)).doesNotContain("Two visits");
            assertThat(get(person, "/camunda/api/engine/engine/default/task/" + task
                    + "/form-variables?deserializeValues=false")).doesNotContain("Two visits");
        });
    }

    @Test
    @Rule("R22")
    void whoeverSharedItIsToldAndReadsWhy() {
        walk.send(csc.practitioner(), share, READ, NOT_FOR_US);
        jobs.run(share);

        assertThat(recorded.told(share, "share-misdirected")).containsExactly(police.practitioner());
        assertThat(get(police.practitioner(), "/record/" + share)).contains("Sent back", "Another family&#39;s visits.");
        assertThat(recorded.entry(share, RecordReceipt.SENT_BACK).actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.entry(share, RecordReceipt.SENT_BACK).agency()).isEqualTo(csc.id());
        assertThat(recorded.facts(share, RecordReceipt.SENT_BACK).path("notForUsBecause").asText())
                .isEqualTo("Another family's visits.");
        assertThat(recorded.entry(share, "Sender told that it was not for its recipient").agency()).isEqualTo(police.id());
        assertThat(recorded.ends(share, "receive-information")).containsExactly("Information sent back");
    }

    @Test
    @Rule({"R22", "R30"})
    @Clause("C39")
    void aBreachBeginsWhereItCameFromWithDangerFirstAndTheClockFromTheMomentItWasSentBack() {
        walk.send(csc.practitioner(), share, READ, NOT_FOR_US);
        clock.itIs(Instant.parse("2027-03-02T10:05:00Z"));
        jobs.run(share);
        jobs.run(share + "-breach");

        var breach = share + "-breach";
        assertThat(walk.open(breach)).containsExactly("See to danger");
        assertThat(walk.task(breach, "See to danger").getTenantId()).isEqualTo(police.id());
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(breach).list()).isNotEmpty()
                .allSatisfy(instance -> assertThat(instance.getTenantId()).isEqualTo(police.id()));
        assertThat(get(police.leadInformationOfficer(), "/record/" + breach)).contains(share);
        assertThat(get(police.leadInformationOfficer(), "/record/" + breach + "-assessment-1"))
                .contains("2 March 2027, 10:00");
        assertThat(get(csc.practitioner(), "/record/" + breach)).doesNotContain(share + "</");
    }

    @Test
    @Rule("R22")
    @Clause("C39")
    void whoeverSharedItByMistakeDoesNotInvestigateIt() {
        clock.passes(Duration.ofMinutes(10));
        var small = agencies.like("police").without(Role.PRACTITIONER).make();
        var lead = small.leadInformationOfficer();
        var theirs = shared(small, lead);
        walk.send(csc.practitioner(), theirs, READ, NOT_FOR_US);
        jobs.run(theirs);
        var breach = theirs + "-breach";
        walk.complete(lead, breach, "See to danger", Map.of("danger", "no", "noDanger", "Nobody is named in it."));

        assertThatThrownBy(() -> walk.claim(lead, breach, "Investigate breach")).hasMessageContaining("permission");
        walk.claim(small.deputyLeadInformationOfficer(), breach, "Investigate breach");
        assertThat(walk.open(breach)).contains("Investigate breach");
    }

    @Test
    @Rule("R22")
    void itTakesOneSentenceWhyAndNothingElse() {
        assertThatThrownBy(() -> walk.send(csc.practitioner(), share, READ, Map.of("notForUs", true, "passOn", "further")))
                .hasMessageContaining("Say in one sentence why it should not have come to you.");
        assertThat(walk.open(share)).containsExactly(READ);

        walk.send(csc.practitioner(), share, READ, Answers.but(NOT_FOR_US, "passOn", "further"));

        assertThat(receipts.of(share).facts())
                .isEqualTo(new Receipt.Said(null, null, false, true, "Another family's visits."));
        assertThat(receipts.of(share).sentBackAt()).isEqualTo("2027-03-02T10:00:00Z");
    }

    @Test
    void aReasonWhyItIsNotForUsCountsOnlyWhereItIsNot() {
        assertThat(new Receipt.Said("as-said", null, false, false, "No."))
                .isEqualTo(new Receipt.Said("as-said", null, false, false, null));
    }

    /** What an agency shares in answer to a request of children's social care. */
    private String shared(TestAgency by, String decider) {
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), reference, "Describe request", Answers.described(by));
        var answer = reference + "." + by.id();
        walk.complete(decider, answer, "Decide request", Answers.shared());
        jobs.run(answer);
        return answer + "-1";
    }

    private String get(String person, String at) {
        return TasklistSession.of(port, person, Agencies.PASSWORD).get(at).body();
    }
}
