package org.sharewell.consent;

/**
 * What the safeguarding lead says about going on without consent (C52, C78, C85).
 *
 * @param view {@code ask} or {@code do-not-ask-yet}
 * @param reason why, in words
 * @param by user id of the safeguarding lead
 */
public record SafeguardingView(String view, String reason, String by) { }
