package org.sharewell.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application: the real engine, a real PostgreSQL, a mail server in the test, no job running by
 * itself. All such tests share one application, one after the other, so each makes its own agencies and asserts nothing
 * about totals.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "camunda.bpm.job-execution.enabled=false",
        "sharewell.register.sealing.enabled=false",
        "sharewell.work.watching.enabled=false",
        "sharewell.mail.digests.enabled=false",
        "sharewell.complaints.reviewing.enabled=false",
        "sharewell.metrics.enabled=false",
        "management.server.port=0",
        "management.prometheus.metrics.export.enabled=true",
        "sharewell.partnership.file=classpath:test-partnership.yaml",
        "sharewell.partnership.allow-passwords=true",
        "sharewell.admin.id=admin",
        "sharewell.admin.password=" + SharewellTest.ADMIN_PASSWORD})
@ContextConfiguration(initializers = Surroundings.class)
@Import(TestApplication.class)
@ExtendWith(ClockExtension.class)
public @interface SharewellTest {

    /** Signs in the person {@code admin}. */
    String ADMIN_PASSWORD = "a-test-of-the-code";
}
