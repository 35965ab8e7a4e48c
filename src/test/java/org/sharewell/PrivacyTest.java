package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.action.Agreed;
import org.sharewell.action.CarryOutAction;
import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.DecidingAgain;
import org.sharewell.decision.WantedAgain;
import org.sharewell.document.Documents;
import org.sharewell.review.ReviewFixture;
import org.sharewell.statistics.EveryFigure;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Breached;
import org.sharewell.testing.EmbeddedDatabase;
import org.sharewell.testing.EngineTables;
import org.sharewell.testing.FormFile;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.Markers;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SampleFiles;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine holds a key and a few answers; the record holds the facts. Whatever is typed into any form, on whichever
 * way and whatever fails on it, is in no table of the engine, no log and no mail.
 */
@SharewellTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {

    private static final String NHS_NUMBER = "9434765919";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    ManagementService management;
    @Autowired
    EngineTables engineTables;
    @Autowired
    JdbcClient database;
    @Autowired
    EmbeddedDatabase server;
    @Autowired
    Mailbox mailbox;
    @Autowired
    Documents documents;
    @Autowired
    DecidingAgain decidingAgain;
    @Autowired
    ReviewFixture reviews;
    @Autowired
    CarryOutAction carryOutAction;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    TestClock clock;
    @LocalServerPort
    int port;

    final Markers markers = new Markers();
    TestAgency csc;
    TestAgency police;
    TestAgency health;

    @BeforeEach
    void threeAgencies() {
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        health = agencies.make("health");
    }

    @Test
    void aRequestConsideredAskedAnsweredAndClosedLeavesNothing(CapturedOutput output) {
        var school = agencies.make("education");
        var reference = described("no");
        considered(reference);
        var toPolice = reference + "." + police.id();
        var toHealth = reference + "." + health.id();

        advised(toPolice);
        questionBackAndRefusal(reference, toPolice);
        emergencyAndShare(toHealth);
        var more = Map.of("step", "add", "agencies", Answers.agencies(school), "checked", true);
        walk.complete(csc.practitioner(), reference, "Follow request",
                marked("request-to-share", "follow-request", more));
        walk.complete(csc.practitioner(), reference, "Follow request", marked("request-to-share", "follow-request",
                Map.of("step", "chase", "agency", reference + "." + school.id())));
        for (var step : List.of("call", "narrow", "withdraw-one")) {
            walk.complete(csc.practitioner(), reference, "Follow request", marked("request-to-share", "follow-request",
                    Map.of("step", step, "agency", reference + "." + school.id(), "checked", true)));
        }
        walk.complete(csc.practitioner(), reference, "Follow request",
                marked("request-to-share", "follow-request", Map.of("step", "close", "content", "no")));
        tellingLookedAtAgain(reference + "-telling");
        mailsLeave(reference);

        assertThat(List.of("telling", "sharing_request", "asked_agency", "consideration", "safeguarding_view", "advice",
                "answer", "receipt"))
                .allSatisfy(table -> assertThat(recorded(table)).as(table).contains(markers.beginning()));
        assertThat(recorded("sharing_request")).contains(NHS_NUMBER);
        nothingIsLeft(output);
        nothingIsToldOfAnybody();
    }

    @Test
    void whatWasNotForItsRecipientLeavesNothing(CapturedOutput output) {
        var reference = described("yes");
        var toHealth = reference + "." + health.id();
        walk.complete(health.practitioner(), toHealth, "Decide request", share());
        jobs.run(toHealth);
        var share = toHealth + "-1";

        walk.complete(csc.practitioner(), share, "Read information",
                marked("receive-information", "read-information", Map.of("notForUs", true)));
        jobs.run(share);
        jobs.run(share + "-breach");
        mailsLeave(share);

        assertThat(walk.open(share + "-breach")).containsExactly("See to danger");
        assertThat(kept("receipt", share)).isNotEmpty();
        nothingIsLeft(output);
    }

    @Test
    void findingOutAndNotWaitingForConsentLeaveNothing(CapturedOutput output) {
        var findingOut = described("not-clear");
        walk.complete(csc.practitioner(), findingOut, "Choose way on",
                marked("consider-consent", "choose-way-on", Map.of("way", "find-out")));
        walk.complete(csc.safeguardingLead(), findingOut + "-view-1", "Give safeguarding view",
                marked("seek-safeguarding-view", "give-safeguarding-view", Map.of("view", "do-not-ask-yet")));
        var seeking = described("no");
        walk.complete(csc.practitioner(), seeking, "Choose way on",
                marked("consider-consent", "choose-way-on", Map.of("way", "seek-consent")));
        walk.complete(csc.practitioner(), seeking, "Seek consent",
                marked("consider-consent", "seek-consent", Map.of("harmIfWaits", true)));
        mailsLeave(findingOut);

        assertThat(walk.open(seeking)).containsExactly("Follow request");
        assertThat(recorded("consideration")).contains(markers.beginning());
        nothingIsLeft(output);
    }

    @Test
    void aRequestWithdrawnLeavesNothing(CapturedOutput output) {
        var reference = described("yes");

        walk.complete(csc.practitioner(), reference, "Follow request",
                marked("request-to-share", "follow-request", Map.of("step", "withdraw")));
        jobs.run(reference);
        mailsLeave(reference);

        assertThat(walk.open(reference + "." + police.id())).isEmpty();
        nothingIsLeft(output);
    }

    @Test
    void aDocumentIsInNoTableOfTheEngineNoLogAndNoMail(CapturedOutput output) {
        var reference = described("yes");
        var toPolice = reference + "." + police.id();
        var asker = TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD);
        var decider = TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD);
        walk.claim(police.practitioner(), toPolice, "Decide request");
        var name = markers.word() + ".pdf";
        var wrong = decider.upload("/document/with/" + toPolice, name, SampleFiles.bytes(markers.word()), Map.of());
        decider.upload("/document/with/" + toPolice, name, SampleFiles.pdf(markers.word()), Map.of());
        asker.upload("/document/with/" + reference, name, SampleFiles.pdf(markers.word()),
                Map.of("others", List.of(toPolice)));
        var report = documents.unsent(toPolice).get(0);

        walk.form(police.practitioner(), toPolice, "Decide request");
        walk.send(police.practitioner(), toPolice, "Decide request",
                Answers.but(Answers.checked(), "documents", List.of(report.id())));
        jobs.run(toPolice);
        assertThat(asker.bytes("/document/" + report.id()).statusCode()).isEqualTo(200);
        health(reference).get("/document/" + report.id());
        mailsLeave(reference);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(recorded("document")).contains(markers.beginning());
        assertThat(recorded("(select * from register_entry where event like 'Document%')")).contains(report.digest())
                .doesNotContain(markers.beginning());
        nothingIsLeft(output);
    }

    private TasklistSession health(String reference) {
        walk.claim(health.practitioner(), reference + "." + health.id(), "Decide request");
        return TasklistSession.of(port, health.practitioner(), Agencies.PASSWORD);
    }

    @Test
    void aRequestBegunByMistakeLeavesNothing(CapturedOutput output) {
        var reference = walk.start(csc.practitioner(), "request-to-share",
                marked("request-to-share", "information-needed", Answers.need()));

        walk.complete(csc.practitioner(), reference, "Describe request",
                marked("request-to-share", "describe-request", Map.of("notNeeded", true)));

        assertThat(walk.open(reference)).isEmpty();
        nothingIsLeft(output);
    }

    @Test
    void aDecisionWantedAgainAndAnActionLeaveNothing(CapturedOutput output) {
        var reference = described("yes");
        var toPolice = reference + "." + police.id();
        walk.complete(police.practitioner(), toPolice, "Decide request",
                marked("answer-request", "decide-request", Answers.notShared()));
        jobs.run(toPolice);

        var action = transaction.execute(job -> {
            decidingAgain.want(toPolice, new WantedAgain("E26-00007", "today", markers.word(), false));
            return carryOutAction.begin(new Agreed(reference, police.id(), "practitioner", null, markers.word(), true,
                    "today", null, csc.practitioner()));
        });
        walk.complete(police.otherPractitioner(), toPolice, "Decide request", share());
        jobs.run(toPolice);
        var newDay = StaffTime.localDay(clock.instant()).plusDays(5).toString();
        for (var step : List.of(Map.of("step", "moved", "newDay", newDay), Map.of("step", "given-up"))) {
            walk.complete(police.practitioner(), action, "Carry out action",
                    marked("carry-out-action", "carry-out-action", step));
        }
        mailsLeave(reference);

        assertThat(walk.open(action)).isEmpty();
        assertThat(kept("action", action)).hasSizeGreaterThan(2);
        nothingIsLeft(output);
        nothingIsToldOfAnybody();
    }

    @Test
    void aDisagreementSettledAndOneWithdrawnLeaveNothing(CapturedOutput output) {
        var reference = disagreement();
        settles(csc.practitioner(), reference, "raising", Map.of("step", "talk", "talkedOn",
                StaffTime.localDay(clock.instant()).toString()));
        settles(csc.practitioner(), reference, "raising", Map.of("step", "propose", "outcome", "stands",
                "fault", "yes", "toDo", List.of(Map.of("who", "raising/practitioner", "by",
                        StaffTime.localDay(clock.instant()).toString(), "safety", true))));
        settles(police.practitioner(), reference, "deciding", Map.of("step", "state"));
        settles(police.practitioner(), reference, "deciding", Map.of("step", "up"));
        settles(csc.lineManager(), reference, "raising", Map.of("step", "skip"));
        clock.passes(Duration.ofDays(30));
        jobs.run(reference);
        settles(Agencies.BUSINESS_UNIT, reference, "partnership", Map.of("step", "talk", "talkedOn",
                StaffTime.localDay(clock.instant()).toString()));
        clock.passes(Duration.ofDays(60));
        jobs.run(reference);
        settles(Agencies.BUSINESS_UNIT, reference, "partnership", Map.of("step", "decide", "outcome", "stands",
                "fault", "yes", "toDo", List.of(Map.of("who", "deciding/line-manager", "by",
                        StaffTime.localDay(clock.instant()).toString(), "safety", false))));
        jobs.run(reference);
        var withdrawn = disagreement();
        settles(csc.practitioner(), withdrawn, "raising", Map.of("step", "withdraw"));
        mailsLeave(reference);
        mailsLeave(withdrawn);

        assertThat(walk.open(reference)).isEmpty();
        assertThat(walk.open(withdrawn)).isEmpty();
        assertThat(List.of("escalation", "escalation_side"))
                .allSatisfy(table -> assertThat(recorded(table)).as(table).contains(markers.beginning()));
        nothingIsLeft(output);
        nothingIsToldOfAnybody();
    }

    @Test
    void aReviewOfComplaintsLeavesNothing(CapturedOutput output) {
        var lead = police.leadInformationOfficer();
        var reference = reviews.begun(police.id());
        walk.complete(lead, reference, "Review complaints", marked("review-complaints", "review-complaints",
                Map.of("anythingToDo", "yes", "toDo", List.of(Map.of("what", markers.word(), "who", "line-manager", "by",
                        StaffTime.localDay(clock.instant()).plusDays(5).toString())))));
        jobs.run(reference);
        mailsLeave(reference);

        assertThat(List.of("complaint_review", "action"))
                .allSatisfy(table -> assertThat(recorded(table)).as(table).contains(markers.beginning()));
        nothingIsLeft(output);
        nothingIsToldOfAnybody();
    }

    @Test
    @Rule({"R30", "R33"})
    void aComplaintEnteredLookedIntoAndClosedLeavesNothing(CapturedOutput output) {
        var reference = complained();
        complains(reference, "Acknowledge complaint", Map.of("way", "writing", "asAgreed", true));
        complains(reference, "Triage complaint", Map.of("step", "handle", "kinds",
                List.of("data-protection", "service", "conduct"), "asAgreed", true, "disclosure", "yes"));
        for (var step : List.of("progress", "longer")) {
            complains(reference, "Investigate complaint", Map.of("step", step, "asAgreed", true));
        }
        complains(reference, "Investigate complaint", Map.of("step", "found", "mayRead", "no"));
        walk.complete(csc.safeguardingLead(), reference + "-action-1", "Carry out action",
                marked("carry-out-action", "carry-out-action", Map.of("step", "done")));
        complains(reference, "Close complaint", Map.ofEntries(Map.entry("step", "outcome"),
                Map.entry("outcome", "upheld"), Map.entry("way", "writing"),
                Map.entry("commissioner", true), Map.entry("asAgreed", true), Map.entry("cause", "slip"),
                Map.entry("theme", "consent"), Map.entry("share", "yes"), Map.entry("toDo", List.of(Map.of("who",
                        "line-manager", "by", StaffTime.localDay(clock.instant()).toString())))));
        var withdrawn = complained();
        complains(withdrawn, "Acknowledge complaint", Map.of("way", "none-safe"));
        walk.complete(csc.safeguardingLead(), withdrawn + "-action-1", "Carry out action",
                marked("carry-out-action", "carry-out-action", Map.of("step", "done")));
        complains(withdrawn, "Triage complaint", Map.of("step", "withdrawn"));
        clock.passes(Duration.ofDays(60));
        jobs.run(reference);
        mailsLeave(reference);

        assertThat(walk.open(reference)).isEmpty();
        assertThat(walk.open(withdrawn)).isEmpty();
        assertThat(List.of("complaint", "action"))
                .allSatisfy(table -> assertThat(recorded(table)).as(table).contains(markers.beginning()));
        nothingIsLeft(output);
        nothingIsToldOfAnybody();
    }

    private String complained() {
        var reference = walk.start(csc.practitioner(), "enter-complaint", marked("enter-complaint", "enter-complaint",
                Map.of("danger", "yes", "channel", "letter")));
        walk.send(csc.practitioner(), reference, "Describe complaint", Answers.but(marked("enter-complaint",
                "describe-complaint", Map.of("onBehalf", "other", "authority", "shown", "matter", "shared", "disclosure",
                        "yes")), "earlier", null));
        return reference;
    }

    private void complains(String reference, String task, Map<String, ?> answers) {
        walk.complete(csc.leadInformationOfficer(), reference, task, marked("complaint-handling",
                task.toLowerCase(Locale.UK).replace(' ', '-'), answers));
    }

    private String disagreement() {
        var concerns = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", UUID.randomUUID().toString()));
        var raised = marked("escalation", "raise-disagreement",
                Map.of("danger", "no", "against", police.id(), "ground", "not-shared"));
        var reference = walk.start(csc.practitioner(), "escalation", Answers.but(raised, "concerns", concerns));
        walk.complete(csc.practitioner(), reference, "Describe disagreement",
                marked("escalation", "describe-disagreement", Map.of("route", "this")));
        return reference;
    }

    private void settles(String person, String reference, String side, Map<String, ?> step) {
        walk.complete(person, reference, "Settle disagreement", side,
                marked("escalation", "settle-disagreement", step));
    }

    @Test
    @Rule({"R30", "R31", "R32"})
    void aBreachReportedMadeSafeAssessedAndClosedLeavesNothing(CapturedOutput output) {
        var report = walk.start(csc.practitioner(), "report-breach", marked("report-breach", "report-breach",
                Map.of("danger", "yes", "about", csc.id(), "personalData", "yes")));
        jobs.run(report);
        walk.send(csc.practitioner(), report, "Describe report", Answers.but(marked("report-breach", "describe-report",
                Map.of("nature", "event", "kind", "disclosure", "noticedAt", clock.instant().toString())), "about", null));
        var breach = report + "-breach";
        var someday = Map.of("who", "line-manager", "by", StaffTime.localDay(clock.instant()).toString());
        handles(csc.safeguardingLead(), breach, "See to danger", Map.of("danger", "yes", "warned", "done", "toDo",
                List.of(someday)));
        handles(csc.leadInformationOfficer(), breach, "Contain breach", Map.of("kind", "disclosure", "contained", "yes"));
        handles(csc.deputyLeadInformationOfficer(), breach, "Investigate breach", Map.of("cause", "deliberate",
                "responsible", csc.id(), "misuse", "yes", "supplier", police.id(), "mayRead", "no"));
        assessed(breach + "-assessment-1");
        walk.complete(csc.lineManager(), breach + "-action-1", "Carry out action",
                marked("carry-out-action", "carry-out-action", Map.of("step", "done")));
        handles(csc.leadInformationOfficer(), breach, "Close breach", Map.of("outcome", "code-broken"));
        var elsewhere = walk.start(csc.practitioner(), "report-breach", marked("report-breach", "report-breach",
                Map.of("danger", "no", "about", police.id(), "personalData", "no")));
        walk.complete(csc.leadInformationOfficer(), elsewhere, "Decide on report",
                marked("report-breach", "decide-on-report", Map.of("way", "keep")));
        mailsLeave(report);

        assertThat(walk.open(breach)).isEmpty();
        assertThat(List.of("breach_report", "breach", "data_breach"))
                .allSatisfy(table -> assertThat(recorded(table)).as(table).contains(markers.beginning()));
        nothingIsLeft(output);
        nothingIsToldOfAnybody();
    }

    private void handles(String person, String breach, String task, Map<String, ?> answers) {
        walk.complete(person, breach, task, marked("breach-handling", task.toLowerCase(Locale.UK).replace(' ', '-'),
                answers));
    }

    private void assessed(String assessment) {
        jobs.run(assessment);
        for (var step : List.of(Breached.WEIGHED, Breached.DECIDED)) {
            walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach",
                    marked("assess-data-breach", "assess-data-breach", step));
        }
        walk.complete(csc.leadInformationOfficer(), assessment, "Notify Commissioner", marked("assess-data-breach",
                "notify-commissioner", Map.of("complete", "yes", "sentAt", clock.instant().toString())));
        walk.complete(csc.leadInformationOfficer(), assessment, "Tell people affected", marked("assess-data-breach",
                "tell-people-affected", Map.of("endangers", "yes", "told",
                        List.of(Map.of("on", StaffTime.localDay(clock.instant()).toString())))));
        var again = walk.start(csc.leadInformationOfficer(), "assess-data-breach", Answers.but(
                marked("assess-data-breach", "new-facts", Map.of()), "breach", assessment.replace("-assessment-1", "")));
        jobs.run(again);
        walk.complete(csc.leadInformationOfficer(), again, "Assess data breach", marked("assess-data-breach",
                "assess-data-breach", Map.of("step", "no-data-breach")));
    }

    @Test
    void whatAFormRefusesIsNotRepeated(CapturedOutput output) {
        var asker = TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD);
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var task = walk.task(reference, "Describe request").getId();
        var described = marked("request-to-share", "describe-request", Answers.described(police));

        var refusals = List.of(
                asker.complete(task, Answers.but(described, "needed", markers.word().repeat(300))),
                asker.complete(task, Answers.but(described, "level", markers.word())),
                asker.complete(task, Answers.but(described, "urgency", List.of(markers.word()))),
                asker.complete(task, Answers.but(described, "harmIfWaits", markers.word())),
                asker.complete(task, Answers.but(described, "children", List.of(Map.of("name", markers.word(),
                        "birthDateIs", "known", "birthDate", markers.word(), "wanted", true)))),
                asker.complete(task, Answers.but(described, "children", List.of(Map.of("nhsNumber", markers.word())))),
                asker.complete(task, Answers.but(described, markers.word(), markers.word())),
                asker.complete(task, Answers.but(described, "agencies", markers.word())));

        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.statusCode()).isEqualTo(400);
            assertThat(refusal.body()).doesNotContain(markers.beginning());
        });
        nothingIsLeft(output);
    }

    @Test
    void aRowThatTheDatabaseRefusesIsNotRepeated(CapturedOutput output) {
        var asker = TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD);
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var task = walk.task(reference, "Describe request").getId();

        whileRefusing("sharing_request", "id <> '" + reference + "'", () -> {
            var refusal = asker.complete(task, marked("request-to-share", "describe-request", Answers.described(police)));
            assertThat(refusal.statusCode()).isEqualTo(500);
            assertThat(refusal.body()).doesNotContain(markers.beginning(), "sharing_request");
        });

        assertThat(walk.open(reference)).containsExactly("Describe request");
        nothingIsLeft(output);
    }

    @Test
    void aRowThatIsThereAlreadyIsALostRaceAndIsNotRepeated(CapturedOutput output) {
        var asker = TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD);
        var first = described("yes");
        var second = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var task = walk.task(second, "Describe request").getId();

        asOwner("create unique index only_one_in_a_test on sharing_request (agency) where agency = '" + csc.id()
                + "' and facts ? 'described'");
        try {
            var lost = asker.complete(task, marked("request-to-share", "describe-request", Answers.described(police)));
            assertThat(lost.statusCode()).isEqualTo(400);
            assertThat(lost.body()).contains("A colleague was a moment faster")
                    .doesNotContain(markers.beginning(), "sharing_request", "only_one");
        } finally {
            asOwner("drop index only_one_in_a_test");
        }

        assertThat(walk.open(second)).containsExactly("Describe request");
        assertThat(walk.open(first)).containsExactly("Follow request");
        nothingIsLeft(output);
    }

    @Test
    void aJobThatFailsRepeatsNothing(CapturedOutput output) {
        var reference = described("yes");
        var toPolice = reference + "." + police.id();
        var toHealth = reference + "." + health.id();
        walk.complete(police.practitioner(), toPolice, "Decide request",
                marked("answer-request", "decide-request", Map.of("answer", "question-back")));
        jobs.run(toPolice);
        walk.complete(health.practitioner(), toHealth, "Decide request", share());

        whileRefusing("answer", "id <> '" + toPolice + "'", () -> jobs.of(toPolice).forEach(reminder ->
                assertThatThrownBy(() -> jobs.run(reminder)).hasMessageNotContaining(markers.beginning())));
        database.sql("""
                insert into receipt (id, version, unit, recipient, delivered_at, due_at, facts)
                values (?, 0, 'x', 'x', now(), now(), '{}')""").param(toHealth + "-1").update();
        assertThatThrownBy(() -> jobs.run(toHealth)).hasMessageNotContaining(markers.beginning());

        // The engine sets the next of a repeated timer beside the one that failed.
        assertThat(jobs.of(toPolice)).anySatisfy(failed -> assertThat(
                management.getJobExceptionStacktrace(failed.getId())).contains("Exception"));
        nothingIsLeft(output);
    }

    @Test
    void aMailThatFailsRepeatsNothing(CapturedOutput output) {
        var address = "practitioner@" + police.id() + ".example";
        mailbox.refuse(address);

        var reference = described("yes");
        var events = events(reference);
        assertThat(events).isNotEmpty().anySatisfy(event -> assertThatThrownBy(() -> jobs.run(event)).isNotNull());

        assertThat(mailbox.all()).noneMatch(mail -> mail.to().equals(address));
        nothingIsLeft(output);
    }

    @Test
    void whatIsTypedAndNotSentLeavesNothing(CapturedOutput output) {
        var asker = TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD);
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var task = walk.task(reference, "Describe request").getId();
        walk.form(csc.practitioner(), reference, "Describe request");

        var kept = asker.send("PUT", "/drafts/" + task, "{\"needed\":\"" + markers.word() + "\"}");

        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(walk.form(csc.practitioner(), reference, "Describe request").get("needed").toString())
                .contains(markers.beginning());
        nothingIsLeft(output);
    }

    @Test
    @Rule({"R11", "R12"})
    void whyARecordIsClosedOrSomebodyIsAwayLeavesNothing(CapturedOutput output) {
        var reference = described("yes");
        var toPolice = reference + "." + police.id();
        var task = walk.task(toPolice, "Decide request").getId();
        var lead = TasklistSession.of(port, police.leadInformationOfficer(), Agencies.PASSWORD);

        TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD).submit("/work/" + task + "/conflict",
                Map.of("kind", "family", "sentence", markers.word()));
        lead.submit("/closed/conflict/" + idOf("conflict_of_interest", toPolice), Map.of("reason", markers.word()));
        lead.submit("/closed/restrict", Map.of("reference", toPolice, "people", police.practitioner(), "reason",
                markers.word()));
        lead.submit("/closed/restriction/" + idOf("restriction", toPolice), Map.of("reason", markers.word()));
        var away = lead.submit("/absence", Map.of("person", police.practitioner(), "firstDay",
                StaffTime.localDay(clock.instant()).toString(), "covering", police.otherPractitioner(), "reason",
                markers.word()));

        assertThat(away.statusCode()).isEqualTo(302);
        mailsLeave(reference);
        nothingIsLeft(output);
    }

    private long idOf(String table, String reference) {
        return database.sql("select id from " + table + " where reference = ?").param(reference).query(Long.class)
                .single();
    }

    @Test
    @Rule("R9")
    void whatIsKeptIsReadAgainWordForWordByThoseWhoMayAndLeavesNothing(CapturedOutput output) {
        var reference = described("no");
        considered(reference);
        var toPolice = reference + "." + police.id();
        var toHealth = reference + "." + health.id();
        advised(toPolice);
        questionBackAndRefusal(reference, toPolice);
        emergencyAndShare(toHealth);
        walk.complete(csc.practitioner(), reference, "Follow request", marked("request-to-share", "follow-request",
                Map.of("step", "close", "content", "no")));
        var asker = TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD);
        var decider = TasklistSession.of(port, health.practitioner(), Agencies.PASSWORD);

        assertThat(asker.get("/record/" + reference).body()).contains(kept("sharing_request", reference))
                .contains(kept("consideration", reference)).contains(kept("asked_agency", toPolice)).contains(NHS_NUMBER);
        assertThat(decider.get("/record/" + toHealth).body()).contains(kept("answer", toHealth));
        var adviser = TasklistSession.of(port, police.lineManager(), Agencies.PASSWORD);
        for (var told : List.of("", "-advice-1", ".txt")) {
            assertThat(adviser.get("/record/" + toPolice + told).body()).contains(kept("advice", toPolice + "-advice-1"));
        }
        assertThat(decider.get("/record/" + toHealth + ".txt").body()).contains(kept("answer", toHealth));
        assertThat(asker.get("/record/" + toHealth + "-1").body()).contains(kept("receipt", toHealth + "-1"));
        for (var page : List.of(decider.get("/record/" + reference), asker.get("/record/" + toHealth),
                asker.get("/record/" + toPolice + "-advice-1"), decider.get("/record/" + toPolice + "-advice-1"),
                asker.get("/record"), decider.get("/record"), asker.get("/record/" + markers.word()))) {
            assertThat(page.body()).doesNotContain(markers.beginning(), NHS_NUMBER);
        }
        nothingIsLeft(output);
    }

    @Test
    @Rule("R12")
    void everyOpeningIsEnteredWithWhoAndWhen() {
        var reference = described("yes");
        var toPolice = reference + "." + police.id();
        clock.itIs(clock.instant());

        walk.form(police.practitioner(), toPolice, "Decide request");
        var beforeTheClaim = openings(toPolice);
        walk.claim(police.practitioner(), toPolice, "Decide request");
        walk.form(police.practitioner(), toPolice, "Decide request");
        walk.form(police.practitioner(), toPolice, "Decide request");
        var afterOne = openings(toPolice);
        clock.passes(Duration.ofMinutes(5));
        walk.form(police.practitioner(), toPolice, "Decide request");

        assertThat(beforeTheClaim).isEmpty();
        assertThat(afterOne).containsExactly(police.practitioner());
        assertThat(openings(toPolice)).containsExactly(police.practitioner(), police.practitioner());
    }

    @Test
    void namesOfStaffStandInTheIdentityTablesOnly() {
        var reference = described("yes");
        jobs.run(reference + "." + police.id());

        assertThat(engineTables.holding("of " + csc.id())).isNotEmpty()
                .allMatch(column -> column.startsWith("act_id_"));
        assertThat(engineTables.holding("@" + csc.id() + ".example")).isNotEmpty()
                .allMatch(column -> column.startsWith("act_id_"));
    }

    private void nothingIsLeft(CapturedOutput output) {
        assertThat(markers.words()).isNotEmpty();
        assertThat(engineTables.holding(markers.beginning(), NHS_NUMBER)).isEmpty();
        assertThat(output.getAll()).doesNotContainIgnoringCase(markers.beginning());
        assertThat(mailbox.all()).noneMatch(mail -> mail.raw().contains(markers.beginning()));
        assertThat(database.sql("select statistic::text from statistic where statistic::text ilike :word")
                .param("word", "%" + markers.beginning() + "%").query(String.class).list()).isEmpty();
    }

    /** What administrators read in Cockpit, in every answer of ours. */
    private void nothingIsToldOfAnybody() {
        var administrator = TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD);
        assertThat(EveryFigure.readBy(administrator)).noneMatch(answer -> Stream.of(markers.beginning(), NHS_NUMBER,
                csc.practitioner(), csc.lineManager(), police.practitioner(), "Brook").anyMatch(answer::contains));
    }

    private Map<String, Object> marked(String process, String form, Map<String, ?> answers) {
        return markers.in(FormFile.of(process, form), answers);
    }

    /** Asked of police and health: with reasonable cause at once, without it held up for consent. */
    private String described(String cause) {
        var reference = walk.start(csc.practitioner(), "request-to-share",
                marked("request-to-share", "information-needed", Answers.need()));
        var answers = Answers.described(police, health);
        answers.put("people", List.of(Map.of("wanted", false, "mustNotLearn", List.of("request"))));
        answers.putAll(Map.of("checked", true, "telling", "we-tell",
                "apart", List.of(Map.of("how", "not-yet", "because", "unsafe"))));
        answers.put("consents", List.of(Map.of("state", "to-be-asked")));
        if (!cause.equals("yes")) {
            answers.put("cause", cause);
            answers.put("statutoryFunction", "child-in-need");
            answers.put("level", "3");
        }
        walk.complete(csc.practitioner(), reference, "Describe request",
                marked("request-to-share", "describe-request", answers));
        return reference;
    }

    private void considered(String reference) {
        walk.complete(csc.practitioner(), reference, "Choose way on",
                marked("consider-consent", "choose-way-on", Map.of("way", "seek-consent")));
        walk.complete(csc.practitioner(), reference, "Seek consent", marked("consider-consent", "seek-consent",
                Map.of("consents", List.of(Map.of("state", "refused")))));
        walk.complete(csc.practitioner(), reference, "Choose way on",
                marked("consider-consent", "choose-way-on",
                        Map.of("way", "public-interest", "justification", List.of("cause"))));
        walk.complete(csc.safeguardingLead(), reference + "-view-1", "Give safeguarding view",
                marked("seek-safeguarding-view", "give-safeguarding-view", Map.of("view", "ask")));
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    private void advised(String toPolice) {
        walk.complete(police.practitioner(), toPolice, "Decide request", marked("answer-request", "decide-request",
                Map.of("answer", "together", "adviser", "line-manager")));
        walk.complete(police.lineManager(), toPolice + "-advice-1", "Give advice",
                marked("seek-advice", "give-advice", Map.of("way", "view")));
    }

    private void questionBackAndRefusal(String reference, String toPolice) {
        walk.complete(police.practitioner(), toPolice, "Decide request",
                marked("answer-request", "decide-request", Map.of("answer", "question-back")));
        jobs.run(toPolice);
        walk.complete(csc.practitioner(), reference, "Follow request", marked("request-to-share", "follow-request",
                Map.of("step", "reply", "replyTo", toPolice, "checked", true)));
        walk.complete(police.practitioner(), toPolice, "Decide request",
                marked("answer-request", "decide-request", Answers.notShared()));
        jobs.run(toPolice);
    }

    private void emergencyAndShare(String toHealth) {
        var emergency = Map.of("answer", "decide", "harmIfWaits", true,
                "items", List.of(Map.of("about", "1", "kind", "fact", "checked", true)));
        walk.complete(health.practitioner(), toHealth, "Decide request",
                marked("answer-request", "decide-request", emergency));
        jobs.run(toHealth);
        walk.form(csc.practitioner(), toHealth + "-1", "Read information");
        walk.complete(csc.practitioner(), toHealth + "-1", "Read information",
                marked("receive-information", "read-information", Map.of("passOn", "further")));
        walk.complete(health.practitioner(), toHealth, "Decide request", share());
        jobs.run(toHealth);
    }

    private void tellingLookedAtAgain(String telling) {
        walk.complete(csc.practitioner(), telling, "Tell people", marked("tell-people", "tell-people",
                Map.of("owed", List.of(Map.of("now", "not-yet", "because", "unsafe"), Map.of("now", "not-told",
                        "because", "not-practicable")))));
        jobs.run(telling);
    }

    private Map<String, Object> share() {
        var answers = Answers.checked();
        answers.put("decisions", List.of(Answers.but(Answers.sharing(), "justification", List.of("cause"))));
        answers.put("marks", List.of(Map.of("of", List.of("address"))));
        return marked("answer-request", "decide-request", answers);
    }

    private void mailsLeave(String reference) {
        var before = mailbox.all().size();
        events(reference).forEach(jobs::run);
        assertThat(mailbox.all()).hasSizeGreaterThan(before);
    }

    /** Business keys of the deliveries of mail about a request or its answers. */
    private List<String> events(String reference) {
        return database.sql("select distinct event from outbox where starts_with(reference, ?) and state = 'waiting'")
                .param(reference).query(String.class).list();
    }

    private String recorded(String table) {
        return String.join("\n", database.sql("select to_json(t)::text from " + table + " t").query(String.class)
                .list());
    }

    /** The words given out that are kept in a record; never empty. */
    private List<String> kept(String table, String id) {
        var row = database.sql("select to_json(t)::text from " + table + " t where id = ?").param(id)
                .query(String.class).single();
        var words = markers.words().stream().filter(row::contains).toList();
        assertThat(words).isNotEmpty();
        return words;
    }

    private List<String> openings(String record) {
        return database.sql("select person from reading where record = ? order by id").param(record)
                .query(String.class).list();
    }

    /** While this goes on, the database refuses rows of this table that do not meet a condition. */
    private void whileRefusing(String table, String condition, Runnable meanwhile) {
        asOwner("alter table " + table + " add constraint refused_in_a_test check (" + condition + ") not valid");
        try {
            meanwhile.run();
        } finally {
            asOwner("alter table " + table + " drop constraint refused_in_a_test");
        }
    }

    private void asOwner(String statement) {
        try (var connection = DriverManager.getConnection(server.url("owner"));
             var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
