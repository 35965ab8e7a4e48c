package org.sharewell.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.sharewell.calendar.StaffTime;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.sharewell.work.AbsentPeople;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;

/** What the demo adds to Sharewell. Its settings are in {@code application-demo.yaml}. */
@TestConfiguration(proxyBeanMethods = false)
class DemoConfiguration {

    /** Runs with real time, but for what is told of the days before the demo was started. */
    @Bean
    @Primary
    TestClock demoClock() {
        return new TestClock();
    }

    /** Once, on a database in which nobody has asked for anything yet. */
    @Bean
    ApplicationRunner requests(ProcessEngine engine, ObjectMapper json, TestClock clock, AbsentPeople absent) {
        return arguments -> {
            if (engine.getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey("request-to-share")
                    .count() > 0) return;
            System.out.println("Sharewell starts for the first time: its people fill in a few forms. A moment, please.");
            var jobExecutor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
            // Jobs that ran by themselves would do so at the time that is being told.
            jobExecutor.shutdown();
            try {
                new DemoRequests(new ClassPathResource("demo/requests.yaml"), json, new Walk(engine, json),
                        new Jobs(engine.getRuntimeService(), engine.getManagementService()), engine.getRuntimeService(),
                        clock).make();
                // Somebody is away this week, so that one sees where their work goes.
                var today = StaffTime.localDay(clock.instant());
                absent.record("priya.raman", today, today.plusDays(6), "ian.fletcher", null, "priya.raman");
            } finally {
                jobExecutor.start();
            }
        };
    }

    /** The last thing on the screen, after whatever else happens when the application is ready. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationListener<ApplicationReadyEvent> welcome() {
        return ready -> {
            var environment = ready.getApplicationContext().getEnvironment();
            var address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
            var people = DemoPeople.in(new ClassPathResource("demo/partnership.yaml"));
            var administrator = new DemoPeople.Person(environment.getRequiredProperty("sharewell.admin.id"), "", "",
                    environment.getRequiredProperty("sharewell.admin.password"));
            System.out.println(Welcome.text(address, people, administrator));
        };
    }
}
