package org.sharewell.consent;

/**
 * What the consent gate asks, in the enumerated answers of its table; no name, no date, no words.
 *
 * @param statutoryFunction {@code early-help}, {@code child-in-need}, {@code enquiry}, {@code court-order},
 *     {@code practice-review} or {@code other}
 * @param cause reasonable cause with its facts: {@code yes}, {@code no} or {@code not-clear}
 * @param level level of need, 1 to 4
 * @param consent what {@link Consents#state} says
 * @param ground {@code given} if there is a ground for not asking for consent (C56, R2), else {@code none}
 */
public record GateQuestion(String statutoryFunction, String cause, int level, String consent, String ground) { }
