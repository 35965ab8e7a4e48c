package org.sharewell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Mailbox;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.servlet.function.RouterFunction;

class CaughtMailTest {

    final Mailbox mailbox = Mailbox.open();
    final CaughtMail caught = new CaughtMail(mailbox);

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void saysSoWhileThereIsNoMail() {
        assertThat(caught.page()).contains("No mail has left yet").doesNotContain("<article>");
    }

    @Test
    void showsTheNewestMailFirstInLondonTime() {
        send("First", "The text", "2026-07-01T09:15:00Z");
        send("Second", "More text", "2026-07-01T09:16:00Z");

        var page = caught.page();

        assertThat(page).containsSubsequence("<h2>Second</h2>", "More text", "<h2>First</h2>",
                "To ann@agency.example on", "Wednesday 1 July 2026, 10:15:00", "The text");
    }

    @Test
    void whatAMailSaysIsNeverPartOfThePage() {
        send("<script>alert(1)</script>", "</pre><img src=x onerror=alert(1)>", "2026-07-01T09:15:00Z");

        assertThat(caught.page()).contains("&lt;script&gt;", "&lt;/pre&gt;").doesNotContain("<script", "<img");
    }

    @Test
    void isTheMailServerOfTheApplicationItIsPutInto() {
        var application = new SpringApplication(CaughtMailTest.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        CaughtMail.in(application);

        try (var running = application.run()) {
            assertThat(running.getEnvironment().getProperty("spring.mail.host")).isEqualTo("localhost");
            assertThat(running.getEnvironment().getProperty("spring.mail.port", Integer.class)).isPositive();
            assertThat(running.getBean(RouterFunction.class)).asString().contains("/demo/mail");
        }
    }

    private void send(String subject, String text, String time) {
        var mail = new SimpleMailMessage();
        mail.setFrom("sharewell@partnership.example");
        mail.setTo("ann@agency.example");
        mail.setSubject(subject);
        mail.setText(text);
        mail.setSentDate(Date.from(Instant.parse(time)));
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort((Integer) mailbox.properties().get("spring.mail.port"));
        sender.send(mail);
    }
}
