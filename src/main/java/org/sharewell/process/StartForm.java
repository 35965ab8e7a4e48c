package org.sharewell.process;

import java.util.List;

/**
 * What a start form takes. Start forms show nothing of a record, since there is none yet, and ask at most five things.
 *
 * @param <T> what is sent, as an immutable record whose components are the form's keys
 */
public interface StartForm<T> {

    /** The form's id, which is also its file's name in {@code forms/}. */
    String id();

    /** What the form sends. */
    Class<T> submission();

    /** The options of its lists, by their {@code valuesKey}, beside the agencies to act for; and what it only shows. */
    default Fields choices() {
        return Fields.none();
    }

    /** What is missing or cannot be, in sentences that say what to do; empty if it can be recorded. */
    List<String> problems(T submission, String person);
}
