package org.sharewell.process;

import java.util.List;

/**
 * What one form shows of the record and what it takes, one bean for each form of a user task.
 *
 * @param <T> what is sent, as an immutable record whose components are the form's keys
 */
public interface TaskForm<T> {

    /** The form's id, which is also its file's name in {@code forms/}. */
    String id();

    /** What the form sends. */
    Class<T> submission();

    /** What is needed to decide whether to take the task: reference, agency, urgency, due; no child (R12). */
    Fields offered(FormTask task);

    /** What the person who has claimed the task sees. Called when the task is opened; the reading is recorded. */
    Fields opened(FormTask task);

    /**
     * The options among which the person could choose, asked for again when the form is sent. What {@link #opened} offers,
     * unless a form knows them without showing the record anew.
     */
    default Fields choices(FormTask task) {
        return opened(task);
    }

    /**
     * What is missing or cannot be, given these answers, in sentences that say what to do; empty if it can be recorded.
     * The form has been checked already: only its keys, offered options, lengths, dates that exist.
     */
    List<String> problems(T submission, FormTask task);

    /** The record's version: a draft written on an older one is dropped. */
    String version(FormTask task);
}
