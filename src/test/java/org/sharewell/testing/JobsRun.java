package org.sharewell.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Jobs run by themselves while the tests of this class run, as they do in production: mail, messages between agencies,
 * timers. For tests that wait at a screen; all others run each job where they mean to.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JobsRunExtension.class)
public @interface JobsRun { }
