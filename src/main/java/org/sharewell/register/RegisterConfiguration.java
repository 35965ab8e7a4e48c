package org.sharewell.register;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Scheduling stays on where sealing is switched off: other jobs may rely on it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RegisterConfiguration { }
