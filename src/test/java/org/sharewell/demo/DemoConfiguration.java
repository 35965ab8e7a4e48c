package org.sharewell.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;

/** What the demo adds to Sharewell. Its settings are in {@code application-demo.yaml}. */
@TestConfiguration(proxyBeanMethods = false)
class DemoConfiguration {

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
