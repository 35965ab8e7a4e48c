package org.sharewell.notification;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Writes a mail and hands it to the mail server: plain text, to one recipient, with nothing in it that reports back. */
@Component
class Postman {

    private final NotificationSettings settings;
    private final JavaMailSender server;

    /** @throws IllegalStateException if mail is on and there is no mail server or no sender's address */
    Postman(NotificationSettings settings, ObjectProvider<JavaMailSender> servers) {
        this.settings = settings;
        server = servers.getIfAvailable();
        if (!settings.mail().enabled()) return;
        if (server == null) throw unset("spring.mail.host to the name of your mail server");
        if (!StringUtils.hasText(settings.mail().from())) {
            throw unset("sharewell.mail.from to the address that mail to staff comes from");
        }
    }

    private static IllegalStateException unset(String what) {
        return new IllegalStateException("Please set " + what + ", or sharewell.mail.enabled to false.");
    }

    /**
     * @param letter what it says, with nothing left to fill in
     * @param addresses where the recipient reads it; not empty
     * @throws UndeliveredMail if the mail server did not take it; the mail is then written and offered anew
     */
    void hand(Outbox.Mail mail, Letter letter, List<String> addresses) {
        try {
            server.send(written(mail, letter, addresses));
        } catch (MailException | MessagingException failure) {
            throw UndeliveredMail.because(failure);
        }
    }

    private MimeMessage written(Outbox.Mail mail, Letter letter, List<String> addresses)
            throws MessagingException {
        var message = server.createMimeMessage();
        var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.mail().from());
        parts.setTo(addresses.toArray(String[]::new));
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        // When it happened, not when it was sent: a repeat is the same mail to the last byte.
        parts.setSentDate(Date.from(mail.madeAt().toInstant()));
        // Spring's sender keeps a Message-ID that is set; JavaMail alone would replace it.
        message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
        // RFC 3834: no out-of-office reply comes back to this.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        var from = settings.mail().from();
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
    }
}
