package org.sharewell.consent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the partnership may change about consent.
 *
 * @param safeguardingViewRequired whether going on in the public interest needs the safeguarding lead's view first (R1)
 */
@ConfigurationProperties("sharewell.consent")
record ConsentRules(@DefaultValue("true") boolean safeguardingViewRequired) { }
