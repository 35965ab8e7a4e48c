package org.sharewell.request;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long what is known from before is taken over.
 *
 * @param consentLasts a consent that is older is asked for again (R17, C73)
 */
@ConfigurationProperties("sharewell.known")
record KnownTimes(Period consentLasts) { }
