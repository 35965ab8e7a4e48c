package org.sharewell.web;

/**
 * A piece of work as a page words it.
 *
 * @param task the engine's id of the task
 * @param due in local time; "no due time" where nothing is due
 * @param overdue true once the due time has passed
 * @param with the name of who has it, or "Nobody yet"
 * @param holder user id of who has it; null while nobody has
 * @param since since when, in local time
 * @param untouched since when nobody has opened it, in local time; null while that is not long
 * @param turn whose turn it is, where that is somebody else's than of whoever has it; null otherwise
 */
record Shown(String task, String reference, String name, String team, String due, boolean overdue, String with,
             String holder, String since, String untouched, String turn) {

    /** Somebody that work can be given to. */
    record Colleague(String id, String name) { }

    /** Who handed it on, and when, in a sentence; and why, null where they did not say. */
    record Earlier(String sentence, String reason) { }
}
