package org.sharewell.notification;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers what waits in the outbox for one event.
 *
 * <p>Each mail is taken, handed over and marked in a transaction of its own, so that what has left stays marked
 * whatever becomes of the next one or of the job, and so that two nodes with the same job never send the same mail at
 * once. A node that dies between handing a mail over and marking it leaves it waiting, and it is sent again: a mail that
 * comes twice, under the same Message-ID, harms nobody; an urgent one that never comes might.
 */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final Outbox outbox;
    private final Addresses addresses;
    private final Writing writing;
    private final Postman postman;
    private final NotificationSettings settings;
    private final TransactionTemplate itsOwnTransaction;

    Delivery(Outbox outbox, Addresses addresses, Writing writing, Postman postman,
             NotificationSettings settings, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.writing = writing;
        this.postman = postman;
        this.settings = settings;
        itsOwnTransaction = new TransactionTemplate(transactions);
        itsOwnTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends every mail of the event that has not left yet. One that is refused does not keep the others.
     *
     * @throws UndeliveredMail if any of them did not leave
     */
    void deliver(String event) {
        var waiting = outbox.waiting(event);
        var failures = new ArrayList<String>();
        for (var mail : waiting) attempt(mail).ifPresent(failures::add);
        if (failures.isEmpty()) return;
        throw new UndeliveredMail(failures.size() + " of " + waiting.size() + " mails did not leave (" + failures.get(0)
                + "). The log names them by their id in the outbox.");
    }

    private Optional<String> attempt(UUID mail) {
        try {
            itsOwnTransaction.executeWithoutResult(own -> outbox.take(mail).ifPresent(this::settle));
            return Optional.empty();
        } catch (UndeliveredMail failure) {
            log.warn("Mail {} did not leave: {}", mail, failure.getMessage());
            return Optional.of(failure.getMessage());
        }
    }

    private void settle(Outbox.Mail mail) {
        outbox.settle(mail.id(), settings.mail().enabled() ? sent(mail) : Outbox.State.MAIL_OFF);
    }

    private Outbox.State sent(Outbox.Mail mail) {
        var reachedAt = addresses.of(mail.recipient());
        if (reachedAt.isEmpty()) {
            log.warn("{} has no mail address and is not told by mail.", mail.recipient());
            return Outbox.State.NO_ADDRESS;
        }
        postman.hand(mail, writing.of(mail), reachedAt);
        return Outbox.State.SENT;
    }
}
