package org.sharewell.notification;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Something that staff should hear of by mail.
 *
 * @param event identifies the event for ever, so that nobody is told twice: {@code R26-00042.police reminder}. It is
 *     also the business key of the mail's process instance and stands in the log: no names. At most 200 characters
 * @param letter name of the text in {@code letters/}, without its ending: {@code reply-due-soon}
 * @param reference the only fact about the case that a mail may carry, in one line of at most 200 characters
 * @param recipients user ids; the actor among them gets nothing; may be empty
 * @param actor user id of the person who did what is told; null where the engine did it
 * @param matter the work it is about; null for what each recipient is told at once, whatever it is
 */
public record Notice(String event, String letter, String reference, List<String> recipients, String actor,
                     Matter matter) {

    private static final Predicate<String> ONE_SHORT_LINE =
            Pattern.compile("(?=.*\\S)[^\\p{Cntrl}\\u2028\\u2029]{1,200}").asMatchPredicate();

    /** @throws IllegalArgumentException if event or reference is missing, too long, or more than one line */
    public Notice {
        if (event == null || !ONE_SHORT_LINE.test(event)) {
            throw new IllegalArgumentException("A notice names its event in one line of at most 200 characters.");
        }
        // A line break would end the subject line of the mail and begin a header of its own.
        if (reference == null || !ONE_SHORT_LINE.test(reference)) {
            throw new IllegalArgumentException("A notice has a reference in one line of at most 200 characters.");
        }
        recipients = List.copyOf(recipients);
    }

    /** To be told to each recipient at once, unless something is said about the work ({@link #about}). */
    public Notice(String event, String letter, String reference, List<String> recipients, String actor) {
        this(event, letter, reference, recipients, actor, null);
    }

    /** The same, for whoever reads the duty mailbox instead of each recipient, and in a digest if it can wait (R14). */
    public Notice about(Matter matter) {
        return new Notice(event, letter, reference, recipients, actor, matter);
    }

    /** The same to other people. */
    Notice to(List<String> others) {
        return new Notice(event, letter, reference, others, actor, matter);
    }

    /** Everybody who is told, once and in a fixed order, so that two tellings at a time wait instead of deadlocking. */
    List<String> told() {
        return recipients.stream().filter(person -> !person.equals(actor)).distinct().sorted().toList();
    }
}
