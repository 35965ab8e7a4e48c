package org.sharewell.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Role;
import org.sharewell.register.Register;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint that says that information went astray opens a breach case; both are taken to their ends in Tasklist. */
@SharewellTest
@JobsRun
@ExtendWith(BrowserExtension.class)
class ComplaintBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Complaints complaints;
    @Autowired
    Register register;
    @Autowired
    TestClock clock;

    private TestAgency csc;

    @Test
    @Clause({"C36", "C37", "C42"})
    @Rule({"R31", "R33"})
    void aComplaintOpensABreachCaseAndBothComeToTheirEnds(Browser browser) {
        csc = agencies.like("local-authority").with(Role.COMPLAINT_HANDLER).make();
        enter(new AtWork(signIn(browser, csc.practitioner())));
        var complaint = complaints.withPartOf(csc.practitioner(), 1).get(0).id();

        var handler = new AtWork(signIn(browser, csc.holder(Role.COMPLAINT_HANDLER)));
        acknowledge(handler);
        triage(handler);
        investigate(handler);
        close(handler);
        breach(new AtWork(signIn(browser, csc.leadInformationOfficer())),
                new AtWork(signIn(browser, csc.deputyLeadInformationOfficer())));

        assertThat(complaints.of(complaint).state()).isEqualTo("closed");
        assertThat(register.about(complaint + "-breach")).extracting(line -> line.entry().event())
                .contains("Breach case opened", "Breach case closed");
        look(signIn(browser, csc.leadInformationOfficer()), complaint);
    }

    private void enter(AtWork clerk) {
        clerk.begin("Enter a complaint").choose("Is a child in danger now?", "No")
                .fill("How may we safely reach them?", "By letter").fill("Who complains?", "Ms Grey")
                .pick("How did it come?", "By telephone")
                .fill("What do they complain about?", "A neighbour read my letter.").start();
        clerk.open("My work", "Describe complaint").choose("For themselves")
                .pick("What is it about?", "Information was shared")
                .choose("Does it say that information reached", "Yes").complete();
    }

    private void acknowledge(AtWork handler) {
        handler.open("My team's work", "Acknowledge complaint").claim();
        assertThat(handler.field("How they may safely be reached")).hasValue("By letter");
        assertThat(handler.field("Until when"))
                .hasValue(Pattern.compile(".*The stricter of the two: .*", Pattern.DOTALL));
        handler.choose("In writing").fill("What were they told?", "We have it.")
                .choose("It went the way that is safe for them").complete();
    }

    private void triage(AtWork handler) {
        handler.open("My team's work", "Triage complaint").claim().choose("It is handled")
                .choose("How information was shared or kept").choose("Does it say that information reached", "Yes")
                .complete();
    }

    private void investigate(AtWork handler) {
        handler.open("My team's work", "Investigate complaint").claim().choose("What I found")
                .choose("May the colleagues", "Yes").fill("What did you look at", "The post book.")
                .fill("What did you find?", "It was put into two doors.").complete();
    }

    private void close(AtWork handler) {
        handler.open("My team's work", "Close complaint").claim().choose("What came of it").choose("Upheld")
                .choose("How were they told?", "In writing").choose("Is what is learnt shared", "Yes")
                .addTo("Something to do").fill("Why?", "It went astray.")
                .fill("What is put right", "We fetched it, and said sorry.")
                .fill("What were they told?", "You were right.").choose("It says that they can go to the")
                .choose("It went the way that is safe for them").pick("Why did it come to this?", "A slip")
                .pick("Which theme", "It went to the wrong people").fill("What is done better", "Post is signed for.")
                .fill("What is to be done?", "Tell the team.")
                .pick("By whom?", "Whoever is line manager").day("By which day?", today()).complete();
    }

    private void breach(AtWork officer, AtWork deputy) {
        officer.open("My team's work", "Assess data breach").claim().choose("It is no personal data breach")
                .fill("Why is it no personal data breach?", "Nobody can be recognised in it.").complete();
        officer.open("My team's work", "Contain breach").claim().pick("What went wrong?", "Information reached")
                .fill("What was done to stop it", "It was fetched.").choose("Is it contained?", "Yes").complete();
        deputy.open("My team's work", "Investigate breach").claim().fill("What happened, step by step?", "Two doors.")
                .fill("What did you find?", "The numbers look alike.").pick("Why did it come about?", "A slip")
                .pick("Who answers for it?", csc.id()).choose("Was information used for something else", "No")
                .choose("May those whom it is about", "Yes").complete();
        officer.open("My team's work", "Close breach").claim().choose("The Code was not kept to")
                .fill("What follows from it", "The team was told.")
                .fill("What is learnt from it?", "Read the number twice.")
                .fill("Why is nothing left", "A single slip.").complete();
    }

    /** The record as it is read again, and the register, with nothing that keeps anybody from reading it. */
    private void look(Visitor visitor, String complaint) {
        for (var page : new String[] {"/record/" + complaint, "/complaints"}) {
            visitor.page().navigate("http://localhost:" + port + page);
            assertThat(visitor.page().getByText(complaint).first()).isVisible();
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.errors()).isEmpty();
        }
    }

    private String today() {
        return StaffTime.localDay(clock.instant()).plusDays(1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private Visitor signIn(Browser browser, String person) {
        return browser.signIn("http://localhost:" + port, person, Agencies.PASSWORD);
    }
}
