package org.sharewell.register;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** How records are kept by Spring Data. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories(basePackages = "org.sharewell", repositoryBaseClass = OnceInATransaction.class)
class RecordsConfiguration {

    @Bean
    JdbcCustomConversions recordConversions(FactsJson json) {
        return new JdbcCustomConversions(List.of(new FactsJson.Writing(json), new FactsJson.Reading(json)));
    }
}
