package org.sharewell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.action.Agreed;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.review.ReviewFixture;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Breached;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.FormFile;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Markers;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Visitor;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each form as Tasklist renders it, with every field on the screen at once, also those that the answers given so far
 * would hide, and a row in every list: nothing on it keeps anybody from reading or filling it in.
 */
@SharewellTest
@ExtendWith(BrowserExtension.class)
class FormsBrowserTest {

    private static final String FIELDS = Stream.of("textfield", "textarea", "number", "checkbox", "radio", "select",
            "checklist", "taglist", "datetime").map(".fjs-form-field-"::concat).collect(Collectors.joining(", "));

    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:");
    private static final Pattern CONDITION = Pattern.compile("\"hide\"\\s*:\\s*\"=(?:[^\"\\\\]|\\\\.)*\"");

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    ReviewFixture reviews;
    @Autowired
    CarryOutAction carryOutAction;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    TaskService tasks;
    @Autowired
    TestClock clock;

    /** How many fields the form has that arrived last. */
    long arrived;
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
        var asker = signIn(browser, csc.practitioner());
        var lead = signIn(browser, csc.safeguardingLead());
        var decider = signIn(browser, police.practitioner());
        var adviser = signIn(browser, police.safeguardingLead());

        starts(asker);
        stopped(asker, lead);
        answered(asker, decider, adviser);
        disagreed(asker, decider);
        reviewed(signIn(browser, police.leadInformationOfficer()));
        breached(asker, lead, signIn(browser, csc.leadInformationOfficer()));
        complained(asker, signIn(browser, csc.leadInformationOfficer()));

        assertThat(barriers.keySet()).containsExactlyInAnyOrderElementsOf(
                FormFile.all().stream().map(FormFile::id).toList());
        assertThat(barriers).allSatisfy((form, found) -> assertThat(found).as(form).isEmpty());
    }

    private void starts(Visitor asker) {
        start(asker, "Request information", "request-to-share", "information-needed");
        start(asker, "Settle a disagreement", "escalation", "raise-disagreement");
        start(asker, "Report a breach", "report-breach", "report-breach");
    }

    private void start(Visitor visitor, String procedure, String process, String form) {
        var page = visitor.page();
        page.navigate("about:blank");
        page.navigate(address() + "/camunda/app/tasklist/default/");
        page.getByText("Start new work").first().click();
        page.getByText(procedure).first().click();
        lookAt(visitor, ".modal-dialog .fjs-form", FormFile.of(process, form));
    }

    private void stopped(Visitor asker, Visitor lead) {
        var seeking = need("Maya Brook");
        look(asker, seeking, "Describe request", "request-to-share");
        describe(seeking);
        look(asker, seeking, "Choose way on", "consider-consent");
        walk.complete(csc.practitioner(), seeking, "Choose way on", Map.of("way", "seek-consent",
                "childSafety", "Nothing is urgent."));
        look(asker, seeking, "Seek consent", "consider-consent");
        var weighing = need("Tariq Lund");
        describe(weighing);
        walk.complete(csc.practitioner(), weighing, "Choose way on", EarlyHelp.inThePublicInterest());
        walk.claim(csc.safeguardingLead(), weighing + "-view-1", "Give safeguarding view");
        look(lead, weighing + "-view-1", "Give safeguarding view", "seek-safeguarding-view");
    }

    private void answered(Visitor asker, Visitor decider, Visitor adviser) {
        var request = need("Ann Cole");
        var described = Answers.described(police);
        described.putAll(Map.of("telling", "we-tell", "tellingBy",
                StaffTime.localDay(clock.instant()).plusDays(7).toString()));
        walk.complete(csc.practitioner(), request, "Describe request", described);
        var answer = request + "." + police.id();
        walk.claim(police.practitioner(), answer, "Decide request");
        look(decider, answer, "Decide request", "answer-request");
        walk.send(police.practitioner(), answer, "Decide request", Map.of("answer", "together", "adviser",
                "safeguarding-lead", "adviceQuestion", "May this go?"));
        walk.claim(police.safeguardingLead(), answer + "-advice-1", "Give advice");
        look(adviser, answer + "-advice-1", "Give advice", "seek-advice");
        walk.send(police.practitioner(), answer, "Decide request", Answers.but(Answers.shared(), "telling", "they-tell"));
        jobs.run(answer);
        look(asker, request + "-telling", "Tell people", "tell-people");
        look(asker, answer + "-1", "Read information", "receive-information");
        look(asker, request, "Follow request", "request-to-share");
        var action = transaction.execute(job -> carryOutAction.begin(new Agreed(request, police.id(), "practitioner",
                police.practitioner(), "See her today.", true, "today", null, csc.practitioner())));
        look(decider, action, "Carry out action", "carry-out-action");
    }

    private void disagreed(Visitor asker, Visitor decider) {
        var escalation = walk.start(csc.practitioner(), "escalation",
                Map.of("danger", "yes", "against", police.id(), "ground", "too-late"));
        look(asker, escalation, "Describe disagreement", "escalation");
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", Map.of("route", "this", "about",
                "When it came.", "view", "It came too late.", "evidence", "Our log.", "safety", "She is at her aunt's."));
        var task = walk.task(escalation, "Settle disagreement", "deciding");
        walk.as(police.practitioner(), () -> {
            tasks.claim(task.getId(), police.practitioner());
            return null;
        });
        look(decider, task, "escalation");
    }

    private void reviewed(Visitor lead) {
        var review = reviews.begun(police.id());
        walk.claim(police.leadInformationOfficer(), review, "Review complaints");
        look(lead, review, "Review complaints", "review-complaints");
    }

    private void breached(Visitor reporter, Visitor lead, Visitor officer) {
        var report = report("yes", csc.id());
        jobs.run(report);
        look(reporter, report, "Describe report", "report-breach");
        var breach = report + "-breach";
        claimed(lead, csc.safeguardingLead(), breach, "See to danger", "breach-handling");
        walk.send(csc.safeguardingLead(), breach, "See to danger", Map.of("danger", "no", "noDanger", "It was empty."));
        var assessing = breach + "-assessment-1";
        jobs.run(assessing);
        claimed(officer, csc.leadInformationOfficer(), assessing, "Assess data breach", "assess-data-breach");
        for (var step : List.of(Breached.WEIGHED, Breached.DECIDED)) {
            walk.complete(csc.leadInformationOfficer(), assessing, "Assess data breach",
                    new Markers().in(FormFile.of("assess-data-breach", "assess-data-breach"), step));
        }
        claimed(officer, csc.leadInformationOfficer(), assessing, "Notify Commissioner", "assess-data-breach");
        claimed(officer, csc.leadInformationOfficer(), assessing, "Tell people affected", "assess-data-breach");
        claimed(officer, csc.leadInformationOfficer(), breach, "Contain breach", "breach-handling");
        walk.send(csc.leadInformationOfficer(), breach, "Contain breach",
                Map.of("kind", "loss", "measures", "Found.", "contained", "yes"));
        claimed(officer, csc.leadInformationOfficer(), breach, "Investigate breach", "breach-handling");
        walk.send(csc.leadInformationOfficer(), breach, "Investigate breach", Map.of("events", "It fell.", "findings",
                "A hole in the bag.", "cause", "slip", "responsible", csc.id(), "misuse", "no", "mayRead", "no"));
        claimed(officer, csc.leadInformationOfficer(), breach, "Close breach", "breach-handling");
        claimed(officer, csc.leadInformationOfficer(), report("no", police.id()), "Decide on report", "report-breach");
        start(officer, "Assess a data breach", "assess-data-breach", "new-facts");
    }

    private void complained(Visitor clerk, Visitor officer) {
        start(clerk, "Enter a complaint", "enter-complaint", "enter-complaint");
        var complaint = walk.start(csc.practitioner(), "enter-complaint", Map.of("danger", "no", "safeReach", "By letter",
                "complainant", "Ms Grey", "channel", "letter", "what", "A letter was read."));
        look(clerk, complaint, "Describe complaint", "enter-complaint");
        walk.send(csc.practitioner(), complaint, "Describe complaint",
                Map.of("onBehalf", "self", "matter", "shared", "disclosure", "no"));
        var handling = "complaint-handling";
        claimed(officer, csc.leadInformationOfficer(), complaint, "Acknowledge complaint", handling);
        walk.send(csc.leadInformationOfficer(), complaint, "Acknowledge complaint",
                Map.of("way", "writing", "told", "We have it.", "asAgreed", true));
        claimed(officer, csc.leadInformationOfficer(), complaint, "Triage complaint", handling);
        walk.send(csc.leadInformationOfficer(), complaint, "Triage complaint",
                Map.of("step", "handle", "kinds", List.of("data-protection"), "disclosure", "no"));
        claimed(officer, csc.leadInformationOfficer(), complaint, "Investigate complaint", handling);
        walk.send(csc.leadInformationOfficer(), complaint, "Investigate complaint",
                Map.of("step", "found", "inquiry", "The post book.", "findings", "It was read.", "mayRead", "no"));
        claimed(officer, csc.leadInformationOfficer(), complaint, "Close complaint", handling);
    }

    private String report(String danger, String about) {
        return walk.start(csc.practitioner(), "report-breach", Map.of("danger", danger, "about", about, "what", "A bag was lost.",
                "personalData", danger.equals("no") ? "no" : "yes"));
    }

    private void claimed(Visitor visitor, String person, String record, String task, String process) {
        walk.claim(person, record, task);
        look(visitor, record, task, process);
    }

    private String need(String child) {
        return walk.start(csc.practitioner(), "request-to-share", Answers.but(Answers.need(), "about", child));
    }

    private void describe(String request) {
        walk.complete(csc.practitioner(), request, "Describe request",
                EarlyHelp.described(List.of(EarlyHelp.refused("Mother")), police));
    }

    /** A task's form is named as the task is. */
    private void look(Visitor visitor, String record, String task, String process) {
        look(visitor, walk.task(record, task), process);
    }

    private void look(Visitor visitor, Task task, String process) {
        var page = visitor.page();
        // From elsewhere, so that Tasklist begins anew with this task.
        page.navigate("about:blank");
        page.navigate(address() + "/camunda/app/tasklist/default/#/?task=" + task.getId());
        lookAt(visitor, ".task-details .fjs-form", FormFile.of(process,
                task.getName().toLowerCase(Locale.UK).replace(' ', '-')));
    }

    private void lookAt(Visitor visitor, String part, FormFile form) {
        var page = visitor.page();
        assertThat(page.locator(part)).isVisible();
        aRowInEveryList(page);
        var found = new ArrayList<>(visitor.barriersIn(part));
        var shown = page.locator(part).locator(FIELDS).count();
        if (shown < arrived) found.add("Of " + arrived + " fields only " + shown + " are on the screen.");
        barriers.put(form.id(), found);
    }

    /** To this browser each form's file arrives without its conditions. */
    private Visitor signIn(Browser browser, String person) {
        var visitor = browser.signIn(address(), person, Agencies.PASSWORD);
        visitor.page().route("**/deployed-*form*", route -> {
            var form = route.fetch();
            arrived = KEY.matcher(form.text()).results().count();
            route.fulfill(new Route.FulfillOptions().setResponse(form)
                    .setBody(CONDITION.matcher(form.text()).replaceAll("\"hide\": \"=false\"")));
        });
        return visitor;
    }

    private static void aRowInEveryList(Page page) {
        var add = page.locator(".fjs-form").getByText("Add new", new Locator.GetByTextOptions().setExact(true));
        for (int list = 0; list < add.count(); list++) add.nth(list).click();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
