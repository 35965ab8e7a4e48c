package org.sharewell.escalation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.calendar.StaffTime;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.AtWork;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Clause;
import org.sharewell.testing.JobsRun;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Visitor;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A refusal climbs from practitioners to managers who settle it, in the real Tasklist. */
@SharewellTest
@JobsRun
@ExtendWith(BrowserExtension.class)
class EscalationBrowserTest {

    private static final String SETTLE = "Settle disagreement";
    private static final String SAFETY = "What keeps the child safe meanwhile";

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Escalations escalations;
    @Autowired
    Mailbox mailbox;
    @Autowired
    TestClock clock;

    private TestAgency csc;
    private TestAgency police;
    private String answer;

    @Test
    @Clause({"C35", "C44"})
    void aRefusalClimbsToAManagerWhoSettlesItAndWhatIsSharedThenIsReceived(Browser browser) throws InterruptedException {
        thePoliceRefuse();
        var asker = new AtWork(signIn(browser, csc.practitioner()));

        raise(asker);
        var escalation = escalations.about(answer).get(0).id();
        goUp(asker);
        propose(new AtWork(signIn(browser, csc.lineManager())));
        agree(signIn(browser, police.lineManager()));

        new AtWork(signIn(browser, police.otherPractitioner())).open("My team's work", "Decide request").claim();
        walk.send(police.otherPractitioner(), answer, "Decide request", Answers.shared());
        asker.page().reload();
        asker.open("My work", "Read information");
        assertThat(asker.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Information")
                .setExact(true))).hasValue("Two visits, 3 and 9 March.");
        asker.page().navigate("http://localhost:" + port + "/record/" + escalation);
        assertThat(asker.page().getByText("Both sides agreed (Line managers or safeguarding leads)")).isVisible();
        assertThat(escalations.of(escalation).state()).isEqualTo("settled");
        carryOut(signIn(browser, police.otherPractitioner()), escalation + "-action-1");
        look(signIn(browser, Agencies.BUSINESS_UNIT));
    }

    /** The reminder's link leads to the action. */
    private void carryOut(Visitor visitor, String action) throws InterruptedException {
        clock.itIs(clock.instant().plus(Duration.ofDays(1)));
        var reminder = reminderOf(action);
        visitor.page().navigate(reminder.replaceFirst("(?s).*(https?://\\S+).*", "$1").replaceFirst("https?://[^/]+",
                "http://localhost:" + port));
        var colleague = new AtWork(visitor).open("My team's work", "Carry out action").claim();
        assertThat(colleague.field("What is to be done")).hasValue("Tell the school whom to call.");
        colleague.choose("It is done").fill("What was done?", "Called the head teacher.").complete();
        assertThat(walk.open(action)).isEmpty();
    }

    private String reminderOf(String action) throws InterruptedException {
        var subject = "An action is due soon: " + action;
        for (int looks = 0; looks < 100; looks++) {
            var mail = mailbox.all().stream().filter(one -> one.subject().equals(subject)).findFirst();
            if (mail.isPresent()) return mail.get().text();
            Thread.sleep(200);
        }
        throw new AssertionError("Nobody was reminded of " + action);
    }

    /** What the partnership sees names neither the child nor the case. */
    private void look(Visitor unit) {
        unit.page().navigate("http://localhost:" + port + "/disagreements");
        assertThat(unit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Time at each stage")))
                .isVisible();
        assertThat(unit.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions()
                .setHasText("Call before you refuse."))).isVisible();
        assertThat(unit.page().getByText("Maya")).hasCount(0);
        assertThat(unit.barriers()).isEmpty();
        assertThat(unit.errors()).isEmpty();
    }

    private void thePoliceRefuse() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        answer = request + "." + police.id();
        walk.complete(police.practitioner(), answer, "Decide request", Answers.notShared());
    }

    private void raise(AtWork asker) {
        asker.begin("Settle a disagreement").choose("Is a child in danger now?", "No")
                .pick("With which agency", police.id()).pick("What do you disagree with?", "It was not shared")
                .fill("Reference of the decision", answer);
        assertThat(asker.field("How disagreements are settled here"))
                .hasValue(Pattern.compile("to be confirmed with the partnership.*https://", Pattern.DOTALL));
        asker.start().open("My work", "Describe disagreement");
        asker.choose("None of these").fill("What is it about?", "Two visits in March.")
                .fill("What do you think?", "They matter for her safety.")
                .fill("What does that rest on?", "Her school's log.").fill(SAFETY, "Her teacher sees her daily.")
                .complete();
    }

    private void goUp(AtWork asker) {
        asker.open("My work", SETTLE).choose("Record that we talked").day("On which day did you talk?", today())
                .fill("With whom, how, and what came of it?", "Their duty officer, by telephone. They hold to it.")
                .complete();
        asker.open("My work", SETTLE).choose("It is not settled").fill("Why?", "They see the risk otherwise.").complete();
    }

    private void propose(AtWork manager) {
        manager.open("My team's work", SETTLE).claim();
        assertThat(manager.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Stage").setExact(true)))
                .hasValue("Line managers or safeguarding leads");
        assertThat(manager.field("What keeps the child safe now")).hasValue(Pattern.compile("Her teacher sees her daily.*"));
        assertThat(manager.field("Why it was not settled before")).hasValue(Pattern.compile(".*They see the risk.*", Pattern.DOTALL));
        manager.choose("Propose how it is settled").fill("What does your side think?", "We need the visits.")
                .fill("What does that rest on?", "Her school's log.").fill(SAFETY, "Her teacher sees her daily.")
                .choose("It is shared")
                .choose("Was a policy", "No").fill("How exactly, and why?", "The visits, not the report.");
        assertThat(manager.page().locator(".fjs-form-field-radio").filter(new Locator.FilterOptions()
                .setHasText("Was a policy")).getByLabel("No")).isChecked();
        manager.choose("Was a policy", "Yes")
                .fill("What should the partnership learn from it?", "Call before you refuse.");
        manager.addTo("Action").fill("What is to be done?", "Tell the school whom to call.")
                .pick("By whom?", police.id() + ": practitioner").day("By which day?", tomorrow()).complete();
    }

    private String today() {
        return written(StaffTime.localDay(clock.instant()));
    }

    private String tomorrow() {
        return written(StaffTime.localDay(clock.instant()).plusDays(1));
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static void agree(Visitor visitor) {
        var manager = new AtWork(visitor).open("My team's work", SETTLE).claim();
        assertThat(manager.field("What the other side proposes"))
                .hasValue(Pattern.compile(".*It is shared\\. The visits, not the report\\..*", Pattern.DOTALL));
        manager.choose("State what my side thinks").fill("What does your side think?", "The visits can go.")
                .fill("What does that rest on?", "Our file.").fill(SAFETY, "Her teacher sees her daily.").complete();
        manager.open("My work", SETTLE).choose("Agree to what is proposed");
        assertThat(visitor.barriers()).isEmpty();
        manager.complete();
    }

    private Visitor signIn(Browser browser, String person) {
        return browser.signIn("http://localhost:" + port, person, Agencies.PASSWORD);
    }
}
