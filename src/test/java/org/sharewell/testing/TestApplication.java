package org.sharewell.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.sharewell.partnership.PartnershipFixture;
import org.sharewell.register.Register;
import org.sharewell.review.ReviewFixture;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the application under test has instead of its surroundings. */
@TestConfiguration(proxyBeanMethods = false)
@Import({PartnershipFixture.class, ReviewFixture.class})
public class TestApplication {

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
    Walk walk(ProcessEngine engine, ObjectMapper json) {
        return new Walk(engine, json);
    }

    @Bean
    EngineTables engineTables(JdbcClient database) {
        return new EngineTables(database);
    }

    @Bean
    Meanwhile meanwhile(PlatformTransactionManager transactions, JdbcClient database) {
        return new Meanwhile(new TransactionTemplate(transactions), database);
    }

    @Bean
    Recorded recorded(Register register, HistoryService history, JdbcClient database, ObjectMapper json) {
        return new Recorded(register, history, database, json);
    }

    @Bean
    SampleComplaints sampleComplaints() {
        return new SampleComplaints();
    }

    @Bean
    AboutThem aboutThem() {
        return new AboutThem();
    }

    @Bean
    Agencies testAgencies(PartnershipFixture partnership) {
        return new Agencies(partnership);
    }
}
