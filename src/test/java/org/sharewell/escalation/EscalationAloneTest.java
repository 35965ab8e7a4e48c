package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.AnotherNode;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EmbeddedDatabase;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In a Sharewell and a database of their own: where a lapsed deadline starts a disagreement, and where two nodes work off
 * what is due, which must not be another test's. Near the end, because Camunda's pages belong to the Sharewell that started
 * last and go with it.
 */
@SharewellTest
@DirtiesContext
@Order(Integer.MAX_VALUE - 1)
@TestPropertySource(properties = {"sharewell.escalation.lapsed-deadline-starts=true",
    "camunda.bpm.process-engine-name=alone"})
class EscalationAloneTest extends Disagreeing {

    private static final Duration LOCKED = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    EmbeddedDatabase surroundings;
    @Autowired
    JdbcClient database;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    ProcessEngine engine;

    @Test
    @Rule("R29")
    void anAnswerThatNeverCameStartsItWhenItsLastTimerHasFired() {
        thePoliceAreSilent();

        escalation = escalations.about(answer).get(0).id();
        assertThat(walk.task(escalation, "Describe disagreement").getAssignee()).isEqualTo(csc.practitioner());
        assertThat(events()).contains("Disagreement started by a lapsed deadline");
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());
        assertThat(escalations.of(escalation).raising())
                .isEqualTo(new Raising(csc.practitioner(), csc.id(), police.id(), "too-late", answer));
        assertThat(stage()).isEqualTo("practitioners");
    }

    @Test
    @Rule("R29")
    void whatSomebodyRaisedBeforeIsNotStartedAgainByTheDeadline() {
        thePoliceAreAsked();
        walk.start(csc.practitioner(), "escalation", Answers.but(need(), "ground", "too-late"));

        timePasses();

        assertThat(escalations.about(answer)).hasSize(1);
    }

    @Test
    void aNodeThatIsKilledWhileTheTimerFiresLeavesTheStageToBeMovedOnceByAnother() throws InterruptedException {
        raised();
        clock.itIs(escalations.of(escalation).dueAt());

        killedWhileTheTimerFires();

        assertThat(lockedTimers()).isEqualTo(1);
        assertThat(stage()).isEqualTo("practitioners");
        var executor = executor();
        executor.start();
        try {
            // As long as the dead node's lock holds, it could be alive.
            Thread.sleep(2 * executor.getMaxWait());
            assertThat(stage()).isEqualTo("practitioners");
            clock.passes(LOCKED.plusSeconds(1));
            var until = Instant.now().plus(PATIENCE);
            while (stage().equals("practitioners") && Instant.now().isBefore(until)) Thread.sleep(50);
        } finally {
            executor.shutdown();
        }
        movedOnce();
    }

    /** The record is held until then, so that the other node stands in the middle of moving the stage. */
    private void killedWhileTheTimerFires() {
        var killed = transaction.execute(holding -> {
            database.sql("select id from escalation where id = :id for update").param("id", escalation)
                    .query(String.class).single();
            try (var node = AnotherNode.start(surroundings, mailbox, clock.instant(), database)) {
                return node.untilItWaits();
            }
        });
        killed.untilItIsGone();
    }

    private long lockedTimers() {
        return database.sql("""
                select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = :key and j.lock_owner_ is not null""").param("key", escalation)
                .query(Long.class).single();
    }

    private JobExecutor executor() {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.setWaitTimeInMillis(200);
        executor.setMaxWait(200);
        return executor;
    }
}
