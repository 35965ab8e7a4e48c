package org.sharewell.process;

/**
 * The task whose form is opened or sent.
 *
 * @param id the engine's id of the task
 * @param record business key of the task's instance: the reference of the record it is about
 * @param person user id of who has it open or sends it
 * @param side for which side of the record the task is, where each has one of its own; null for every other task
 * @param assignee user id of who has claimed it; null while nobody has, and for whoever the work is not for
 */
public record FormTask(String id, String record, String person, String side, String assignee) {

    /** True for the one person who may see the record here and answer. */
    public boolean claimed() {
        return person != null && person.equals(assignee);
    }
}
