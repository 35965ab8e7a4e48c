package org.sharewell.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Visitor;
import org.sharewell.testing.Walk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator reads how things stand, how long they take and where, in the real Cockpit. */
@SharewellTest
@ExtendWith(BrowserExtension.class)
class StatisticsBrowserTest {

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    RepositoryService models;
    @LocalServerPort
    int port;

    TestAgency csc;
    TestAgency police;
    String answered;
    String open;

    @BeforeEach
    void onceSharedAndOnceStillOpen() {
        csc = agencies.like("local-authority").make();
        police = agencies.like("police").with(Role.ADMINISTRATOR).make();
        answered = asked("Maya Brook");
        walk.complete(police.practitioner(), answered, "Decide request", Answers.shared());
        jobs.run(answered);
        open = asked("Tom Field");
    }

    private String asked(String about) {
        var request = walk.start(csc.practitioner(), "request-to-share", Map.of("danger", "no", "about", about));
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        return request + "." + police.id();
    }

    private String cockpit(String place) {
        return "http://localhost:" + port + "/camunda/app/cockpit/default/#" + place;
    }

    private Visitor administrator(Browser browser) {
        return browser.signIn("http://localhost:" + port, police.holder(Role.ADMINISTRATOR), Agencies.PASSWORD);
    }

    /** Cockpit is opened for the first time here; whoever sees nothing of it on a cold machine loads it again. */
    private Page at(Visitor visitor, String place, String part) {
        visitor.page().navigate(cockpit(place));
        try {
            visitor.page().locator(part).first().waitFor();
        } catch (com.microsoft.playwright.TimeoutError cold) {
            visitor.page().reload();
            visitor.page().locator(part).first().waitFor();
        }
        return visitor.page();
    }

    @Test
    void theDashboardSaysHowThingsStandAndLeadsToThePage(Browser browser) {
        var visitor = administrator(browser);
        var page = at(visitor, "/dashboard", ".sharewell-table");

        assertThat(page.locator(".sharewell-now")).containsText("Answer request");
        assertThat(page.locator(".sharewell-now")).containsText("No breach clock runs.");
        assertThat(page.locator(".sharewell-now")).not().containsText("Register sealed");
        page.locator(".sharewell-now button").first().press("Enter");
        assertThat(page.locator(".sharewell-now .sharewell-trail")).containsText("Decide request");
        assertThat(visitor.barriersIn(".sharewell-now")).isEmpty();
        page.getByText("how long, how late, how often").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Code of Practice")
                .setLevel(1))).isVisible();
    }

    @Test
    void wholeTablesChartsAndTheInstancesBehindThemAreReadByMouseAndKeyboard(Browser browser) throws Exception {
        var visitor = administrator(browser);
        var page = at(visitor, "/code-of-practice", ".sharewell-chart canvas");
        var outcome = page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("What was decided"));

        assertThat(outcome.getByRole(AriaRole.IMG)).hasAttribute("aria-label", "What was decided: Shared 1.");
        var number = outcome.getByRole(AriaRole.BUTTON);
        number.focus();
        page.keyboard().press("Enter");
        assertThat(outcome.locator(".sharewell-trail")).containsText(answered);
        assertThat(outcome.locator(".sharewell-trail h4")).isFocused();
        var file = page.waitForDownload(() -> outcome.getByText("Download whole months as CSV").click());
        assertThat(file.suggestedFilename()).matches("outcome \\d{4}-\\d\\d-01 to \\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(Files.readString(file.path())).isEqualTo("What,How many\r\nNothing was counted five times or more.\r\n");
        assertThat(visitor.barriersIn(".sharewell-page")).isEmpty();
        assertThat(visitor.errors()).isEmpty();
    }

    @Test
    void aPeriodTheWrongWayRoundIsSaidInASentence(Browser browser) {
        var visitor = administrator(browser);
        var page = at(visitor, "/code-of-practice", ".sharewell-chart canvas");

        page.getByLabel("First day").fill("2026-12-31");
        page.getByLabel("Last day").fill("2026-01-01");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true)).click();

        assertThat(page.locator(".sharewell-problem").first())
                .hasText("The last day is before the first. Swap them.");
    }

    @Test
    void aModelShowsWhereWorkStandsUntilThatIsSwitchedOff(Browser browser) {
        var visitor = administrator(browser);
        var model = models.createProcessDefinitionQuery().processDefinitionKey("answer-request").latestVersion()
                .singleResult().getId();
        var page = at(visitor, "/process-definition/" + model + "/runtime", ".sharewell-badge");

        assertThat(page.locator(".sharewell-badge")).hasText(Pattern.compile("1 here now.*half within 1 minute.*"));
        page.locator(".sharewell-badge button").press("Enter");
        assertThat(page.locator(".sharewell-here h4")).isFocused();
        assertThat(page.locator(".sharewell-here")).containsText(open);
        assertThat(page.locator(".sharewell-here a")).hasCount(0);
        assertThat(visitor.barriersIn(".sharewell-here")).isEmpty();
        page.locator(".sharewell-here button").press("Enter");
        assertThat(page.locator(".sharewell-here h4")).hasCount(0);
        assertThat(page.locator(".sharewell-badge button")).isFocused();
        page.getByText("Hide numbers and times").press("Enter");
        assertThat(page.locator(".sharewell-badge")).hasCount(0);
        page.getByText("Show numbers and times").click();
        assertThat(page.locator(".sharewell-badge")).hasCount(1);
    }

    @Test
    void whatIsSwitchedOffStaysOffHoweverLateItsNumbersComeAndAChartThatCannotBeDrawnLeavesItsTable(Browser browser) {
        var visitor = administrator(browser);
        var page = visitor.page();
        var model = models.createProcessDefinitionQuery().processDefinitionKey("answer-request").latestVersion()
                .singleResult().getId();
        var late = new AtomicReference<Route>();
        page.route("**/elements/answer-request", late::set);
        at(visitor, "/process-definition/" + model + "/runtime", ".sharewell-switch");
        page.waitForCondition(() -> late.get() != null);
        page.getByText("Hide numbers and times").click();
        page.waitForResponse("**/elements/answer-request", () -> late.get().resume());
        assertThat(page.getByText("Show numbers and times")).isVisible();
        assertThat(page.locator(".sharewell-badge")).hasCount(0);

        page.route("**/chart.umd.min.js", Route::abort);
        at(visitor, "/code-of-practice", ".sharewell-chart table");
        assertThat(page.getByText("The chart could not be drawn. The table says the same.").first()).isVisible();
    }

    @Test
    void whoIsNoAdministratorIsTakenToTheirTaskList(Browser browser) {
        var visitor = browser.signIn("http://localhost:" + port, csc.practitioner(), Agencies.PASSWORD);

        visitor.page().navigate(cockpit("/code-of-practice"));

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/camunda/app/tasklist/default/.*"));
        var call = visitor.page().request().get("http://localhost:" + port
                + "/camunda/api/cockpit/plugin/sharewell/default/chart/outcome");
        assertThat(call.status()).isEqualTo(403);
        assertThat(call.text().contains("Shared")).isFalse();
    }
}
