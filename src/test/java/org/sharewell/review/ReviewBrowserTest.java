package org.sharewell.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.calendar.StaffTime;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.AtWork;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Clause;
import org.sharewell.testing.JobsRun;
import org.sharewell.testing.SampleComplaints;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Visitor;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead information officer reviews the complaints of a quarter in the real Tasklist, and looks at the register. */
@SharewellTest
@JobsRun
@ExtendWith(BrowserExtension.class)
class ReviewBrowserTest {

    private static final String REVIEW = "Review complaints";

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    SampleComplaints complaints;
    @Autowired
    ReviewFixture reviews;
    @Autowired
    Walk walk;
    @Autowired
    TestClock clock;

    @Test
    @Clause("C42")
    void whatCameInIsReadAndWhatFollowsFromItIsAgreed(Browser browser) throws InterruptedException {
        var police = agencies.make("police");
        var now = clock.instant();
        var ended = Quarter.overAt(now).end().minus(Duration.ofDays(3));
        var reference = "C26-%s001".formatted(police.id().replaceAll("\\D", ""));
        complaints.there(new KeptComplaints.Line(reference, police.id(), ended.minus(Duration.ofDays(10)), ended,
                List.of("Service"), "Closed", "Upheld", "A letter went to an old address", "Post", true, true, null));
        complaints.there(open(reference + "2", police.id(), now));
        var review = reviews.begun(police.id());
        var lead = browser.signIn("http://localhost:" + port, police.leadInformationOfficer(), Agencies.PASSWORD);

        var officer = new AtWork(lead).open("My team's work", REVIEW).claim();
        assertThat(officer.field("Ended in these months")).hasValue(Pattern.compile(reference + ".*Upheld.*Post"));
        officer.fill("What do you conclude from it?", "Letters keep going to old addresses.").choose("Yes")
                .addTo("Something to do").fill("What is to be done?", "Check addresses before a letter goes.")
                .pick("By whom?", "Whoever is line manager")
                .day("By which day?", day(now)).complete();

        theActionIsAgreed(review);
        lead.page().navigate("http://localhost:" + port + "/record/" + review);
        assertThat(lead.page().getByText("Letters keep going to old addresses.")).isVisible();
        assertThat(lead.page().getByText("Check addresses before a letter goes.")).isVisible();
        lookAtRegister(lead, reference);
        lookAtNumbers(browser.signIn("http://localhost:" + port, Agencies.BUSINESS_UNIT, Agencies.PASSWORD), reference);
    }

    /** By a job, a moment later. */
    private void theActionIsAgreed(String review) throws InterruptedException {
        for (int looks = 0; looks < 100 && walk.open(review + "-action-1").isEmpty(); looks++) Thread.sleep(200);
        assertThat(walk.open(review + "-action-1")).containsExactly("Carry out action");
    }

    private static void lookAtRegister(Visitor lead, String reference) {
        lead.page().navigate(lead.page().url().replaceFirst("/record/.*", "/record"));
        lead.page().getByText("Complaints and outcomes").click();
        assertThat(lead.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference + "2"))).isVisible();
        assertThat(lead.barriers()).isEmpty();
        assertThat(lead.errors()).isEmpty();
    }

    private void lookAtNumbers(Visitor unit, String reference) {
        unit.page().navigate("http://localhost:" + port + "/complaints");
        assertThat(unit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Outcome"))).isVisible();
        assertThat(unit.page().getByText(reference)).hasCount(0);
        assertThat(unit.barriers()).isEmpty();
        assertThat(unit.errors()).isEmpty();
    }

    private static KeptComplaints.Line open(String reference, String agency, Instant received) {
        return new KeptComplaints.Line(reference, agency, received, null, List.of("Data protection"), "Being investigated",
                null, null, null, true, null, null);
    }

    private static String day(Instant now) {
        return StaffTime.localDay(now).plusDays(5).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
