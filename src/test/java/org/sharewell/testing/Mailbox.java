package org.sharewell.testing;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A mail server in this process that takes mail for everybody and keeps it in memory. */
public final class Mailbox implements AutoCloseable {

    /**
     * A mail as it arrived.
     *
     * @param raw all of it, headers too
     */
    public record Received(String to, String subject, String text, Instant date, String messageId, String raw) { }

    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort()) {

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return super.createServices(setups, new Choosy(managers));
        }
    };

    private Mailbox() {
        server.start();
    }

    /** A running server, on a port that was free. */
    public static Mailbox open() {
        return new Mailbox();
    }

    /** What an application needs to know to send its mail here. */
    public Map<String, Object> properties() {
        return Map.of("spring.mail.host", "localhost", "spring.mail.port", server.getSmtp().getPort(),
                "sharewell.mail.from", "sharewell@partnership.example");
    }

    /** Mail to this address is refused from now on, in the words of a real server. */
    public void refuse(String address) {
        refused.add(address);
    }

    /** It is taken again. */
    public void accept(String address) {
        refused.remove(address);
    }

    /** What has arrived for this address, the oldest first. */
    public List<Received> of(String address) {
        return all().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** Everything that has arrived. */
    public List<Received> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Mailbox::received).toList();
    }

    private static Received received(MimeMessage message) {
        try {
            return new Received(message.getAllRecipients()[0].toString(), message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"), message.getSentDate().toInstant(),
                    message.getMessageID(), GreenMailUtil.getWholeMessage(message));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** GreenMail itself takes mail for every address. */
    private final class Choosy extends Managers {

        private final Managers others;

        Choosy(Managers others) {
            this.others = others;
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return others.getImapHostManager();
        }

        @Override
        public UserManager getUserManager() {
            return others.getUserManager();
        }

        @Override
        public SmtpManager getSmtpManager() {
            return new SmtpManager(getImapHostManager(), getUserManager()) {

                @Override
                public String checkRecipient(SmtpState state, MailAddress address) {
                    return refused.contains(address.getEmail())
                            ? "550 5.1.1 <" + address.getEmail() + ">: Recipient address rejected" : null;
                }
            };
        }
    }
}
