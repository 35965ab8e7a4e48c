package org.sharewell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.FormFile;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Visitor;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each form as Tasklist renders it, with every field on the screen at once, also those that the answers given so far
 * would hide, and a row in every list: nothing on it keeps anybody from reading or filling it in.
 */
@SharewellTest
@ExtendWith(BrowserExtension.class)
class FormsBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;

    final Map<String, List<String>> barriers = new TreeMap<>();
    TestAgency csc;
    TestAgency police;

    @BeforeEach
    void twoAgencies() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
    }

    @Test
    void noFormHasABarrier(Browser browser) {
        var asker = browser.signIn(address(), csc.practitioner(), Agencies.PASSWORD);
        var lead = browser.signIn(address(), csc.safeguardingLead(), Agencies.PASSWORD);
        var decider = browser.signIn(address(), police.practitioner(), Agencies.PASSWORD);
        var adviser = browser.signIn(address(), police.safeguardingLead(), Agencies.PASSWORD);

        starts(asker);
        stopped(asker, lead);
        answered(asker, decider, adviser);

        assertThat(barriers.keySet()).containsExactlyInAnyOrderElementsOf(
                FormFile.all().stream().map(FormFile::id).toList());
        assertThat(barriers).allSatisfy((form, found) -> assertThat(found).as(form).isEmpty());
    }

    private void starts(Visitor asker) {
        var page = asker.page();
        everythingShows(page);
        page.getByText("Start new work").first().click();
        page.getByText("Request information").first().click();
        assertThat(page.locator(".modal-dialog .fjs-form")).isVisible();
        barriers.put("information-needed", asker.barriersIn(".modal-dialog .fjs-form"));
    }

    private void stopped(Visitor asker, Visitor lead) {
        var seeking = need("Maya Brook");
        look(asker, seeking, "Describe request", "describe-request");
        describe(seeking);
        look(asker, seeking, "Choose way on", "choose-way-on");
        walk.complete(csc.practitioner(), seeking, "Choose way on", Map.of("way", "seek-consent"));
        look(asker, seeking, "Seek consent", "seek-consent");
        var weighing = need("Tariq Lund");
        describe(weighing);
        walk.complete(csc.practitioner(), weighing, "Choose way on", EarlyHelp.inThePublicInterest());
        walk.claim(csc.safeguardingLead(), weighing + "-view-1", "Give safeguarding view");
        look(lead, weighing + "-view-1", "Give safeguarding view", "give-safeguarding-view");
    }

    private void answered(Visitor asker, Visitor decider, Visitor adviser) {
        var request = need("Ann Cole");
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        var answer = request + "." + police.id();
        walk.claim(police.practitioner(), answer, "Decide request");
        look(decider, answer, "Decide request", "decide-request");
        walk.send(police.practitioner(), answer, "Decide request", Map.of("answer", "together", "adviser",
                "safeguarding-lead", "adviceQuestion", "May this go?"));
        walk.claim(police.safeguardingLead(), answer + "-advice-1", "Give advice");
        look(adviser, answer + "-advice-1", "Give advice", "give-advice");
        walk.send(police.practitioner(), answer, "Decide request", Answers.shared());
        jobs.run(answer);
        look(asker, answer + "-1", "Read information", "read-information");
        look(asker, request, "Follow request", "follow-request");
    }

    private String need(String child) {
        return walk.start(csc.practitioner(), "request-to-share", Answers.but(Answers.need(), "about", child));
    }

    private void describe(String request) {
        walk.complete(csc.practitioner(), request, "Describe request",
                EarlyHelp.described(List.of(EarlyHelp.refused("Mother")), police));
    }

    private void look(Visitor visitor, String record, String task, String form) {
        var page = visitor.page();
        everythingShows(page);
        page.navigate(address() + "/camunda/app/tasklist/default/#/?task=" + walk.task(record, task).getId());
        page.reload();
        assertThat(page.locator(".task-details .fjs-form")).isVisible();
        aRowInEveryList(page);
        barriers.put(form, visitor.barriersIn(".task-details .fjs-form"));
    }

    /** The form's file arrives without its conditions. */
    private static void everythingShows(Page page) {
        page.unrouteAll();
        page.route("**/deployed-*form*", route -> {
            var form = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(form)
                    .setBody(form.text().replaceAll("\"hide\"\\s*:\\s*\"=(?:[^\"\\\\]|\\\\.)*\"", "\"hide\": \"=false\"")));
        });
    }

    private static void aRowInEveryList(Page page) {
        var add = page.locator(".fjs-form").getByText("Add new", new Locator.GetByTextOptions().setExact(true));
        for (int list = 0; list < add.count(); list++) add.nth(list).click();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
