package org.sharewell.bench;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What is measured: Sharewell, or the engine without it. Staff do the same on both, by the same calls in the same order:
 * start, find the task, claim it unless it is theirs already, open it, complete it. The sides differ only in how a start
 * and a completion are sent: with a form and into the record, or bare.
 */
abstract class Side implements AutoCloseable {

    /** What a person sends. */
    enum Work { DESCRIBE, SHARE, NOT_SHARE, READ, CLOSE }

    private final String name;
    private final ConfigurableApplicationContext application;
    private final ProcessEngine engine;

    Side(String name, ConfigurableApplicationContext application) {
        this.name = name;
        this.application = application;
        engine = application.getBean(ProcessEngine.class);
    }

    /** As the person who asks; returns the reference. */
    abstract String start(Partner asker, long number);

    /** As the person who has claimed the task. */
    abstract void complete(String task, Work work, Partner asker);

    String name() {
        return name;
    }

    ProcessEngine engine() {
        return engine;
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** A practitioner asks two agencies. */
    String ask(Partner asker, long number) {
        var reference = as(asker, () -> start(asker, number));
        work(asker, reference, "UserTask_DescribeRequest", Work.DESCRIBE, asker);
        return reference;
    }

    /** Each agency decides: one shares, one does not. */
    void decide(Partner asker, String reference) {
        decide(asker.first(), reference, Work.SHARE, asker);
        decide(asker.second(), reference, Work.NOT_SHARE, asker);
    }

    private void decide(Partner agency, String reference, Work work, Partner asker) {
        work(agency, reference + "." + agency.agency(), "UserTask_DecideRequest", work, asker);
    }

    /** Whether the jobs behind both decisions have brought the answers. */
    boolean answered(Partner asker, String reference) {
        return ended(reference + "." + asker.second().agency()) && ended(reference + "." + asker.first().agency());
    }

    private boolean ended(String key) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).count() == 0;
    }

    boolean hasJobsToDo() {
        return engine.getManagementService().createJobQuery().executable().count() > 0;
    }

    /** The asker reads what was shared, follows the request, and closes it. */
    void close(Partner asker, String reference) {
        work(asker, reference + "." + asker.first().agency() + "-1", "UserTask_ReadInformation", Work.READ, asker);
        work(asker, reference, "UserTask_FollowRequest", Work.CLOSE, asker);
    }

    private void work(Partner partner, String key, String step, Work work, Partner asker) {
        var task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).taskDefinitionKey(step)
                .singleResult();
        if (task == null) throw new IllegalStateException("No task " + step + " in " + key + " on " + name);
        as(partner, () -> {
            if (task.getAssignee() == null) engine.getTaskService().claim(task.getId(), partner.person());
            engine.getFormService().getTaskFormVariables(task.getId());
            complete(task.getId(), work, asker);
            return null;
        });
    }

    /** With group and tenant in the session, as Tasklist keeps them. */
    <T> T as(Partner partner, Supplier<T> act) {
        var identities = engine.getIdentityService();
        identities.setAuthentication(partner.person(), List.of(partner.group()), List.of(partner.agency()));
        try {
            return act.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
