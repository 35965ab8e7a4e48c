package org.sharewell.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SharewellTest
class JobsRunTest {

    @Autowired
    ProcessEngine engine;

    @AfterEach
    void takeTheModelAway() {
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().deploymentName("jobs-run").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void withoutItAJobWaitsUntilTheTestRunsIt() throws InterruptedException {
        var instance = startedWithAJob();

        Thread.sleep(500);

        assertThat(isRunning(instance)).isTrue();
    }

    @Nested
    @JobsRun
    class ForTheFirstTime {

        @Test
        void withItAJobRunsByItself() throws InterruptedException {
            assertThat(endsByItself(startedWithAJob())).isTrue();
        }
    }

    @Nested
    @JobsRun
    class ForTheSecondTime {

        @Test
        void andAgainAfterItWasStopped() throws InterruptedException {
            assertThat(endsByItself(startedWithAJob())).isTrue();
        }
    }

    private String startedWithAJob() {
        engine.getRepositoryService().createDeployment().name("jobs-run")
                .addModelInstance("jobs-run.bpmn", Bpmn.createExecutableProcess("jobs-run").camundaHistoryTimeToLive(1)
                        .startEvent().camundaAsyncAfter().endEvent().done()).deploy();
        return engine.getRuntimeService().startProcessInstanceByKey("jobs-run").getId();
    }

    /** Behind whatever the tests before it left to be sent. */
    private boolean endsByItself(String instance) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(40));
        while (isRunning(instance) && Instant.now().isBefore(until)) Thread.sleep(50);
        return !isRunning(instance);
    }

    private boolean isRunning(String instance) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }
}
