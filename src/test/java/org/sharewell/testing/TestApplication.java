package org.sharewell.testing;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.sharewell.partnership.PartnershipFixture;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What the application under test has instead of its surroundings. */
@TestConfiguration(proxyBeanMethods = false)
@Import(PartnershipFixture.class)
public class TestApplication {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase() {
        return EmbeddedDatabase.temporary();
    }

    @Bean
    DynamicPropertyRegistrar databaseProperties(EmbeddedDatabase database) {
        return registry -> database.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Bean(destroyMethod = "close")
    Mailbox mailbox() {
        return Mailbox.open();
    }

    @Bean
    DynamicPropertyRegistrar mailProperties(Mailbox mailbox) {
        return registry -> mailbox.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Bean
    Jobs jobs(RuntimeService runtime, ManagementService management) {
        return new Jobs(runtime, management);
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Agencies testAgencies(PartnershipFixture partnership) {
        return new Agencies(partnership);
    }
}
