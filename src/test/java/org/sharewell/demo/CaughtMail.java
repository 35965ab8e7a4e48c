package org.sharewell.demo;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sharewell.testing.Mailbox;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/**
 * The demo's mail, which goes nowhere: it is caught in this process, kept in memory, and read at {@code /demo/mail}.
 *
 * <p>A route and no controller, because everything here that calls itself a component would be found in the tests too.
 */
final class CaughtMail {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm:ss", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
    /** Only the newest are shown: a browser has little patience with thousands. */
    private static final int SHOWN = 200;

    private final Mailbox mailbox;

    CaughtMail(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** To be called before the application runs: its mail server is then this one, until it stops. */
    static void in(SpringApplication application) {
        application.addInitializers(new Start());
    }

    /** Before the application asks whether it has a mail server. */
    private static final class Start implements ApplicationContextInitializer<GenericApplicationContext>, Ordered {

        @Override
        public void initialize(GenericApplicationContext application) {
            var mailbox = Mailbox.open();
            application.getEnvironment().getPropertySources()
                    .addFirst(new MapPropertySource("mail", mailbox.properties()));
            application.registerBean("mailbox", Mailbox.class, () -> mailbox);
            application.registerBean("caughtMail", RouterFunction.class, () -> new CaughtMail(mailbox).route());
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    private RouterFunction<ServerResponse> route() {
        return RouterFunctions.route().GET("/demo/mail", asked -> ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Cache-Control", "no-store")
                .body(page())).build();
    }

    /** The newest first. */
    String page() {
        var mails = mailbox.all().stream().sorted(comparing(Mailbox.Received::date).reversed()).toList();
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Caught mail</title>
                <style>
                body { margin: 0 auto; padding: 2rem 1rem; max-width: 46rem; background: #f4f5f7; color: #1c2733;
                       font: 1rem/1.5 system-ui, sans-serif; }
                h1 { margin: 0; font-size: 1.6rem; }
                .lead { margin: .25rem 0 2rem; color: #4a5867; }
                article { margin: 0 0 1rem; padding: 1rem 1.25rem; background: #fff; border: 1px solid #d5dae0;
                          border-radius: 6px; }
                h2 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
                .head { margin: .15rem 0 0; color: #4a5867; font-size: .9rem; overflow-wrap: anywhere; }
                pre { margin: .75rem 0 0; padding: .75rem 0 0; border-top: 1px solid #e4e8ec; font: inherit;
                      white-space: pre-wrap; overflow-wrap: anywhere; }
                </style>
                </head>
                <body>
                <main>
                <h1>Caught mail</h1>
                <p class="lead">%s</p>
                %s
                </main>
                </body>
                </html>
                """.formatted(lead(mails), articles(mails));
    }

    private static String lead(List<Mailbox.Received> mails) {
        if (mails.isEmpty()) return "No mail has left yet. What is sent is shown here: load this page again.";
        var more = mails.size() > SHOWN ? ", the newest " + SHOWN + " are shown" : "";
        return "What Sharewell has sent since it was started" + more + ". Nothing leaves this machine.";
    }

    private static String articles(List<Mailbox.Received> mails) {
        return mails.stream().limit(SHOWN).map(mail -> """
                <article>
                <h2>%s</h2>
                <p class="head">To %s on <time datetime="%s">%s</time></p>
                <pre>%s</pre>
                </article>
                """.formatted(escaped(mail.subject()), escaped(mail.to()), mail.date(), time(mail.date()),
                escaped(mail.text()))).collect(Collectors.joining());
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.strip(), "UTF-8");
    }
}
