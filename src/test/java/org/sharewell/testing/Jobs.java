package org.sharewell.testing;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The engine's jobs, run by the test: the job executor is off. */
public final class Jobs {

    private final RuntimeService runtime;
    private final ManagementService management;

    public Jobs(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /**
     * Runs what is due now in the process instances of this business key, and what becomes due by that, until nothing
     * is. The first failure comes out as it is, after the engine has counted it.
     */
    public void run(String businessKey) {
        for (var due = due(businessKey); !due.isEmpty(); due = due(businessKey)) {
            due.forEach(this::runIfStillThere);
        }
    }

    /** Runs one job now, due or not. */
    public void run(Job job) {
        management.executeJob(job.getId());
    }

    /** All jobs of this business key: due, waiting for their time, or given up. */
    public List<Job> of(String businessKey) {
        return instances(businessKey)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private List<Job> due(String businessKey) {
        return instances(businessKey)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId())
                        .active().executable().list().stream())
                .toList();
    }

    private Stream<ProcessInstance> instances(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream();
    }

    /** One job can end another: a timer that interrupts a task takes its reminder with it. */
    private void runIfStillThere(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() == 1) run(job);
    }
}
