package org.sharewell.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.AnotherNode;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EmbeddedDatabase;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The clock of 72 hours over the death of a node. In the Sharewell of its own that the test of two nodes which comes right
 * behind it has too, and closes.
 */
@SharewellTest
@Order(Integer.MAX_VALUE - 2)
@TestPropertySource(properties = {"sharewell.escalation.lapsed-deadline-starts=true",
    "camunda.bpm.process-engine-name=alone"})
class DataBreachClockRestartTest extends Breaching {

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
    @Clause("C40")
    void aNodeThatDiesWhileTheClockWarnsLeavesTheWarningToBeGivenOnceByAnother() throws InterruptedException {
        reported(Map.of());
        clock.itIs(TUESDAY.plus(Duration.ofHours(24)));

        killedWhileTheClockWarns();
        assertThat(inLaw().facts().warned()).isEmpty();
        clock.passes(LOCKED.plusSeconds(1));
        warnedByThisNode();

        assertThat(inLaw().facts().warned()).extracting(AssessmentFacts.Warned::warning).containsExactly("FIRST");
        assertThat(inLaw().dueAt()).isEqualTo(TUESDAY.plus(Duration.ofHours(72)));
        assertThat(recorded.events(assessment)).containsOnlyOnce("Warned: a day of the 72 hours is over");
    }

    /** The record is held until then, so that the other node stands in the middle of warning. */
    private void killedWhileTheClockWarns() {
        var killed = transaction.execute(holding -> {
            database.sql("select id from data_breach where id = :id for update").param("id", assessment)
                    .query(String.class).single();
            try (var node = AnotherNode.start(surroundings, mailbox, clock.instant(), database)) {
                return node.untilItWaits();
            }
        });
        killed.untilItIsGone();
    }

    private void warnedByThisNode() throws InterruptedException {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.setWaitTimeInMillis(200);
        executor.setMaxWait(200);
        executor.start();
        try {
            var until = Instant.now().plus(PATIENCE);
            while (inLaw().facts().warned().isEmpty() && Instant.now().isBefore(until)) Thread.sleep(50);
        } finally {
            executor.shutdown();
        }
    }
}
