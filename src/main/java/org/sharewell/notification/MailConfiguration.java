package org.sharewell.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the configured waits known to the model, which asks for {@code ${mailRetries}}. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    String mailRetries(NotificationSettings settings) {
        return settings.mail().retries();
    }
}
