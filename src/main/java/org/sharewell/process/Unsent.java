package org.sharewell.process;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody had typed into a task that ended without them.
 *
 * @param by user id of the person
 * @param at when they typed last
 * @param fields by the form's keys
 */
public record Unsent(String by, Instant at, Map<String, Object> fields) { }
