package org.sharewell.process;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Liquibase owns the engine's tables too, so the engine starts after it. */
@Configuration(proxyBeanMethods = false)
class SchemaBeforeEngine {

    @Bean
    static BeanFactoryPostProcessor engineAfterSchema() {
        return beans -> beans.getBeanDefinition("processEngineFactoryBean").setDependsOn("liquibase");
    }
}
