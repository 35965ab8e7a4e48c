package org.sharewell.process;

/**
 * Somebody signed in made a call that is not theirs to make, and it was refused.
 *
 * @param person who made it, by user id
 * @param method of the call: {@code POST}
 * @param path what they tried, without ids and without a query: {@code engine/task/…/complete}. Of a record that there
 *     is it names the reference, since whose record somebody tried to read is what is asked afterwards
 */
public record CallRefused(String person, String method, String path) { }
