package org.sharewell.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.calendar.StaffTime;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.AtWork;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.JobsRun;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A whole request in the real Tasklist: the asker, the deciders of two agencies, the asker again; and how many answers
 * the shortest right way takes each of them. A form that asks for more fails here.
 */
@SharewellTest
@JobsRun
@ExtendWith(BrowserExtension.class)
class RequestBrowserTest {

    private static final int TO_ASK = 10;
    private static final int TO_ASK_WITH_A_FIRST_CONSENT = 13;
    private static final int FOR_A_FURTHER_AGENCY = 2;
    private static final int IN_AN_EMERGENCY = 4;
    private static final int FOR_NOTHING_HELD = 3;
    private static final int TO_SHARE = 12;

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;

    /** So that none is the only one of its kind, which would stand in the form already. */
    @BeforeEach
    void severalOfEachKind() {
        Stream.of("local-authority", "police", "health", "education").forEach(this::amongOthers);
    }

    @Test
    @Clause({"C26", "C45"})
    @Rule({"R9", "R16"})
    void aRequestIsAskedAnsweredByTwoAgenciesReadAndClosed(Browser browser) {
        var csc = agencies.make("local-authority");
        var police = amongOthers("police");
        var health = amongOthers("health");

        var asker = atWork(browser, csc.practitioner());
        startAbout(asker, "Maya Brook");
        describe(asker, police);
        assertThat(asker.answers()).isLessThanOrEqualTo(TO_ASK);
        alsoAsk(asker, health);
        assertThat(asker.answers()).isLessThanOrEqualTo(FOR_A_FURTHER_AGENCY);
        ask(asker);
        var decider = share(atWork(browser, police.practitioner()));
        assertThat(decider.answers()).isLessThanOrEqualTo(TO_SHARE);
        assertThat(decider.page().getByText("Read it again, or copy it as text"))
                .hasAttribute("href", Pattern.compile("/record/R.*" + police.id()));
        var other = holdNothing(atWork(browser, health.practitioner()));
        assertThat(other.answers()).isLessThanOrEqualTo(FOR_NOTHING_HELD);

        read(asker);
        close(asker);
        assertThat(kept(asker.page())).isEmpty();
    }

    @Test
    @Rule({"R10", "R16"})
    void anEmergencyIsAskedInFourAnswers(Browser browser) {
        var csc = agencies.make("local-authority");
        var police = amongOthers("police");
        var asker = atWork(browser, csc.practitioner());

        asker.begin("Request information").choose("Is a child in danger", "Yes").fill("Whom is it about?", "Maya Brook").start();
        asker.open("My work", "Describe request");
        assertThat(asker.page().getByText("Call 999 if a child is in danger now")).isVisible();
        asker.fill("What may happen if this waits?", "He is on his way to her.").pick("Which agency?", police.id());
        ask(asker);

        assertThat(asker.answers()).isLessThanOrEqualTo(IN_AN_EMERGENCY);
        var decider = atWork(browser, police.practitioner()).open("My team's work", "Decide request").claim();
        assertThat(decider.field("What may happen if this waits")).hasValue("He is on his way to her.");
    }

    @Test
    @Rule("R12")
    void aTaskShowsNoChildUntilItIsClaimedAndItsFormsHaveNoBarriers(Browser browser) {
        var csc = agencies.make("local-authority");
        var police = amongOthers("police");
        var visitor = browser.signIn("http://localhost:" + port, csc.practitioner(), Agencies.PASSWORD);
        var asker = new AtWork(visitor).begin("Request information");
        assertThat(visitor.barriers()).isEmpty();
        fillStart(asker, "Tariq Lund");
        assertThat(visitor.barriers()).isEmpty();
        describe(asker, police);
        ask(asker);

        var deciding = browser.signIn("http://localhost:" + port, police.practitioner(), Agencies.PASSWORD);
        var decider = new AtWork(deciding).open("My team's work", "Decide request");
        assertThat(decider.page().getByText("Claim this to see what it is about")).isVisible();
        assertThat(decider.page().content()).doesNotContain("Tariq");
        decider.claim();
        assertThat(decider.field("About").first()).hasValue("Tariq Lund, born 3 May 2016, NHS number 9434765919");
        decider.choose("We may hold something").choose("Yes, what is asked");
        assertThat(deciding.barriers()).isEmpty();
    }

    @Test
    @Rule({"R16", "R17"})
    void aKnownChildIsAskedAboutWithTheConsentThatWasGivenBefore(Browser browser) {
        var csc = agencies.make("local-authority");
        var school = amongOthers("education");
        var agreed = EarlyHelp.given("Ann Brook, mother", StaffTime.localDay(Instant.now().minus(Duration.ofDays(9))).toString());
        var earlier = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.send(csc.practitioner(), earlier, "Describe request", EarlyHelp.described(List.of(agreed), school));
        var asker = atWork(browser, csc.practitioner());

        asker.begin("Request information").choose("Is a child in danger", "No")
                .pick("What kind of enquiry is it?", "Early help").fill("Whom is it about?", "Maia Brooke").start();
        asker.open("My work", "Describe request");
        assertThat(asker.field("Children of a name")).hasValue(Pattern.compile("Ann Brook, mother: agreed"));
        asker.choose(earlier).choose("2 –").choose("reasonable cause", "No").pick("Which agency?", 0, school.id())
                .fill("What may it know of the concern?", 0, "Maya has started to fall behind.").choose("They know");
        ask(asker);

        assertThat(asker.answers()).isLessThanOrEqualTo(TO_ASK);
    }

    /** Ten is for a child who is known; here a consent is recorded for the first time, in five answers. */
    @Test
    @Clause({"C48", "C79"})
    @Rule("R16")
    void aFamilyIsAskedAboutWithItsFirstConsent(Browser browser) {
        var csc = agencies.make("local-authority");
        var school = amongOthers("education");
        var asker = atWork(browser, csc.practitioner());

        asker.begin("Request information").choose("Is a child in danger", "No")
                .pick("What kind of enquiry is it?", "Early help").fill("Whom is it about?", "Rosa Field 03/05/2016")
                .start();
        asker.open("My work", "Describe request").choose("2 –").choose("reasonable cause", "No")
                .addTo("Person whose consent is needed").fill("Who? Name and relation", "Ivy Field, mother")
                .choose("Agreed, freely").day("On which day?", day(Duration.ofDays(2))).fill("How?", "At home")
                .choose("what is collected and shared")
                .pick("Which agency?", 0, school.id())
                .fill("What may it know of the concern?", 0, "Rosa has started to fall behind.").choose("They know");
        ask(asker);

        assertThat(asker.answers()).isLessThanOrEqualTo(TO_ASK_WITH_A_FIRST_CONSENT);
    }

    private static String day(Duration ago) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(StaffTime.localDay(Instant.now().minus(ago)));
    }

    private AtWork atWork(Browser browser, String person) {
        return new AtWork(browser.signIn("http://localhost:" + port, person, Agencies.PASSWORD));
    }

    /** One of several agencies of its kind, so that the asker has to choose it. */
    private TestAgency amongOthers(String kind) {
        agencies.make(kind);
        return agencies.make(kind);
    }

    private static void startAbout(AtWork asker, String child) {
        fillStart(asker.begin("Request information"), child);
    }

    private static void fillStart(AtWork asker, String child) {
        asker.choose("Is a child in danger", "No").pick("What kind of enquiry is it?", "Strategy discussion")
                .fill("Whom is it about?", child).start();
        asker.open("My work", "Describe request");
    }

    /** What only the person can say; the rest stands there. The police are the first whom this kind of enquiry asks. */
    private static void describe(AtWork asker, TestAgency police) {
        asker.day("Date", "03/05/2016").fill("NHS number", "943 476 5919").choose("reasonable cause", "Yes")
                .fill("What makes you believe so?", "Bruises on two days.")
                .pick("Which agency?", 0, police.id())
                .fill("What may it know of the concern?", 0, "Bruises were seen at school.")
                .choose("They know");
    }

    private static void alsoAsk(AtWork asker, TestAgency other) {
        var last = asker.field("Which agency?").count() - 1;
        asker.pick("Which agency?", last, other.id())
                .fill("What may it know of the concern?", last, "Bruises were seen at school.");
    }

    private static void ask(AtWork asker) {
        asker.complete();
        var work = asker.page().locator(".tasks-list");
        assertThat(work.getByText("Describe request")).hasCount(0);
        assertThat(work.getByText("Follow request").first()).isVisible();
    }

    /** Confidential information, shared without consent: the longest of the short ways. */
    private static AtWork share(AtWork decider) {
        return decider.open("My team's work", "Decide request").claim()
                .choose("We may hold something").choose("Name and birth date").choose("Yes, what is asked")
                .choose("in proportion", "Yes")
                .choose("It is sensitive").choose("It is not publicly known").choose("It was told in confidence")
                .choose("They were not asked").pick("Not asked, because", "it would delay enquiries")
                .fill("What may happen if it is not shared?", "Maya may be hurt again.")
                .choose("Yes, checked").choose("They have been told")
                .write("What is it?", "Attendances").write("The information", "Two visits, on 3 and 9 March.")
                .complete();
    }

    private static AtWork holdNothing(AtWork decider) {
        return decider.open("My team's work", "Decide request").claim().choose("We hold nothing")
                .fill("Where did you look?", "Case system and archive.").complete();
    }

    private static void read(AtWork asker) {
        asker.page().reload();
        asker.open("My work", "Read information");
        assertThat(asker.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Information").setExact(true)))
                .hasValue("Two visits, on 3 and 9 March.");
        asker.choose("Only as I said").complete();
    }

    private static void close(AtWork asker) {
        var page = asker.open("My work", "Follow request").page();
        assertThat(page.locator(".fjs-form input[readonly]").first()).isVisible();
        asker.choose("Close: I have what I need").choose("content with", "Yes").complete();
        assertThat(page.locator(".tasks-list").getByText("Follow request")).hasCount(0);
    }

    /** What is left in the browser of what was typed: nothing may be, nor of a start form, which all starts would share. */
    private static String kept(Page page) {
        return (String) page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('camunda-form')).join()");
    }
}
