package org.sharewell.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.AtWork;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.JobsRun;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the asker sees of an agency that has not answered, and does about it, in the real Tasklist. */
@SharewellTest
@JobsRun
@ExtendWith(BrowserExtension.class)
class FollowBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;

    @Test
    @Rule({"R9", "R13"})
    void theAskerSeesHowFarAnAgencyIsNotesACallAndWithdrawsIt(Browser browser) {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        var visitor = browser.signIn("http://localhost:" + port, csc.practitioner(), Agencies.PASSWORD);
        var asker = new AtWork(visitor).open("My work", "Follow request");

        assertThat(asker.field("How far it is"))
                .hasValue(written("Delivered .*Nobody has opened it yet\\..*Next: those who answer, .*0300 111 2222"));
        asker.choose("Note a telephone call").fill("Whom did you speak to", "The desk: by six.");
        assertThat(visitor.barriers()).isEmpty();
        asker.complete().open("My work", "Follow request");

        assertThat(asker.field("How far it is")).hasValue(written("Called .*: The desk: by six\\."));
        asker.choose("Withdraw one agency").fill("Why?", "She was found at school.").complete()
                .open("My work", "Follow request");
        assertThat(asker.field("How far it is")).hasValue(written("Not asked any more since "));
        assertThat(walk.open(request + "." + police.id())).isEmpty();
    }

    private static Pattern written(String lines) {
        return Pattern.compile(lines, Pattern.DOTALL);
    }
}
