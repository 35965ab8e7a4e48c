package org.sharewell.decision;

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
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A decision is passed with a question and comes back, in the real Tasklist. */
@SharewellTest
@ExtendWith(BrowserExtension.class)
class SeekingAdviceBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;

    @Test
    @Clause("C88")
    @Rule("R16")
    void itComesBackWithTheAdviceAndHalfFilledAsItWas(Browser browser) {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));

        var deciding = browser.signIn("http://localhost:" + port, police.practitioner(), Agencies.PASSWORD);
        var decider = new AtWork(deciding).open("My team's work", "Decide request").claim();
        decider.choose("We may hold something").fill("What may not be done with it", "Not for the school.");
        assertThat(deciding.page().getByText("Draft kept")).isVisible();
        decider.choose("I would like to decide this together").choose("Line manager")
                .fill("Your question to them", "May we share the visits?");
        assertThat(deciding.barriers()).isEmpty();
        decider.complete();

        var advising = browser.signIn("http://localhost:" + port, police.lineManager(), Agencies.PASSWORD);
        var adviser = new AtWork(advising).open("My team's work", "Give advice").claim();
        assertThat(adviser.field("The question")).hasValue("May we share the visits?");
        assertThat(adviser.field("What is asked, and what was answered so far")).hasValue(Pattern.compile("Maya Brook"));
        adviser.choose("I say what I think").fill("What do you think?", "Yes, the visits.");
        assertThat(advising.barriers()).isEmpty();
        adviser.complete();

        decider.open("My work", "Decide request");
        assertThat(decider.field("Decided together with")).hasValue(Pattern.compile("Yes, the visits\\."));
        decider.choose("We may hold something");
        assertThat(decider.field("What may not be done with it")).hasValue("Not for the school.");
    }
}
