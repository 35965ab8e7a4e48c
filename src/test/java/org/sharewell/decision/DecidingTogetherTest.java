package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people and nodes at one answer: who sees it, who may send it, and what happens once only. */
@SharewellTest
class DecidingTogetherTest extends Deciding {

    @Autowired
    TaskService tasks;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient database;

    @BeforeEach
    void asked() {
        policeAreAsked();
    }

    @Test
    @Rule("R12")
    void theUnclaimedFormShowsNoChild() {
        var shown = walk.form(police.practitioner(), answer, DECIDE);

        assertThat(shown).containsEntry("claimed", false).containsEntry("reference", answer)
                .containsEntry("askedBy", csc.id()).containsEntry("howSoon", "Routine").containsKey("due");
        assertThat(shown.toString()).doesNotContain("Maya").doesNotContain("Bruises").doesNotContain("safe at home");
        assertThat(readings()).isEmpty();
    }

    @Test
    @Rule({"R3", "R12"})
    void theClaimedFormShowsWhatThisAgencyIsToldAndTheReadingIsRecorded() {
        walk.claim(police.practitioner(), answer, DECIDE);

        var shown = walk.form(police.practitioner(), answer, DECIDE);

        assertThat(shown).containsEntry("claimed", true).containsEntry("told", "Bruises were seen at school.")
                .containsEntry("why", "They saw Maya last.").containsEntry("onwardIntent", "The child protection conference.");
        assertThat(shown.get("whom").toString()).contains("Maya Brook");
        assertThat(readings()).containsExactly(police.practitioner());
    }

    @Test
    @Rule("R12")
    void aColleagueWhoDidNotClaimItSeesNoChild() {
        walk.claim(police.practitioner(), answer, DECIDE);

        var shown = walk.form(police.otherPractitioner(), answer, DECIDE);

        assertThat(shown.toString()).doesNotContain("Maya");
        assertThat(readings()).isEmpty();
    }

    @Test
    void onlyWhoeverClaimedItCanSendIt() {
        walk.claim(police.practitioner(), answer, DECIDE);

        var refused = catchThrowable(() ->
                walk.send(police.otherPractitioner(), answer, DECIDE, Answers.notShared()));

        assertThat(refused).hasMessageContaining("This is not with you at the moment. Claim it first, then send it.");
        assertThat(decisions()).isEmpty();
        assertThat(walk.task(answer, DECIDE).getAssignee()).isEqualTo(police.practitioner());
    }

    @Test
    void nobodySendsItUnclaimed() {
        var refused = catchThrowable(() -> walk.send(police.practitioner(), answer, DECIDE, Answers.notShared()));

        assertThat(refused).hasMessageContaining("This is not with you at the moment.");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void ofTwoWhoClaimAtOnceOneGetsItAndTheOtherASentence() {
        var task = walk.task(answer, DECIDE).getId();

        var outcomes = atOnce(() -> claim(police.practitioner(), task), () -> claim(police.otherPractitioner(), task));

        assertThat(outcomes.stream().filter(failure -> failure == null)).hasSize(1);
        assertThat(outcomes.stream().filter(failure -> failure != null)).singleElement()
                .satisfies(failure -> assertThat(failure.getMessage()).containsAnyOf(
                        "A colleague was a moment faster", "A colleague has just taken this"));
        assertThat(walk.task(answer, DECIDE).getAssignee()).isIn(police.practitioner(), police.otherPractitioner());
    }

    @Test
    void ofTwoAnswersSentAtOnceExactlyOneIsInTheRegister() {
        walk.claim(police.practitioner(), answer, DECIDE);
        var yes = walk.sending(police.practitioner(), answer, DECIDE, Answers.shared());
        var no = walk.sending(police.practitioner(), answer, DECIDE, Answers.notShared());

        var outcomes = atOnce(yes, no);
        jobs.run(answer);

        assertThat(decisions()).hasSize(1);
        assertThat(outcomes.stream().filter(failure -> failure == null)).hasSize(1);
        assertThat(outcomes.stream().filter(failure -> failure != null)).singleElement()
                .satisfies(failure -> assertThat(failure.getMessage()).containsAnyOf(
                        "A colleague was a moment faster", "This work is finished already"));
        assertThat(delivered(1)).isEqualTo(decisions().get(0).entry().decision().equals("shared"));
    }

    @Test
    void ofTwoColleaguesDecidingAtOnceTheOneWhoLostTheTaskIsRefused() {
        walk.claim(police.practitioner(), answer, DECIDE);
        var first = walk.sending(police.practitioner(), answer, DECIDE, Answers.shared());
        tasks.setAssignee(walk.task(answer, DECIDE).getId(), police.otherPractitioner());
        var second = walk.sending(police.otherPractitioner(), answer, DECIDE, Answers.notShared());

        var outcomes = atOnce(first, second);

        assertThat(outcomes.get(0)).isNotNull();
        assertThat(outcomes.get(1)).isNull();
        assertThat(decisions()).extracting(decision -> decision.entry().decidedBy())
                .containsExactly(police.otherPractitioner());
    }

    @Test
    void anAnswerSentAgainIsRefusedAndStandsOnce() {
        walk.claim(police.practitioner(), answer, DECIDE);
        var sending = walk.sending(police.practitioner(), answer, DECIDE, Answers.shared());
        sending.run();

        var refused = catchThrowable(sending::run);

        assertThat(refused).hasMessageContaining("This work is finished already. Nothing was stored a second time.");
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void nothingCrossesToTheAskerBeforeTheJobRuns() {
        policeSend(Answers.shared());

        assertThat(decisions()).hasSize(1);
        assertThat(delivered(1)).isFalse();
        assertThat(jobs.of(answer)).hasSize(1);
        jobs.run(answer);
        assertThat(delivered(1)).isTrue();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(answer + "-1").singleResult()
                .getTenantId()).isEqualTo(csc.id());
    }

    @Test
    void aNodeThatDiesBeforeItsCommitSendsTheAnswerOnceAllTheSame() {
        policeSend(Answers.shared());
        var job = jobs.of(answer).get(0);

        transaction.executeWithoutResult(node -> {
            jobs.run(job);
            node.setRollbackOnly();
        });
        var afterDying = delivered(1);
        jobs.run(answer);

        assertThat(afterDying).isFalse();
        assertThat(delivered(1)).isTrue();
        assertThat(register.about(answer + "-1")).extracting(entry -> entry.entry().event())
                .containsExactly("Information delivered");
        assertThat(decisions()).hasSize(1);
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    void thoseWhoAreAskedAndTheOneWhoAskedAreToldAndNobodyOfTheirOwnDoing() {
        var toDeciders = mailTo(police.practitioner(), answer + " received");
        var toAsker = mailTo(csc.practitioner(), answer + " received");

        policeAnswer(Answers.notShared());
        outbox("answer-given").forEach(jobs::run);

        assertThat(toDeciders).containsExactly("A request for information has arrived: " + answer);
        assertThat(toAsker).isEmpty();
        assertThat(mailbox.of(address(csc.practitioner()))).extracting(mail -> mail.subject())
                .containsExactly("An answer has arrived: " + request);
        assertThat(mailbox.of(address(police.practitioner()))).hasSize(1);
    }

    private List<String> outbox(String letter) {
        return database.sql("select event from outbox where letter = ? and reference = ?").param(letter).param(request)
                .query(String.class).list();
    }

    private List<String> readings() {
        return database.sql("select person from reading where record = ?").param(answer).query(String.class).list();
    }

    private void claim(String person, String task) {
        walk.as(person, () -> {
            tasks.claim(task, person);
            return null;
        });
    }

    /** What each of them failed with, in their order; null for one that succeeded. */
    private static List<Throwable> atOnce(Runnable first, Runnable second) {
        var together = new CyclicBarrier(2);
        return Stream.of(first, second).map(each -> CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
            together.await();
            each.run();
        }))).toList().stream().map(CompletableFuture::join).toList();
    }
}
