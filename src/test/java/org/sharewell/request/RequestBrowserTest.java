package org.sharewell.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Clause;
import org.sharewell.testing.JobsRun;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A whole request in the real Tasklist: the asker, the deciders of two agencies, the asker again. */
@SharewellTest
@JobsRun
@ExtendWith(BrowserExtension.class)
class RequestBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;

    @Test
    @Clause({"C26", "C45"})
    @Rule("R9")
    void aRequestIsAskedAnsweredByTwoAgenciesReadAndClosed(Browser browser) {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var health = agencies.make("health");

        var asker = signIn(browser, csc.practitioner());
        startAbout(asker, "Maya Brook");
        describe(asker, police, health);
        share(signIn(browser, police.practitioner()));
        holdNothing(signIn(browser, health.practitioner()));

        read(asker);
        close(asker);
        assertThat(kept(asker.page())).isEmpty();
    }

    @Test
    @Rule("R12")
    void aTaskShowsNoChildUntilItIsClaimedAndItsFormsHaveNoBarriers(Browser browser) {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var asker = signIn(browser, csc.practitioner());
        startAbout(asker, "Tariq Lund");
        assertThat(asker.barriers()).isEmpty();
        describe(asker, police);

        var decider = signIn(browser, police.practitioner());
        open(decider.page(), "My team's work", "Decide request");
        assertThat(decider.page().getByText("Claim this to see what it is about")).isVisible();
        assertThat(decider.page().content()).doesNotContain("Tariq");
        claim(decider.page());
        assertThat(field(decider.page(), "About").first()).hasValue("Tariq Lund, birth date not known");
        choose(decider.page(), "We may hold something");
        choose(decider.page(), "Yes, what is asked");
        assertThat(decider.barriers()).isEmpty();
    }

    private Visitor signIn(Browser browser, String person) {
        return browser.signIn("http://localhost:" + port, person, Agencies.PASSWORD);
    }

    private static void startAbout(Visitor asker, String child) {
        var page = asker.page();
        page.getByText("Start new work").first().click();
        page.getByText("Request information").first().click();
        page.locator(".modal-dialog").getByText("No", new Locator.GetByTextOptions().setExact(true)).click();
        page.locator(".modal-dialog").getByLabel("Whom is it about?").fill(child);
        page.locator(".modal-dialog").getByText("Start", new Locator.GetByTextOptions().setExact(true)).last().click();
        open(page, "My work", "Describe request");
    }

    private static void describe(Visitor asker, TestAgency... asked) {
        var page = asker.page();
        choose(page, "Not known");
        field(page, "What do you need to know?").fill("Attendances since January.");
        field(page, "What will you use it for?").fill("To find out whether the child is safe at home.");
        choose(page, "Enquiries into significant harm");
        choose(page, "4 –");
        page.locator(".fjs-form-field-radio").filter(new Locator.FilterOptions().setHasText("reasonable cause"))
                .getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        field(page, "What makes you believe so?").fill("Bruises on two days.");
        field(page, "Why would no less do?").fill("The pattern matters.");
        for (int i = 0; i < asked.length; i++) {
            if (i > 0) page.locator(".fjs-form").getByText("Add new").last().click();
            pick(page, field(page, "Which agency?").nth(i), asked[i].id());
            field(page, "Why this one?").nth(i).fill("They met the family.");
            field(page, "What may it know of the concern?").nth(i).fill("Bruises were seen at school.");
        }
        choose(page, "They know");
        complete(page);
        assertThat(page.locator(".tasks-list").getByText("Follow request")).isVisible();
    }

    private static void share(Visitor decider) {
        var page = decider.page();
        open(page, "My team's work", "Decide request");
        claim(page);
        choose(page, "We may hold something");
        choose(page, "Address");
        choose(page, "Others of the family");
        choose(page, "Yes, what is asked");
        pick(page, field(page, "Legal basis"), "Public task");
        page.locator(".fjs-form-field-radio").filter(new Locator.FilterOptions().setHasText("in proportion"))
                .getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        choose(page, "None of these");
        field(page, "What is it?").fill("Attendances");
        field(page, "The information").fill("Two visits, on 3 and 9 March.");
        choose(page, "Yes, checked");
        choose(page, "They have been told");
        complete(page);
    }

    private static void holdNothing(Visitor decider) {
        var page = decider.page();
        open(page, "My team's work", "Decide request");
        claim(page);
        choose(page, "We hold nothing");
        field(page, "Where did you look?").fill("Case system and archive.");
        complete(page);
    }

    private static void read(Visitor asker) {
        var page = asker.page();
        page.reload();
        open(page, "My work", "Read information");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Information").setExact(true)))
                .hasValue("Two visits, on 3 and 9 March.");
        choose(page, "Only as I said");
        complete(page);
    }

    private static void close(Visitor asker) {
        var page = asker.page();
        open(page, "My work", "Follow request");
        assertThat(page.locator(".fjs-form input[readonly]").first()).isVisible();
        choose(page, "Close: I have what I need");
        page.locator(".fjs-form-field-radio").filter(new Locator.FilterOptions().setHasText("content with"))
                .getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        complete(page);
        assertThat(page.locator(".tasks-list").getByText("Follow request")).hasCount(0);
    }

    /** What is left in the browser of what was typed: nothing may be. */
    private static String kept(Page page) {
        return (String) page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('camunda-form')).join()");
    }

    private static void open(Page page, String filter, String task) {
        var wanted = page.locator(".tasks-list").getByText(task).first();
        // What another agency sends comes by a job, a moment later; a person looks again too.
        for (int looks = 0; looks < 30; looks++) {
            page.locator(".task-filters").getByText(filter).click();
            page.waitForTimeout(300);
            if (wanted.isVisible()) break;
        }
        wanted.click();
        assertThat(page.locator(".task-details h2, .task-header h2").filter(new Locator.FilterOptions().setHasText(task))
                .first()).isVisible();
        assertThat(page.locator(".fjs-form").first()).isVisible();
    }

    private static void claim(Page page) {
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Claim this to see")).hasCount(0);
    }

    private static void choose(Page page, String answer) {
        page.locator(".fjs-form").getByLabel(answer).first().check();
    }

    private static Locator field(Page page, String label) {
        return page.locator(".fjs-form").getByLabel(label);
    }

    private static void pick(Page page, Locator select, String option) {
        select.click();
        page.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(option)).first().click();
    }

    private static void complete(Page page) {
        var button = page.getByText("Complete", new Page.GetByTextOptions().setExact(true));
        assertThat(button).isEnabled();
        button.click();
        assertThat(button).hasCount(0);
    }
}
