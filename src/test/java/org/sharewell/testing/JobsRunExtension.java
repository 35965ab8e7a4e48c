package org.sharewell.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts the engine's job executor, which tests otherwise leave stopped, and stops it again. */
class JobsRunExtension implements BeforeAllCallback, AfterAllCallback {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;

    @Override
    public void beforeAll(ExtensionContext context) {
        var executor = executor(context);
        executor.setWaitTimeInMillis(MILLISECONDS_BETWEEN_LOOKS);
        executor.setMaxWait(MILLISECONDS_BETWEEN_LOOKS);
        executor.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        executor(context).shutdown();
    }

    private static JobExecutor executor(ExtensionContext context) {
        var engine = SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
