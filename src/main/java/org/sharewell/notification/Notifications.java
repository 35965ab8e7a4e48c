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
 * that is away would hold up a child's case. What waits for a digest has no instance of its own: {@link Digests} makes
 * one for each digest.
 */
@Component
public class Notifications {

    private final Routes routes;
    private final Outbox outbox;
    private final Messages messages;
    private final NotificationSettings settings;
    private final Recipients recipients;

    Notifications(Routes routes, Outbox outbox, Messages messages, NotificationSettings settings,
                  Recipients recipients) {
        this.routes = routes;
        this.outbox = outbox;
        this.messages = messages;
        this.settings = settings;
        this.recipients = recipients;
    }

    /**
     * Sees to it that each recipient who is not the actor, or the duty mailbox in their stead, hears of this event by
     * mail, and not a second time however often it is told: at once, or in the next digest (R14). Whoever has no address
     * when the mail is sent is recorded as not told.
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
        var enabled = settings.mail().enabled();
        var told = notice.to(recipients.of(notice.reference(), notice.recipients()));
        var route = routes.of(told);
        var added = outbox.add(told, route, enabled ? Outbox.State.WAITING : Outbox.State.MAIL_OFF);
        if (enabled && added > 0 && route.digestAt() == null) messages.startForNobody("deliver-mail", notice.event());
    }

    /**
     * What waits for a digest and calls for this work goes at once, because the work has become urgent.
     *
     * @param work business key, as in {@link Matter}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hurry(String work) {
        outbox.hurry(work).forEach(event -> messages.startForNobody("deliver-mail", event));
    }
}
