package org.sharewell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;

@SharewellTest
@ExtendWith(BrowserExtension.class)
@Rule("R9")
class RecordBrowserTest extends RecordWalk {

    @BeforeEach
    void thePoliceShared() {
        askedWithAMark();
        decide(Answers.checked());
    }

    @Test
    void whatWasPutAwayIsFoundAmongOnesRecordsAndReadAgain(Browser browser) {
        walk.complete(csc.practitioner(), answer + "-1", "Read information", Map.of("passOn", "as-said"));
        var asker = browser.signIn(address(), csc.practitioner(), Agencies.PASSWORD);
        var page = asker.page();

        link(page, "My records").click();
        assertThat(heading(page, "My records")).isVisible();
        assertThat(asker.barriers()).isEmpty();
        link(page, answer + "-1").click();
        assertThat(page.getByText("Two visits, 3 and 9 March.")).isVisible();
        assertThat(heading(page, "Who must not learn what")).isVisible();
        assertThat(asker.barriers()).isEmpty();
        assertThat(asker.errors()).isEmpty();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(link(page, "Copy it as text, for the case file")).isHidden();
        assertThat(link(page, "Back to the task list")).isHidden();
        assertThat(page.getByText("Two visits, 3 and 9 March.")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        link(page, "Copy it as text, for the case file").click();
        assertThat(page.locator("body")).containsText("WHAT WAS SHARED");
    }

    @Test
    void fromAnOpenTaskItsRecordIsOneClickAway(Browser browser) {
        var asker = browser.signIn(address(), csc.practitioner(), Agencies.PASSWORD);
        var page = asker.page();
        page.locator(".task-filters").getByText("My work").click();
        page.locator(".tasks-list").getByText("Follow request").first().click();

        link(page, "Read this record").click();

        assertThat(heading(page, "Request for information " + request)).isVisible();
        assertThat(page.getByText("Attendances since January, and any worry noted.")).isVisible();
        assertThat(asker.barriers()).isEmpty();
        assertThat(asker.errors()).isEmpty();
    }

    @Test
    void whoeverMayNotReadItReadsWhoMay(Browser browser) {
        var stranger = browser.signIn(address(), police.otherPractitioner(), Agencies.PASSWORD);

        stranger.page().navigate(address() + "/record/" + request);

        assertThat(heading(stranger.page(), RecordPage.NOTHING)).isVisible();
        assertThat(stranger.barriers()).isEmpty();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
