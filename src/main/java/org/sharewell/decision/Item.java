package org.sharewell.decision;

import java.time.LocalDate;

/**
 * One piece of information that is shared (C92, C94).
 *
 * @param about which child it is about: a child's number from 1, or {@code all}
 * @param topic what it is, in a few words
 * @param content the information itself
 * @param kind {@code fact} or {@code opinion}
 * @param asAt as at which day it is known, in local time; null means the day of the decision
 */
public record Item(String about, String topic, String content, String kind, LocalDate asAt) { }
