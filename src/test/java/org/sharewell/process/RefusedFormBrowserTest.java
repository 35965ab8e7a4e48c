package org.sharewell.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
@ExtendWith(BrowserExtension.class)
class RefusedFormBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;

    @Test
    void whatIsMissingStandsInAListAboveTheButtonOnceAndIsReadOut(Browser browser) {
        var csc = agencies.make("local-authority");
        walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var visitor = browser.signIn("http://localhost:" + port, csc.practitioner(), Agencies.PASSWORD);
        var page = visitor.page();
        page.locator(".task-filters").getByText("My work").click();
        page.locator(".tasks-list").getByText("Describe request").first().click();
        page.locator(".fjs-form").getByLabel("What do you need to know?").fill("Attendances since January.");

        send(page);

        var refusal = page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("This was not sent"));
        assertThat(refusal).isFocused();
        assertThat(refusal.locator("li").nth(1)).isVisible();
        assertThat(page.locator(".page-notifications .alert-danger")).hasCount(0);
        assertThat(visitor.barriers()).isEmpty();
        var first = refusal.locator("li").first().textContent();
        send(page);
        assertThat(refusal).hasCount(1);
        assertThat(refusal.locator("li").first()).hasText(first);
        assertThat(first).endsWith(".");
    }

    private static void send(Page page) {
        page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();
    }
}
