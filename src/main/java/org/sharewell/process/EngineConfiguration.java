package org.sharewell.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Sharewell changes in the engine; the rest is set in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Liquibase owns the engine's tables too, so the engine starts after it. */
    @Bean
    static BeanFactoryPostProcessor engineAfterSchema() {
        return beans -> beans.getBeanDefinition("processEngineFactoryBean").setDependsOn("liquibase");
    }

    @Bean
    ProcessEnginePlugin recordBoundEngine(ObjectProvider<FormDesk> desk, ObjectProvider<Memberships> memberships,
            ObjectProvider<ClosedRecords> closed, ObjectProvider<Holders> holders) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                // The engine would log a refused command with its exception, which may quote what was typed.
                engine.setEnableCmdExceptionLogging(false);
                engine.setCustomHistoryLevels(List.of(new FullButForListedFacts()));
                engine.setEnablePasswordPolicy(true);
                engine.setPasswordPolicy(new LongPasswords());
                engine.setTenantIdProvider(new AgencyTenants(memberships));
                engine.setResourceAuthorizationProvider(new CandidateGrants(memberships, closed));
                engine.setCustomPostBPMNParseListeners(added(engine.getCustomPostBPMNParseListeners(),
                        (BpmnParseListener) new RecordForms(desk, holders)));
                engine.setCustomPreCommandInterceptorsTxRequired(
                        added(engine.getCustomPreCommandInterceptorsTxRequired(), new LostRaces()));
            }
        };
    }

    private static <T> List<T> added(List<T> there, T one) {
        var all = new ArrayList<T>(there == null ? List.of() : there);
        all.add(one);
        return all;
    }
}
