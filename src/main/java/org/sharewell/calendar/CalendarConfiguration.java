package org.sharewell.calendar;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** UTC; what people read is turned into Europe/London at the border. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
