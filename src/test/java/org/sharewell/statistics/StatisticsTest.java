package org.sharewell.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EmbeddedDatabase;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Figures are what the register says, for who may see them, of requests and disagreements walked through their forms. */
@SharewellTest
class StatisticsTest {

    private static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");
    private static final String PLUGIN = "/camunda/api/cockpit/plugin/sharewell/default/";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    TestClock clock;
    @Autowired
    Statistics statistics;
    @Autowired
    JdbcClient database;
    @Autowired
    ObjectMapper json;
    @Autowired
    EmbeddedDatabase server;
    @LocalServerPort
    int port;

    TestAgency csc;
    TestAgency police;

    @BeforeEach
    void twoAgencies() {
        clock.itIs(TUESDAY);
        csc = agencies.like("local-authority").with(Role.ADMINISTRATOR).with(Role.DATA_PROTECTION_OFFICER)
                .with(Role.COMPLAINT_HANDLER).make();
        police = agencies.like("police").with(Role.ADMINISTRATOR).make();
    }

    /** Asked by social care, opened by the police an hour later and answered after the rest of this time. */
    private String answered(Map<String, ?> answer, Duration after) {
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        var reference = request + "." + police.id();
        clock.passes(Duration.ofHours(1));
        walk.claim(police.practitioner(), reference, "Decide request");
        walk.form(police.practitioner(), reference, "Decide request");
        clock.passes(after.minusHours(1));
        jobs.run(reference);
        walk.send(police.practitioner(), reference, "Decide request", answer);
        jobs.run(reference);
        return reference;
    }

    /** Raised against the police about an answer of theirs; its reference. */
    private String raised(String answer) {
        var escalation = walk.start(csc.practitioner(), "escalation", Map.of("danger", "no", "against", police.id(),
                "ground", "not-shared", "concerns", answer));
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", Map.of("route", "this", "about",
                "The visits in March.", "view", "They matter.", "evidence", "Notes.", "safety", "School sees her."));
        return escalation;
    }

    /** The same, and withdrawn after so long at the first stage. */
    private void withdrawn(String answer, Duration after) {
        var escalation = raised(answer);
        clock.passes(after);
        walk.complete(csc.practitioner(), escalation, "Settle disagreement", "raising",
                Map.of("step", "withdraw", "reason", "We found another way.", "safety", "Her teacher sees her daily."));
    }

    /** A breach of social care's, reported an hour after it was noticed, settled in law after so long and closed. */
    private void breached(Duration decided) {
        var report = walk.start(csc.practitioner(), "report-breach", Map.of("danger", "no", "about", csc.id(), "what",
                "A letter went to the wrong address.", "personalData", "yes"));
        jobs.run(report);
        var breach = report + "-breach";
        jobs.run(breach + "-assessment-1");
        walk.send(csc.practitioner(), report, "Describe report", Map.of("nature", "event", "kind", "disclosure", "happenedAt",
                "2027-03-01T16:00+00:00", "noticedAt", "2027-03-02T09:00+00:00", "noticedBy", "Our duty officer"));
        clock.passes(decided);
        walk.complete(csc.leadInformationOfficer(), breach + "-assessment-1", "Assess data breach",
                decided.toHours() > 72 ? Map.of("step", "no-data-breach", "notInLaw", "Nobody can be recognised in it.",
                        "delayBecause", "Nobody was there.")
                        : Map.of("step", "no-data-breach", "notInLaw", "Nobody can be recognised in it."));
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", Map.of("kind", "disclosure", "measures",
                "The letter was fetched back.", "contained", "yes"));
        walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach", Map.of("events", "A wrong envelope.",
                "findings", "Two letters lay on one desk.", "cause", "slip", "responsible", csc.id(), "misuse", "no",
                "mayRead", "no"));
        walk.complete(csc.leadInformationOfficer(), breach, "Close breach", Map.of("outcome", "code-broken", "followUp",
                "The team was told.", "learning", "One letter at a time.", "noActions", "It was a single slip."));
    }

    /** A complaint to social care, acknowledged after a day and answered after so long and that day. */
    private void complained(String outcome, Duration answered) {
        var handler = csc.holder(Role.COMPLAINT_HANDLER);
        var complaint = walk.start(csc.practitioner(), "enter-complaint", Map.of("danger", "no", "safeReach", "By letter",
                "complainant", "Ms Grey", "channel", "letter", "what", "You told the school that we had moved."));
        walk.send(csc.practitioner(), complaint, "Describe complaint",
                Map.of("onBehalf", "self", "matter", "shared", "disclosure", "no"));
        clock.passes(Duration.ofDays(1));
        walk.complete(handler, complaint, "Acknowledge complaint", Map.of("way", "writing", "told", "We have it.",
                "asAgreed", true));
        walk.complete(handler, complaint, "Triage complaint", Map.of("step", "handle", "kinds",
                List.of("data-protection"), "disclosure", "no"));
        clock.passes(answered);
        walk.complete(handler, complaint, "Investigate complaint", Map.of("step", "found", "inquiry", "The request.",
                "findings", "It was not needed.", "mayRead", "no"));
        walk.complete(handler, complaint, "Close complaint", Map.ofEntries(Map.entry("step", "outcome"), Map.entry("outcome", outcome),
                Map.entry("reasons", "More was shared than was asked for."), Map.entry("remedy", "We have said sorry."),
                Map.entry("way", "writing"), Map.entry("told", "You were right."), Map.entry("commissioner", true),
                Map.entry("asAgreed", true), Map.entry("cause", "not-followed"), Map.entry("theme", "too-much"),
                Map.entry("improvement", "One by one."), Map.entry("share", "yes"), Map.entry("noActions", "Done.")));
    }

    private JsonNode asked(TestAgency agency, String path) throws Exception {
        var answer = TasklistSession.of(port, agency.holder(Role.ADMINISTRATOR), Agencies.PASSWORD).get(PLUGIN + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    /** Label and count of each row of a chart. */
    private Map<String, Long> rows(TestAgency agency, String chart) throws Exception {
        var rows = new HashMap<String, Long>();
        asked(agency, "chart/" + chart).get("rows").forEach(row -> rows.put(row.get("label").asText(),
                row.get("count").asLong()));
        return rows;
    }

    @Test
    void whatWasDecidedIsCountedOnceForEachChild() throws Exception {
        answered(Answers.shared(), Duration.ofHours(2));
        answered(Answers.notShared(), Duration.ofHours(2));
        answered(Answers.nothingHeld(), Duration.ofHours(2));

        assertThat(rows(police, "outcome")).isEqualTo(Map.of("Shared", 1L, "Not shared", 1L, "Nothing held", 1L));
        assertThat(rows(police, "refusal")).containsValue(1L).hasSize(1);
        assertThat(rows(police, "basis")).hasSize(2);
        assertThat(rows(csc, "outcome")).isEmpty();
        assertThat(rows(csc, "consent-route")).isEqualTo(Map.of("Ask", 3L));
    }

    @Test
    void timesAreThoseOfTheRegisterAndSayWhoWasInTime() throws Exception {
        answered(Answers.shared(), Duration.ofHours(3));
        answered(Answers.shared(), Duration.ofHours(3));
        answered(Answers.shared(), Duration.ofDays(30));

        var row = asked(police, "chart/answered").get("rows").get(0);
        assertThat(row.get("count").asInt()).isEqualTo(3);
        assertThat(row.get("half").asDouble()).isEqualTo(3 * 3600);
        assertThat(row.get("ninety").asDouble()).isEqualTo(30 * 86400);
        assertThat(row.get("inTime").asInt()).isEqualTo(2);
        assertThat(row.get("due").asInt()).isEqualTo(3);
        var waiting = asked(police, "chart/opened").get("rows");
        assertThat(waiting.findValuesAsText("label")).containsExactlyInAnyOrder("Waiting until opened", "Handling");
        assertThat(waiting.findValuesAsText("half")).containsExactlyInAnyOrder("3600.0", "7200.0");
        assertThat(rows(police, "reminded")).containsKeys("Practitioner", "Line manager", "Lead information officer");
    }

    @Test
    void timesAreToldOfAllTogetherAndOfEachOutcome() throws Exception {
        answered(Answers.shared(), Duration.ofHours(3));
        answered(Answers.notShared(), Duration.ofHours(5));
        answered(Answers.notShared(), Duration.ofHours(7));

        var all = asked(police, "chart/answered").get("rows").get(0);
        assertThat(rows(police, "answered")).isEqualTo(Map.of("All", 3L, "Shared", 1L, "Not shared", 2L));
        assertThat(all.get("half").asInt()).isEqualTo(5 * 3600);
        assertThat(asked(police, "behind/answered/answered")).hasSize(3);
    }

    @Test
    void whatCannotBeNarrowedDownSaysSoAndEverythingElseIsFoundByUrgency() throws Exception {
        answered(Answers.shared(), Duration.ofHours(3));
        breached(Duration.ofHours(50));

        assertThat(asked(csc, "chart/reminded?urgency=today").get("nothing").asText())
                .isEqualTo("This is not counted by urgency.");
        assertThat(asked(csc, "chart/breach-decided?kind=strategy-discussion").get("nothing").asText())
                .isEqualTo("This is not counted by kind of enquiry.");
        assertThat(rows(csc, "breach-decided?urgency=today")).isEqualTo(Map.of("Decided", 1L));
        assertThat(rows(csc, "volume?urgency=routine")).containsKeys("Agencies asked", "Shares delivered");
        assertThat(rows(csc, "volume?urgency=now")).isEmpty();
    }

    @Test
    void aNumberLeadsToTheInstancesBehindIt() throws Exception {
        var shared = answered(Answers.shared(), Duration.ofHours(2));
        answered(Answers.notShared(), Duration.ofHours(2));

        var steps = asked(police, "behind/outcome/outcome?value=shared");

        assertThat(steps.findValuesAsText("reference")).containsExactly(shared);
        assertThat(steps.get(0).get("state").asText()).isEqualTo("Over");
    }

    @Test
    void whatIsOpenNowIsOnTheDashboard() throws Exception {
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var described = Answers.described(police);
        described.putAll(Map.of("urgency", "now", "urgencyReason", "She is due home at midnight."));
        walk.complete(csc.practitioner(), request, "Describe request", described);
        clock.passes(Duration.ofDays(2));

        var work = asked(police, "now").get("work");
        assertThat(work).hasSize(1);
        assertThat(work.get(0).get("procedure").asText()).isEqualTo("Answer request");
        assertThat(asked(csc, "now").get("work").findValuesAsText("procedure")).contains("Request information");
        assertThat(work.get(0).get("open").asInt()).isEqualTo(1);
        assertThat(work.get(0).get("overdue").asInt()).isEqualTo(1);
        assertThat(work.get(0).get("urgentUnopened").asInt()).isEqualTo(1);
        assertThat(asked(police, "now").get("running")).isNull();
        assertThat(asked(police, "work/answer-request/overdue?agency=" + police.id()).findValuesAsText("reference"))
                .containsExactly(request + "." + police.id());
        assertThat(asked(csc, "work/answer-request/overdue?agency=" + police.id())).isEmpty();
    }

    @Test
    void whatIsDescribedAgainIsOnePieceOfWork() throws Exception {
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        walk.complete(csc.practitioner(), request, "Follow request", Map.of("step", "change"));

        var work = asked(csc, "now").get("work");

        assertThat(work.findValuesAsText("procedure")).containsExactly("Request information");
        assertThat(work.get(0).get("open").asInt()).isEqualTo(1);
        assertThat(asked(csc, "work/request-to-share/open?agency=" + csc.id()).findValuesAsText("reference"))
                .containsExactly(request);
    }

    @Test
    void whereWorkStandsInAModelLeadsToWhatIsThere() throws Exception {
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, "Describe request", Answers.described(police));
        var at = "elements/answer-request/UserTask_DecideRequest";

        assertThat(asked(police, at).findValuesAsText("reference")).containsExactly(request + "." + police.id());
        assertThat(asked(police, at).get(0).get("due").asText()).contains("2027");
        assertThat(asked(police, at).get(0).hasNonNull("instance")).isFalse();
        assertThat(asked(csc, at)).isEmpty();
        assertThat(asked(police, "elements/answer-request/Nothing")).isEmpty();
        var administrator = TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD).get(PLUGIN + at);
        assertThat(json.readTree(administrator.body()).findValuesAsText("instance")).isNotEmpty().doesNotContain("null");
    }

    @Test
    void aDisagreementIsOpenWorkOfTheSideThatItIsOfferedTo() throws Exception {
        var escalation = raised(answered(Answers.notShared(), Duration.ofHours(2)));

        for (var side : List.of(csc, police)) {
            var work = asked(side, "now").get("work");
            assertThat(work.findValuesAsText("procedure")).contains("Settle a disagreement");
            assertThat(asked(side, "work/escalation/open?agency=" + side.id()).findValuesAsText("reference"))
                    .containsExactly(escalation);
            assertThat(asked(side, "elements/escalation/UserTask_SettleDisagreement").findValuesAsText("reference"))
                    .containsExactly(escalation);
        }
        assertThat(asked(csc, "work/escalation/open?agency=" + police.id())).isEmpty();
    }

    @Test
    void aBreachClockRunsOnTheDashboardUntilItIsDecided() throws Exception {
        var report = walk.start(csc.practitioner(), "report-breach", Map.of("danger", "no", "about", csc.id(), "what",
                "A letter went to the wrong address.", "personalData", "yes"));
        jobs.run(report);
        jobs.run(report + "-breach-assessment-1");
        clock.passes(Duration.ofHours(70));

        var clocks = asked(csc, "now").get("clocks");

        assertThat(clocks.findValuesAsText("left")).containsExactly("2 hours left");
        assertThat(asked(police, "now").get("clocks")).isEmpty();
    }

    @Test
    void atTheTopADisagreementStaysAtOneStageUntilItEnds() throws Exception {
        var answer = answered(Answers.notShared(), Duration.ofHours(2));
        clock.itIs(TUESDAY);
        var escalation = raised(answer);
        for (int month = 0; month < 12; month++) {
            clock.passes(Duration.ofDays(30));
            jobs.run(escalation);
        }

        var reached = rows(csc, "stage-reached?from=2027-03-01");
        var left = rows(csc, "stage-left?from=2027-03-01");
        assertThat(reached.values()).containsOnly(1L);
        assertThat(left.values()).as("and all together").containsOnly(1L, (long) reached.size() - 1);
        assertThat(reached.keySet()).hasSize(left.size());
    }

    @Test
    void aDisagreementIsCountedWithItsStagesInTheAgencyThatRaisedIt() throws Exception {
        withdrawn(answered(Answers.notShared(), Duration.ofHours(2)), Duration.ofHours(5));

        assertThat(rows(csc, "escalated")).isEqualTo(Map.of("It was not shared", 1L));
        assertThat(rows(csc, "stage-reached")).isEqualTo(Map.of("Practitioner with practitioner", 1L));
        assertThat(rows(csc, "escalation-ended")).isEqualTo(Map.of("Withdrawn", 1L));
        assertThat(asked(csc, "chart/stage-left").get("rows").get(0).get("half").asInt()).isEqualTo(5 * 3600);
        assertThat(rows(police, "escalated")).isEmpty();
    }

    @Test
    void aBreachIsCountedByKindAndCauseAndWhetherItWasDecidedInTime() throws Exception {
        breached(Duration.ofHours(80));

        assertThat(rows(csc, "breach-kind")).hasSize(1).containsValue(1L).doesNotContainKey("Disclosure");
        assertThat(rows(csc, "breach-cause")).hasSize(1).containsValue(1L);
        var decided = asked(csc, "chart/breach-decided").get("rows").get(0);
        assertThat(decided.get("inTime").asInt()).isZero();
        assertThat(decided.get("half").asInt()).isEqualTo(80 * 3600);
        assertThat(asked(csc, "chart/breach-reported").get("rows").get(0).get("half").asInt()).isEqualTo(3600);
    }

    @Test
    void aComplaintIsCountedWithItsClocksAndWhatWasLearnt() throws Exception {
        complained("upheld", Duration.ofDays(60));

        assertThat(rows(csc, "complaint-clocks")).isEqualTo(Map.of("Acknowledged", 1L, "Answered", 1L));
        asked(csc, "chart/complaint-clocks").get("rows").forEach(row -> assertThat(row.get("inTime").asInt())
                .as(row.get("label").asText()).isEqualTo(row.get("label").asText().equals("Acknowledged") ? 1 : 0));
        assertThat(rows(csc, "complaint-outcome")).hasSize(1).containsValue(1L);
        assertThat(rows(csc, "complaint-kind")).hasSize(1);
        assertThat(rows(csc, "complaint-theme")).hasSize(1);
    }

    /** The register's own columns and facts, read without what is counted of them. */
    @Test
    void figuresAreWhatTheRegisterSays() throws Exception {
        answered(Answers.shared(), Duration.ofHours(2));
        answered(Answers.shared(), Duration.ofDays(9));
        answered(Answers.notShared(), Duration.ofHours(2));
        answered(Answers.nothingHeld(), Duration.ofHours(2));

        var decisions = new HashMap<String, Long>();
        database.sql("select decision, count(*) as many from register_entry where agency = :agency and decision is not null"
                        + " and procedure = 'answer-request' group by decision").param("agency", police.id())
                .query(row -> {
                    decisions.put(Words.plain(row.getString("decision")), row.getLong("many"));
                });
        var refusals = database.sql("select count(*) from register_entry, jsonb_array_elements_text("
                        + "payload::jsonb -> 'decision' -> 'refusalReasons') where agency = :agency and decision = 'not-shared'")
                .param("agency", police.id()).query(Long.class).single();
        var told = database.sql("select count(*) from register_entry where agency = :agency and (event like '%told%' or"
                + " event = 'Reminder sent')").param("agency", police.id()).query(Long.class).single();
        assertThat(rows(police, "outcome")).isEqualTo(decisions);
        assertThat(rows(police, "refusal").values().stream().mapToLong(Long::longValue).sum()).isEqualTo(refusals);
        assertThat(rows(police, "reminded").values().stream().mapToLong(Long::longValue).sum()).isEqualTo(told)
                .isPositive();
    }

    /** As above: what the register's columns and facts say of disagreements, breaches and complaints. */
    @Test
    void figuresOfWhatWentWrongAreWhatTheRegisterSays() throws Exception {
        withdrawn(answered(Answers.notShared(), Duration.ofHours(2)), Duration.ofHours(5));
        breached(Duration.ofHours(80));
        breached(Duration.ofHours(50));
        complained("upheld", Duration.ofDays(60));
        complained("not-upheld", Duration.ofDays(5));

        assertThat(rows(csc, "escalated")).containsOnlyKeys("It was not shared").containsValue(entered("Disagreement raised"));
        assertThat(rows(csc, "escalation-ended")).isEqualTo(Map.of("Withdrawn", entered("Disagreement withdrawn")));
        assertThat(secondsOf("stage-left")).isEqualTo(between("Disagreement raised", "Disagreement withdrawn"));
        assertThat(rows(csc, "breach-kind").values()).containsExactly(facts("Breach contained", "kind", "disclosure"));
        assertThat(rows(csc, "breach-cause").values()).containsExactly(facts("Breach investigated", "cause", "slip"));
        assertThat(rows(csc, "breach-outcome").values()).containsExactly(facts("Breach case closed", "outcome", "code-broken"));
        assertThat(secondsOf("breach-decided")).isEqualTo(between("The 72 hours run",
                "Decided: no personal data breach, reasons recorded"));
        assertThat(inTime("breach-decided")).isEqualTo(between("The 72 hours run",
                "Decided: no personal data breach, reasons recorded").stream().filter(took -> took <= 72 * 3600).count());
        assertThat(rows(csc, "complaint-outcome")).isEqualTo(Map.of("Upheld", facts("Complaint closed", "outcome", "upheld"),
                "Not upheld", facts("Complaint closed", "outcome", "not-upheld")));
        assertThat(rows(csc, "complaint-cause").values()).containsExactly(facts("Complaint closed", "cause", "not-followed"));
        assertThat(secondsOf("complaint-clocks")).isEqualTo(Stream.concat(between("Complaint entered",
                "Complaint acknowledged").stream(), between("Complaint entered", "Complaint closed").stream()).sorted().toList());
    }

    /** How many entries of this event the register has of social care. */
    private Long entered(String event) {
        return database.sql("select count(*) from register_entry where agency = :agency and event = :event")
                .param("agency", csc.id()).param("event", event).query(Long.class).single();
    }

    /** In how many of them this was said. */
    private Long facts(String event, String field, String said) {
        var many = database.sql("select count(*) from register_entry where agency = :agency and event = :event"
                        + " and payload::jsonb ->> :field = :said").param("agency", csc.id()).param("event", event)
                .param("field", field).param("said", said).query(Long.class).single();
        assertThat(many).isPositive();
        return many;
    }

    /** Seconds from one event to another of what began by the same business key, the shortest first. */
    private List<Long> between(String from, String until) {
        var took = database.sql("select extract(epoch from b.at - a.at)::bigint from register_entry a join register_entry b"
                        + " on starts_with(b.record, a.record) where a.agency = :agency and a.event = :from and b.event = :until"
                        + " order by 1").param("agency", csc.id()).param("from", from).param("until", until)
                .query(Long.class).list();
        assertThat(took).isNotEmpty();
        return took;
    }

    private List<Long> secondsOf(String chart) throws Exception {
        var seconds = new ArrayList<Long>();
        for (var row : asked(csc, "chart/" + chart).get("rows")) {
            for (var step : asked(csc, "behind/" + chart + "/" + row.get("measure").asText())) {
                seconds.add(took(step.get("reference").asText(), row.get("measure").asText()));
            }
        }
        return seconds.stream().sorted().toList();
    }

    private Long took(String record, String measure) {
        return database.sql("select seconds from statistic where record = :record and measure = :measure")
                .param("record", record).param("measure", measure).query(Long.class).single();
    }

    private long inTime(String chart) throws Exception {
        return asked(csc, "chart/" + chart).get("rows").findValuesAsText("inTime").stream().mapToLong(Long::parseLong).sum();
    }

    @Test
    void countedAnewItIsTheSameAlsoAfterFactsWereDisposedOf() {
        var answered = answered(Answers.shared(), Duration.ofHours(2));
        var before = all();
        var owner = new JdbcTemplate(new DriverManagerDataSource(server.url("owner")));
        owner.queryForList("select dispose_register_entry(id, 'ten-years', 'D26-7') from register_entry where record = ?",
                answered);

        assertThat(statistics.countAnew()).isEqualTo(before.size());

        assertThat(all()).isEqualTo(before);
    }

    private List<String> all() {
        return database.sql("select statistic::text as line from statistic order by entry, position")
                .query(String.class).list();
    }

    @Test
    void whoMayNotSeeThemIsRefusedByEveryAddressAndItIsRecorded() {
        var session = TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD);
        for (var path : List.of("now", "choices", "chart/outcome", "table/outcome", "behind/outcome/outcome",
                "elements/answer-request", "elements/answer-request/UserTask_DecideRequest", "work/answer-request/open")) {
            assertThat(session.get(PLUGIN + path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(TasklistSession.anonymous(port).get(PLUGIN + "now").statusCode()).isEqualTo(401);
        assertThat(database.sql("select count(*) from register_entry where actor = :person and event = 'Call refused'")
                .param("person", csc.practitioner()).query(Long.class).single()).isPositive();
    }

    @Test
    void anAgencysAdministratorSeesThatAgencyAndTheBusinessUnitAll() throws Exception {
        answered(Answers.shared(), Duration.ofHours(2));
        var session = TasklistSession.of(port, csc.holder(Role.ADMINISTRATOR), Agencies.PASSWORD);

        assertThat(session.get(PLUGIN + "chart/outcome?agency=" + police.id())).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("You see the figures of your own agency.");
        });
        assertThat(asked(csc, "choices").get("agencies").findValuesAsText("value")).containsExactly(csc.id());
        var unit = TasklistSession.of(port, Agencies.BUSINESS_UNIT, Agencies.PASSWORD);
        assertThat(unit.get(PLUGIN + "chart/outcome?agency=" + police.id()).body()).contains("\"label\":\"Shared\"");
        assertThat(unit.get(PLUGIN + "now").body()).contains("\"running\":{\"engine\"");
    }

    @Test
    void whoWatchesFiguresSeesNoInstanceInCockpit() {
        answered(Answers.shared(), Duration.ofHours(2));
        var request = walk.start(csc.practitioner(), "request-to-share", Map.of("danger", "no", "about", "Tom Field"));
        var instance = walk.task(request, "Describe request").getProcessInstanceId();

        for (var person : List.of(csc.holder(Role.ADMINISTRATOR), Agencies.BUSINESS_UNIT)) {
            var session = TasklistSession.of(port, person, Agencies.PASSWORD);
            for (var path : List.of("/process-instance/" + instance, "/process-instance/" + instance + "/variables",
                    "/history/process-instance", "/history/variable-instance", "/variable-instance", "/job", "/user",
                    "/process-instance/" + instance + "/activity-instances")) {
                assertThat(session.get(TasklistSession.ENGINE + path).statusCode()).as(path).isEqualTo(403);
            }
            assertThat(session.send("POST", "/camunda/api/cockpit/plugin/base/default/process-instance", "{}").body())
                    .isEqualTo("[]");
            assertThat(session.send("POST", TasklistSession.ENGINE + "/process-instance/count", "{}").body())
                    .contains("\"count\":0");
            assertThat(session.send("PUT", TasklistSession.ENGINE + "/process-instance/" + instance + "/suspended",
                    "{\"suspended\":true}").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void badQuestionsGetASentence() {
        var session = TasklistSession.of(port, csc.holder(Role.ADMINISTRATOR), Agencies.PASSWORD);

        var answers = Map.ofEntries(
                Map.entry("chart/outcome?from=2027-03-02&until=2026-01-01", "The last day is before the first."),
                Map.entry("chart/outcome?from=1900-01-01", "no date"), Map.entry("chart/nothing", "There is no such chart."),
                Map.entry("behind/outcome/basis", "There is no such figure."),
                Map.entry("behind/outcome/outcome?value=%00", "There is no such figure."),
                Map.entry("behind/outcome/outcome?page=50000000", "There is no such page."),
                Map.entry("behind/outcome/outcome?page=next", "There is no such page."),
                Map.entry("work/answer-request/all", "There is no such number."),
                Map.entry("work/answer-request/open?agency=%00", "There is no such agency."),
                Map.entry("work/no-such-procedure/open", "There is no such procedure."),
                Map.entry("elements/no-such-procedure", "There is no such procedure."),
                Map.entry("chart/outcome?kind=%27%3B+drop+table+statistic%3B--", "There is no such kind of enquiry."));
        assertThat(answers.entrySet().stream().filter(one -> !session.get(PLUGIN + one.getKey()).body()
                .contains(one.getValue())).map(Map.Entry::getKey).collect(Collectors.toList())).isEmpty();
    }
}
