package org.sharewell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
@ExtendWith(BrowserExtension.class)
@Rule("R11")
class WorkBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;

    @Test
    void aLineManagerComesFromTheTaskListAndGivesWorkToSomebody(Browser browser) {
        var police = agencies.make("police");
        var reference = asked(police.id());
        walk.claim(police.practitioner(), reference, "Decide request");
        var manager = browser.signIn(address(), police.lineManager(), Agencies.PASSWORD);
        var page = manager.page();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Work of my team")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Work of my team"))).isVisible();
        assertThat(manager.barriers()).isEmpty();
        page.getByText("Take back or give").click();
        assertThat(page.getByText(reference)).isVisible();
        assertThat(manager.barriers()).isEmpty();
        assertThat(manager.errors()).isEmpty();

        page.getByLabel("Give it to somebody in the team").check();
        page.getByLabel("To whom").selectOption(police.otherPractitioner());
        page.getByText("Hand it on").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say why you move it");
        assertThat(page.getByLabel("Give it to somebody in the team")).isChecked();
        assertThat(manager.barriers()).isEmpty();
        page.getByLabel("Why?").fill("The first one is ill.");
        page.getByText("Hand it on").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("is now with other-practitioner of " + police.id());
        assertThat(walk.task(reference, "Decide request").getAssignee()).isEqualTo(police.otherPractitioner());
    }

    @Test
    void whoeverMayNotHandItOnReadsSo(Browser browser) {
        var police = agencies.make("police");
        var reference = asked(police.id());
        var visitor = browser.signIn(address(), police.otherPractitioner(), Agencies.PASSWORD);

        visitor.page().navigate(address() + "/work/" + walk.task(reference, "Decide request").getId());

        assertThat(visitor.page().getByText("nothing here for you to hand on")).isVisible();
        assertThat(visitor.barriers()).isEmpty();
    }

    private String asked(String agency) {
        var csc = agencies.make("local-authority");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var line = Map.<String, Object>of("unit", agency, "why", "They were called.", "told", "A worry.");
        walk.complete(csc.practitioner(), request, "Describe request",
                Answers.but(Answers.described(), "agencies", List.of(line)));
        return request + "." + agency;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
