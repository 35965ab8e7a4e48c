package org.sharewell.register;

import java.util.List;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;

/** How records are kept by Spring Data. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories(basePackages = "org.sharewell")
class RecordsConfiguration {

    @Bean
    JdbcCustomConversions recordConversions(FactsJson json) {
        return new JdbcCustomConversions(List.of(new FactsJson.Writing(json), new FactsJson.Reading(json)));
    }

    /** In front of everything else that a repository does, the transaction's own part included. */
    @Bean
    static BeanPostProcessor readOnceInATransaction() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) throws BeansException {
                if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
                    repository.addRepositoryFactoryCustomizer(factory -> factory.addRepositoryProxyPostProcessor(
                            (proxy, kept) -> proxy.addAdvice(0, new OnceInATransaction(
                                    factory.getEntityInformation(kept.getDomainType())))));
                }
                return bean;
            }
        };
    }
}
