package org.sharewell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
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
        var colleague = browser.signIn(address(), police.otherPractitioner(), Agencies.PASSWORD);
        var manager = browser.signIn(address(), police.seniorManager(), Agencies.PASSWORD);
        var work = address() + "/work/" + walk.task(reference, "Decide request").getId();

        colleague.page().navigate(work);
        assertThat(colleague.page().getByText("Nobody has it yet. Claim it in the task list")).isVisible();
        assertThat(colleague.barriers()).isEmpty();

        manager.page().navigate(work);
        assertThat(manager.page().getByText("nothing here for you to hand on")).isVisible();
        assertThat(manager.barriers()).isEmpty();
    }

    @Test
    void theWayOnIsShownToAPractitionerOnceTheyHaveTheWork(Browser browser) {
        var police = agencies.make("police");
        asked(police.id());
        var practitioner = browser.signIn(address(), police.practitioner(), Agencies.PASSWORD);
        var page = practitioner.page();
        page.locator(".task-filters").getByText("My work").click();
        assertThat(page.locator(".tasks-list").getByText("Nothing to do in this list")).isVisible();
        assertThat(practitioner.barriers()).isEmpty();

        open(page, "My team's work");
        assertThat(page.locator(".tasks-list .process-definition").first()).hasText("Answer request");
        assertThat(handOver(page)).isHidden();
        assertThat(practitioner.barriers()).isEmpty();

        page.locator(".claim").click();
        assertThat(handOver(page)).hasText("Give this work back or to a colleague");
        page.locator(".unclaim").click();
        assertThat(handOver(page)).isHidden();

        page.locator(".claim").click();
        handOver(page).click();
        assertThat(page.getByLabel("Put it back for the team")).isVisible();
        assertThat(practitioner.errors()).isEmpty();
    }

    @Test
    void aLineManagerIsOfferedToGiveTheWorkAndNotToClaimIt(Browser browser) {
        var police = agencies.make("police");
        asked(police.id());
        var manager = browser.signIn(address(), police.lineManager(), Agencies.PASSWORD);
        var page = manager.page();

        open(page, "Everything I may see");

        assertThat(handOver(page)).hasText("Give this work to somebody");
        assertThat(page.locator(".claim")).isHidden();
        handOver(page).click();
        assertThat(page.getByLabel("Give it to somebody in the team")).isVisible();
        assertThat(manager.errors()).isEmpty();
    }

    @Test
    void whoeverLostTheirWorkFindsTheReasonOnTheTask(Browser browser) {
        var police = agencies.make("police");
        var reference = asked(police.id());
        walk.claim(police.practitioner(), reference, "Decide request");
        var manager = browser.signIn(address(), police.lineManager(), Agencies.PASSWORD).page();
        manager.navigate(address() + "/work/" + walk.task(reference, "Decide request").getId());
        manager.getByLabel("Take it back for the team").check();
        manager.getByLabel("Why?").fill("You are needed in court today.");
        manager.getByText("Hand it on").click();

        var practitioner = browser.signIn(address(), police.practitioner(), Agencies.PASSWORD).page();
        open(practitioner, "My team's work");
        practitioner.getByText("Why this is no longer with you").click();

        assertThat(practitioner.getByText("You are needed in court today.")).isVisible();
    }

    @Test
    @Rule("R12")
    void whoeverKnowsTheFamilySaysSoBesideTheTaskAndItIsGoneFromTheirList(Browser browser) {
        var police = agencies.make("police");
        var reference = asked(police.id());
        var practitioner = browser.signIn(address(), police.practitioner(), Agencies.PASSWORD);
        var page = practitioner.page();
        open(page, "My team's work");

        page.getByText("I know this family or colleague").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Close this to me"))).isVisible();
        assertThat(practitioner.barriers()).isEmpty();
        page.getByLabel("I know this family").check();
        page.getByText("Hand it on and close it to me").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("is with the team and closed to you");
        page.navigate(address() + "/camunda/app/tasklist/default/");
        page.locator(".task-filters").getByText("My team's work").click();
        assertThat(page.locator(".tasks-list").getByText("Nothing to do in this list")).isVisible();

        var colleague = browser.signIn(address(), police.otherPractitioner(), Agencies.PASSWORD).page();
        open(colleague, "My team's work");
        assertThat(colleague.locator(".claim")).isVisible();
        var lead = browser.signIn(address(), police.leadInformationOfficer(), Agencies.PASSWORD);
        lead.page().navigate(address() + "/closed");
        assertThat(lead.page().getByText("Closed to practitioner of " + police.id())).isVisible();
        assertThat(lead.barriers()).isEmpty();
        lead.page().getByText("Keep a record to named people").last().click();
        lead.page().getByLabel("Reference of the request or answer").fill(reference);
        lead.page().getByText("Choose people").click();
        assertThat(lead.page().getByLabel("other-practitioner of " + police.id())).isVisible();
        assertThat(lead.barriers()).isEmpty();
        assertThat(practitioner.errors()).isEmpty();
    }

    @Test
    void somebodySaysThatTheyAreAwayAndWhoCovers(Browser browser) {
        var police = agencies.make("police");
        var practitioner = browser.signIn(address(), police.practitioner(), Agencies.PASSWORD);
        var page = practitioner.page();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Absence and cover")).click();
        assertThat(page.getByLabel("First day")).isVisible();
        assertThat(practitioner.errors()).isEmpty();
        page.getByText("Record it").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Give the first day away.");
        page.getByLabel("First day").fill("2099-03-01");
        page.getByLabel("Who covers?").selectOption(police.otherPractitioner());
        page.getByText("Record it").click();

        assertThat(page.getByText("other-practitioner of " + police.id()).first()).isVisible();
        assertThat(page.getByText("until further notice")).isVisible();
        assertThat(practitioner.barriers()).isEmpty();
    }

    /** The way to the work's page; the way to its record stands beside it. */
    private static Locator handOver(Page page) {
        return page.locator(".handover[href*='/work/']:not([href$='/conflict'])");
    }

    private static void open(Page page, String list) {
        // Tasklist opens "My work" by itself; if that arrives late, it stands in the place of the list asked for next.
        assertThat(page.locator(".tasks-list").getByText("Nothing to do in this list")).isVisible();
        page.locator(".task-filters").getByText(list).click();
        page.locator(".tasks-list").getByText("Decide request").first().click();
        assertThat(page.locator(".fjs-form").first()).isVisible();
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
