package org.sharewell.register;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;

/** How records are kept by Spring Data. */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

    @Bean
    JdbcCustomConversions recordConversions(FactsJson json) {
        return new JdbcCustomConversions(List.of(new FactsJson.Writing(json), new FactsJson.Reading(json)));
    }
}
