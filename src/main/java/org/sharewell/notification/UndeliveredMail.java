package org.sharewell.notification;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.mail.MailSendException;

/**
 * A mail did not leave. Says what kind of failure it was and nothing else, and has no cause: the mail server's own
 * words quote the address, and the engine writes the stack trace of a failed job into its tables.
 */
class UndeliveredMail extends RuntimeException {

    UndeliveredMail(String message) {
        super(message);
    }

    /** Names the kinds of failure from the outside in: {@code SendFailedException, SMTPAddressFailedException}. */
    static UndeliveredMail because(Exception failure) {
        var first = failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0] : failure;
        return new UndeliveredMail(Stream.iterate((Throwable) first, Objects::nonNull, Throwable::getCause)
                .limit(5).map(kind -> kind.getClass().getSimpleName()).distinct().collect(Collectors.joining(", ")));
    }
}
