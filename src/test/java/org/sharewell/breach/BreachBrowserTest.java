package org.sharewell.breach;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
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
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Visitor;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A share that went to the wrong family is reported, contained, assessed and notified in time, in the real Tasklist. */
@SharewellTest
@JobsRun
@ExtendWith(BrowserExtension.class)
class BreachBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    DataBreaches dataBreaches;
    @Autowired
    Reports reports;
    @Autowired
    Breaches breaches;
    @Autowired
    TestClock clock;

    private TestAgency csc;

    @Test
    @Clause({"C28", "C39", "C40"})
    @Rule({"R30", "R32"})
    void aShareThatWentToTheWrongFamilyIsReportedContainedAssessedAndNotifiedInTime(Browser browser) {
        csc = agencies.make("local-authority");
        var reporter = new AtWork(signIn(browser, csc.practitioner()));
        reporter.begin("Report a breach").choose("Is anybody in danger because of it?", "I do not know")
                .pick("Which agency or team", csc.id()).fill("What happened", "The letter is with the father.")
                .choose("Could information about a person", "Yes").start();
        reporter.open("My work", "Describe report").choose("It happened").pick("What went wrong?", "Information reached")
                .day("When was it noticed?", today()).fill("Who noticed it?", "Her school");
        time(reporter, "When was it noticed?");
        reporter.complete();
        var breach = reports.by(csc.practitioner(), 1).get(0).id() + "-breach";

        var lead = new AtWork(signIn(browser, csc.safeguardingLead()));
        lead.open("My team's work", "See to danger").claim();
        assertThat(lead.field("What is known of it")).hasValue(Pattern.compile(".*The letter is with the father.*", Pattern.DOTALL));
        lead.choose("Is anybody in danger because of it?", "No").fill("Why is nobody?", "He is in prison.").complete();

        var officer = new AtWork(signIn(browser, csc.leadInformationOfficer()));
        contain(officer);
        assess(officer);
        notify(officer);
        tell(officer);
        close(officer, new AtWork(signIn(browser, csc.deputyLeadInformationOfficer())));

        assertThat(breaches.of(breach).open()).isFalse();
        var inLaw = dataBreaches.of(breach + "-assessment-1");
        assertThat(inLaw.late()).isFalse();
        assertThat(inLaw.notifiedAt()).isBefore(inLaw.dueAt());
        look(browser, breach);
    }

    private void contain(AtWork officer) {
        officer.open("My team's work", "Contain breach").claim()
                .fill("What was done to stop it", "The prison keeps it for us.").choose("Is it contained?", "Yes").complete();
    }

    private void assess(AtWork officer) {
        officer.open("My team's work", "Assess data breach").claim();
        assertThat(officer.field("The 72 hours")).hasValue(Pattern.compile("Until .*: 7[12] hours and \\d+ minutes left"));
        officer.choose("Assess what it means").choose("Somebody got them who should not have")
                .fill("Whose data are they?", "A mother and her child").choose("Health, ethnic origin", "No")
                .choose("Children's data among them?", "Yes").choose("The other family").choose("Were they read?", "Yes")
                .choose("Is it confirmed that they were deleted", "No").choose("Were they encrypted", "No")
                .choose("Has this happened here before?", "No").fill("What is likely to come of it", "He may find her.")
                .choose("Grave").choose("Possible").complete();
        officer.open("My work", "Assess data breach");
        assertThat(officer.field("What the risk table says")).hasValue(Pattern.compile("A high risk is likely\\..*"));
        officer.choose("Decide who is told").choose("Is the Information Commissioner notified?", "Yes")
                .fill("Why, or why not?", "The risk is high.").choose("Are the people affected told?", "Yes")
                .fill("Why are they told", "She can move.").complete();
    }

    private void notify(AtWork officer) {
        officer.open("My team's work", "Notify Commissioner").claim()
                .fill("What happened, with whose data", "A letter about two people.")
                .fill("Whom can the Commissioner ask?", "Our data protection officer")
                .fill("What was done, and what will be done?", "It is kept for us.").day("When was it sent?", today());
        time(officer, "When was it sent?");
        officer.choose("Is the notification complete?", "Yes").complete();
    }

    private void tell(AtWork officer) {
        officer.open("My team's work", "Tell people affected").claim()
                .choose("Would anybody be in danger", "Yes").fill("Who must not learn of it", "The father.")
                .fill("Which safeguarding lead", "Ours, by telephone.").addTo("Somebody who was told")
                .fill("Who was told?", "The mother").fill("In which words?", "A letter went astray.")
                .fill("By which way?", "In person").fill("Who told them?", "Her worker").day("When?", today()).complete();
    }

    private void close(AtWork officer, AtWork deputy) {
        deputy.open("My team's work", "Investigate breach").claim().fill("What happened, step by step?", "Two letters.")
                .fill("What did you find?", "They lay on one desk.").pick("Why did it come about?", "A slip")
                .pick("Who answers for it?", csc.id()).choose("Was information used for something else", "No")
                .choose("May those whom it is about", "Yes").complete();
        officer.open("My team's work", "Close breach").claim();
        assertThat(officer.field("What it is in law")).hasValue(Pattern.compile(".*The Commissioner is notified"));
        officer.choose("The Code was not kept to").fill("What follows from it", "The team was told.")
                .fill("What is learnt from it?", "One letter at a time.").fill("Why is nothing left", "A single slip.")
                .complete();
    }

    private void look(Browser browser, String breach) {
        for (var person : new String[] {csc.leadInformationOfficer(), Agencies.BUSINESS_UNIT}) {
            var visitor = signIn(browser, person);
            visitor.page().navigate("http://localhost:" + port + "/breaches");
            assertThat(visitor.page().getByText("Register of breaches").first()).isVisible();
            assertThat(visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(breach)))
                    .hasCount(person.equals(Agencies.BUSINESS_UNIT) ? 0 : 1);
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.errors()).isEmpty();
        }
    }

    /** This minute, by the clocks here; the field beside the day. */
    private void time(AtWork person, String question) {
        var field = person.page().locator(".fjs-form-field-datetime").filter(new Locator.FilterOptions()
                .setHasText(question)).locator(".fjs-input-time, input[type=text]").last();
        field.fill(LocalTime.ofInstant(clock.instant(), ZoneId.of("Europe/London"))
                .format(DateTimeFormatter.ofPattern("HH:mm")));
        field.press("Tab");
    }

    private String today() {
        return StaffTime.localDay(clock.instant()).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private Visitor signIn(Browser browser, String person) {
        return browser.signIn("http://localhost:" + port, person, Agencies.PASSWORD);
    }
}
