package org.sharewell.notification;

import org.sharewell.process.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes notices into the outbox, in the transaction of what happened; the mail leaves after the commit (R14).
 *
 * <p>For each event there is one instance of {@code deliver-mail}, and in it one job, which the engine's job executor
 * finds only once the transaction is committed, runs again when it fails, and makes an incident when it gives up. A
 * process instance for a mail looks like much; of what the engine offers without its internals it is the least that has
 * a job of its own, retries, an incident that Cockpit shows under the name of the event, and the take-over by another
 * node. It carries no variable, is one for all recipients, and its history goes after a week, since the outbox holds
 * who was told when. A job in the process that caused the mail would be cheaper by a few rows, but then a mail server
 * that is away would hold up a child's case.
 */
@Component
public class Notifications {

    private final Letters letters;
    private final Outbox outbox;
    private final Messages messages;
    private final NotificationSettings settings;

    Notifications(Letters letters, Outbox outbox, Messages messages, NotificationSettings settings) {
        this.letters = letters;
        this.outbox = outbox;
        this.messages = messages;
        this.settings = settings;
    }

    /**
     * Sees to it that each recipient who is not the actor gets one mail about this event, and no second one however
     * often it is told. Whoever has no address when the mail is sent is recorded as not told.
     *
     * <p>To be called from a delegate or listener, where the engine asks for no rights, or where nobody is signed in to
     * it: staff have no right of their own to start {@code deliver-mail}.
     *
     * @throws IllegalArgumentException if there is no such letter
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction, since a mail must
     *     not leave about something that did not happen
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        letters.named(notice.letter());
        var enabled = settings.mail().enabled();
        var added = outbox.add(notice, enabled ? Outbox.State.WAITING : Outbox.State.MAIL_OFF);
        if (enabled && added > 0) messages.startForNobody("deliver-mail", notice.event());
    }
}
