package org.sharewell.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.sharewell.process.Wake;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The engine running Sharewell's models without Sharewell: what the models cost whoever uses Camunda for them.
 *
 * <p>The same: this JVM, {@code application.yaml} (pool, history level, authorisation and tenant checks, job executor),
 * the schema with its indices on the same server, the models with every user task, message, timer and job, agencies as
 * tenants, candidate groups, due dates by expression. The engine's own grants for candidates are written.
 *
 * <p>Left out: forms, record, register, what lists show, drafts, readings, the partnership and its calendar. The beans
 * that the models name are here, under the same names, with nothing behind them: a delegate sends the messages that the
 * model asks for and sets the variables that its gateways and groups ask for. What a bean must know, such as who asked,
 * is in the business key, so that not even a variable is added for it.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class BareEngine {

    private static final Date IN_SOME_DAYS = Date.from(Instant.now().plus(Duration.ofDays(5)));

    @Bean
    static BeanFactoryPostProcessor engineAfterSchema() {
        return beans -> beans.getBeanDefinition("processEngineFactoryBean").setDependsOn("liquibase");
    }

    @Bean
    ProcessEnginePlugin tenants() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTenantIdProvider(new BareTenants());
            }
        };
    }

    /** What the models ask for in expressions. */
    public static class Asked {

        public List<String> acting(String unit, String role) {
            return List.of(unit + "." + role);
        }

        public List<String> acting(String key) {
            return acting(key.substring(key.indexOf('.') + 1), "practitioner");
        }

        public String unit(String key) {
            return asker(key).agency();
        }

        public String recipient(String key) {
            return asker(key).person();
        }

        public Date describeBy(String key) {
            return IN_SOME_DAYS;
        }

        public Date followBy(String key) {
            return IN_SOME_DAYS;
        }

        public String chase(String key) {
            return Wake.at(Optional.of(IN_SOME_DAYS.toInstant()));
        }

        public Date due(String key) {
            return IN_SOME_DAYS;
        }

        public boolean together(DelegateExecution execution) {
            return false;
        }

        public String holder(String key) {
            return null;
        }
    }

    /** What is shared goes back to whoever asked. */
    public static final class Received extends Asked {

        @Override
        public List<String> acting(String key) {
            return acting(unit(key), "practitioner");
        }
    }

    @Bean({"partnership", "requestToShare", "answerRequest"})
    Asked asked() {
        return new Asked();
    }

    @Bean
    Received receiveInformation() {
        return new Received();
    }

    @Bean
    JavaDelegate openRequest() {
        return request -> request.setVariable("unit", request.getTenantId());
    }

    @Bean
    JavaDelegate recordRequest() {
        return request -> request.setVariable("mayBeAsked", true);
    }

    @Bean
    JavaDelegate askAgencies() {
        return request -> List.of(asker(request).first(), asker(request).second()).forEach(agency ->
                start(request, "RequestReceived", request.getProcessBusinessKey() + "." + agency.agency(), agency));
    }

    @Bean
    JavaDelegate recordDecision() {
        return answer -> answer.setVariable("answer", shares(answer) ? "shared" : "not-shared");
    }

    @Bean
    JavaDelegate sendAnswer() {
        return answer -> {
            var key = answer.getProcessBusinessKey();
            if (shares(answer)) start(answer, "InformationShared", key + "-1", asker(answer));
            var told = answer.getProcessEngineServices().getRuntimeService().createMessageCorrelation("AnswerGiven")
                    .processInstanceBusinessKey(key.substring(0, key.indexOf('.'))).correlateAllWithResult();
            answer.setVariable("requestOpen", !told.isEmpty());
        };
    }

    @Bean
    JavaDelegate recordNextStep() {
        return request -> request.setVariable("next", "close");
    }

    @Bean({"openAnswer", "noteAnswer", "recordDelivery", "recordReceipt"})
    JavaDelegate nothing() {
        return execution -> { };
    }

    @Bean
    TaskListener takeOver() {
        return task -> { };
    }

    private static boolean shares(DelegateExecution answer) {
        return answer.getTenantId().equals(asker(answer).first().agency());
    }

    private static void start(DelegateExecution by, String message, String key, Partner agency) {
        by.getProcessEngineServices().getRuntimeService().createMessageCorrelation(message)
                .processInstanceBusinessKey(key).setVariables(Map.of(BareTenants.UNIT, agency.agency()))
                .correlateStartMessage();
    }

    private static Partner asker(DelegateExecution execution) {
        return asker(execution.getProcessBusinessKey());
    }

    private static Partner asker(String key) {
        return Partner.of(key.substring(0, key.indexOf('_')));
    }
}
