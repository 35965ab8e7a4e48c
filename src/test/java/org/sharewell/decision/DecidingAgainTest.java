package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** An escalation wants a new decision: by the same questions, by somebody else, beside the old one. */
@SharewellTest
class DecidingAgainTest extends Deciding {

    private static final String WANTED = "Share the visits, not the report.";
    private static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");

    @Autowired
    DecidingAgain decidingAgain;
    @Autowired
    org.sharewell.decision.Answers answers;
    @Autowired
    TaskService tasks;
    @Autowired
    IdentityService identities;
    @Autowired
    TransactionTemplate transaction;
    @LocalServerPort
    int port;

    @BeforeEach
    void itIsTuesday() {
        clock.itIs(TUESDAY);
    }

    @Test
    @Clause({"C35", "C99"})
    void aRefusalOfAClosedRequestIsDecidedAnewAndWhatIsSharedIsDeliveredAndRead() {
        refusedAndClosed();

        wantedAgain(false);
        decidesAgain(Answers.shared());

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("not-shared", "shared");
        var before = decisions().get(0).entry();
        var now = decisions().get(1).entry();
        assertThat(before.decidedBy()).isEqualTo(police.practitioner());
        assertThat(now.decidedBy()).isEqualTo(police.otherPractitioner());
        assertThat(now.supersedes()).isEqualTo(answer + "-1");
        assertThat(answers.of(answer).decision(1).outcome()).isEqualTo("not-shared");
        assertThat(ends()).containsExactlyInAnyOrder("EndEvent_NotSharedReasonsRecorded", "EndEvent_InformationShared");
        assertThat(received(2).toString()).contains("Two visits, 3 and 9 March.");
        walk.complete(csc.practitioner(), answer + "-2", READ, Map.of("passOn", "as-said"));
        assertThat(walk.open(answer + "-2")).isEmpty();
    }

    @Test
    @Clause("C35")
    void itIsRecordedTimedAndToldInTheAgencyThatDecides() {
        refusedAndClosed();

        wantedAgain(false);

        assertThat(events()).contains("Decision wanted again after an escalation");
        assertThat(answers.of(answer).dueAt()).isEqualTo("2027-03-03T17:00:00Z");
        assertThat(mailTo(police.otherPractitioner(), answer + " again E26-00007"))
                .contains("A new decision is wanted: " + answer);
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(answer).singleResult().getTenantId())
                .isEqualTo(police.id());
        clock.itIs(answers.of(answer).dueAt());
        jobs.run(answer);
        assertThat(events()).contains("Line manager told that the reply is due");
    }

    @Test
    @Clause("C35")
    void whoeverDecidesHasBeforeThemWhatWasDecidedAndWhatIsWanted() {
        refusedAndClosed();
        wantedAgain(false);

        var unclaimed = walk.form(police.otherPractitioner(), answer, DECIDE);
        walk.claim(police.otherPractitioner(), answer, DECIDE);
        var shown = walk.form(police.otherPractitioner(), answer, DECIDE);

        assertThat(unclaimed).doesNotContainKeys("wanted", "decidedLast").containsEntry("howSoon", "Today");
        assertThat(shown).containsEntry("again", true).containsEntry("wantedBy", "E26-00007").containsEntry("wanted", WANTED)
                .containsEntry("notYours", false).containsEntry("decidedBefore", false);
        assertThat(shown.get("decidedLast").toString()).contains("Not shared, reasons recorded",
                "Read the file; nothing touches the enquiry.");
        var page = TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD).get("/record/" + answer).body();
        assertThat(page).contains(WANTED, "To be decided again after an escalation");
        assertThat(TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD).get("/record/" + answer).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Rule("R11")
    @Clause("C35")
    void whoseDecisionWasChallengedIsRefusedUnlessTheOutcomeLetsThem() {
        refusedAndClosed();
        wantedAgain(false);

        assertThatThrownBy(() -> policeSend(Answers.shared())).hasMessageContaining("A decision of yours on this was challenged");
        assertThat(walk.form(police.practitioner(), answer, DECIDE)).containsEntry("notYours", true);
        assertThat(decisions()).hasSize(1);
        wantedAgain(true);
        policeAnswer(Answers.notShared());

        assertThat(decisions()).hasSize(2);
        assertThat(mailTo(csc.practitioner(), answer + " answered " + answers.of(answer).decision(2).at()))
                .contains("An answer has arrived: " + request);
        assertThat(ends()).containsExactly("EndEvent_NotSharedReasonsRecorded", "EndEvent_NotSharedReasonsRecorded");
    }

    @Test
    @Rule("R10")
    void inAnEmergencyTheyShareAtOnceAndAColleagueCompletesTheRecord() {
        refusedAndClosed();
        wantedAgain(false);

        policeAnswer(emergency());
        var delivered = delivered(2);
        assertThatThrownBy(() -> policeSend(Answers.shared())).hasMessageContaining("A decision of yours");
        walk.putBack(police.practitioner(), answer, DECIDE);
        decidesAgain(Answers.shared());

        assertThat(delivered).isTrue();
        assertThat(decisions().get(2).entry().decidedBy()).isEqualTo(police.otherPractitioner());
        assertThat(walk.open(answer)).isEmpty();
    }

    @Test
    @Rule("R11")
    void whereNobodyElseIsThereTheNextRoleDecides() {
        refusedAndClosed();
        identities.deleteMembership(police.otherPractitioner(), police.group(Role.PRACTITIONER));
        clock.passes(Duration.ofHours(1));

        wantedAgain(false);

        assertThat(tasks.getIdentityLinksForTask(walk.task(answer, DECIDE).getId())).extracting(link -> link.getGroupId())
                .contains(police.group(Role.LEAD_INFORMATION_OFFICER)).doesNotContain(police.group(Role.PRACTITIONER));
    }

    @Test
    @Rule("R28")
    void whileTheAgencyIsClosedItsCoverDecidesWhatIsUrgent() {
        clock.itIs(Instant.parse("2026-12-17T10:00:00Z"));
        asks(agencies.make("local-authority"),
                agencies.like("education").officeHours().closed("2026-12-19", "2027-01-03").make(), Map.of());
        policeAnswer(Answers.notShared());
        var cover = agencies.make("local-authority").practitioner();
        identities.createMembership(cover, police.group(Role.COVER));
        clock.itIs(Instant.parse("2026-12-21T18:30:00Z"));

        wantedAgain(false);

        assertThat(mailTo(cover, answer + " again E26-00007 by cover")).containsExactly("A new decision is wanted: " + answer);
        walk.complete(cover, answer, DECIDE, Answers.shared());
        assertThat(decisions().get(1).entry().decidedBy()).isEqualTo(cover);
    }

    @Test
    @Rule("R23")
    void oneThatWaitsForItsDayIsLookedAtAtOnce() {
        policeAreAsked();
        policeAnswer(notShared(refusing("lookAgainOn", "2027-03-12")));

        wantedAgain(false);
        decidesAgain(Answers.shared());
        clock.itIs(Instant.parse("2027-03-12T12:00:00Z"));
        jobs.run(answer);

        assertThat(delivered(2)).isTrue();
        assertThat(ends()).containsExactly("EndEvent_InformationShared");
        assertThat(walk.open(answer)).isEmpty();
    }

    @Test
    void oneThatIsBeingDecidedGoesOnInItsTimeWithWhatIsWanted() {
        policeAreAsked();
        var due = answers.of(answer).dueAt();

        wantedAgain(false);
        walk.claim(police.practitioner(), answer, DECIDE);

        assertThat(walk.open(answer)).containsExactly(DECIDE);
        assertThat(walk.form(police.practitioner(), answer, DECIDE)).containsEntry("wanted", WANTED)
                .containsEntry("decided", false);
        assertThat(answers.of(answer).dueAt()).isEqualTo(due);
        policeAnswer(Answers.shared());
        assertThat(delivered(1)).isTrue();
    }

    @Test
    @Rule("R9")
    void theAskerReadsThatItIsDecidedAgainAndCannotTakeItBack() {
        policeAreAsked();
        policeAnswer(Answers.notShared());
        wantedAgain(false);

        assertThat(askerSees()).contains("Not shared", "They decide it again after escalation E26-00007.");
        assertThatThrownBy(() -> askerTakes(Map.of("step", "withdraw-one", "agency", answer, "reason", "Enough.")))
                .hasMessageContaining("They decide this again after escalation E26-00007");
        askerTakes(Map.of("step", "close", "content", "no"));

        assertThat(walk.open(answer)).containsExactly(DECIDE);
    }

    @Test
    void whatWasNeverAskedIsNotDecidedAgain() {
        assertThat(wantAgain("R26-0.nobody", false)).isFalse();
    }

    private void refusedAndClosed() {
        policeAreAsked();
        policeAnswer(Answers.notShared());
        askerTakes(Map.of("step", "close", "content", "no"));
    }

    private void wantedAgain(boolean sameMayDecide) {
        assertThat(wantAgain(answer, sameMayDecide)).isTrue();
    }

    private boolean wantAgain(String reference, boolean sameMayDecide) {
        return transaction.execute(job -> decidingAgain.want(reference,
                new WantedAgain("E26-00007", "today", WANTED, sameMayDecide)));
    }

    private void decidesAgain(Map<String, ?> sent) {
        walk.complete(police.otherPractitioner(), answer, DECIDE, sent);
        jobs.run(answer);
    }

    /** Where each run of the answer ended. */
    private List<String> ends() {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("answer-request")
                .processInstanceBusinessKey(answer).list().stream().map(HistoricProcessInstance::getEndActivityId).toList();
    }
}
