package org.sharewell.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class MailStartTest {

    final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Mail.class)
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class));

    @Test
    void withoutAMailServerTheStartSaysWhatToSet() {
        start.withPropertyValues("sharewell.mail.from=sharewell@partnership.example").run(application ->
                assertThat(application).getFailure().rootCause().hasMessage("Please set spring.mail.host to the name of"
                        + " your mail server, or sharewell.mail.enabled to false."));
    }

    @Test
    void withoutASendersAddressTheStartSaysWhatToSet() {
        start.withPropertyValues("spring.mail.host=mail.partnership.example").run(application ->
                assertThat(application).getFailure().rootCause()
                        .hasMessageContaining("Please set sharewell.mail.from"));
    }

    @Test
    void withMailOffNeitherIsNeeded() {
        start.withPropertyValues("sharewell.mail.enabled=false").run(application ->
                assertThat(application).hasNotFailed());
    }

    @Test
    void theWayToTheTaskListStartsAtTheConfiguredAddress() {
        start.withPropertyValues("sharewell.mail.enabled=false", "sharewell.address=https://sharewell.example/").run(
                application -> assertThat(application.getBean(NotificationSettings.class).link())
                        .isEqualTo("https://sharewell.example/camunda/app/tasklist/default/"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(NotificationSettings.class)
    @Import({Letters.class, Postman.class, MailConfiguration.class})
    static class Mail { }
}
