package org.sharewell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SampleFiles;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.Visitor;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
@ExtendWith(BrowserExtension.class)
class DocumentBrowserTest {

    private static final byte[] REPORT = SampleFiles.pdf("What happened in March.");

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;

    @Test
    @Rule("R9")
    void aReportIsAddedByTheDeciderTickedSharedAndFetchedByTheAsker(Browser browser) throws IOException {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        var answer = request + "." + police.id();
        walk.claim(police.practitioner(), answer, "Decide request");

        var decider = browser.signIn(address(), police.practitioner(), Agencies.PASSWORD);
        open(decider, answer, "Decide request");
        choose(decider.page(), "We may hold something");
        addTheReport(decider);
        shareIt(decider.page());
        jobs.run(answer);

        var asker = browser.signIn(address(), csc.practitioner(), Agencies.PASSWORD);
        open(asker, answer + "-1", "Read information");
        assertThat(asker.page().getByLabel("Documents with it")).hasValue("report.pdf");
        link(asker.page(), "Documents (1)").click();
        assertThat(asker.page().getByText("From the other side")).isVisible();
        assertThat(asker.barriers()).isEmpty();
        var fetched = asker.page().waitForDownload(() -> link(asker.page(), "report.pdf").click());
        assertThat(fetched.suggestedFilename()).isEqualTo("report.pdf");
        assertThat(Files.readAllBytes(fetched.path())).isEqualTo(REPORT);
        assertThat(asker.errors()).isEmpty();
    }

    /** First one that is not what its name says. */
    private static void addTheReport(Visitor decider) {
        var page = decider.page();
        link(page, "Add documents").click();
        assertThat(page.getByText("Not checked for viruses")).isVisible();
        assertThat(decider.barriers()).isEmpty();
        page.getByLabel("The file").setInputFiles(new FilePayload("report.pdf", "application/pdf",
                SampleFiles.program()));
        page.getByText("Add it").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not what its name says");
        assertThat(decider.barriers()).isEmpty();
        page.getByLabel("The file").setInputFiles(new FilePayload("report.pdf", "application/pdf", REPORT));
        page.getByText("Add it").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("“report.pdf” is added.");
        assertThat(link(page, "report.pdf")).isVisible();
        assertThat(decider.barriers()).isEmpty();
        link(page, "Back to your task").click();
        assertThat(page.locator(".fjs-form").first()).isVisible();
    }

    /** What was chosen before is still there. */
    private static void shareIt(Page page) {
        assertThat(page.locator(".fjs-form").getByLabel("We may hold something")).isChecked();
        choose(page, "A child may come to harm if this waits");
        page.locator(".fjs-form").getByLabel("One sentence").fill("She is with him now.");
        page.locator(".fjs-form").getByLabel("What is it?").fill("Chronology");
        page.locator(".fjs-form").getByLabel("The information").fill("In the report.");
        choose(page, "report.pdf");
        var complete = page.getByText("Complete", new Page.GetByTextOptions().setExact(true));
        complete.click();
        assertThat(complete).hasCount(0);
    }

    private void open(Visitor visitor, String record, String task) {
        visitor.page().navigate(address() + "/camunda/app/tasklist/default/#/?task=" + walk.task(record, task).getId());
        assertThat(visitor.page().locator(".fjs-form").first()).isVisible();
    }

    private static void choose(Page page, String answer) {
        page.locator(".fjs-form").getByLabel(answer).first().check();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
