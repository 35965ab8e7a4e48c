package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.testing.Answers.but;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How whoever answers for an agency finds its records: children's social care asked, the police shared. */
@SharewellTest
@Rule("R11")
class AgencyRecordsTest {

    private static final String LIST = "/record/agency";
    private static final String NONE = "There is no such record.";
    private static final Pattern REFERENCE = Pattern.compile("class=\"reference\"[^>]*>([^<]+)</a>");

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    TestClock clock;
    @Autowired
    JdbcClient database;

    TestAgency csc;
    TestAgency police;
    String request;
    String answer;
    String share;

    @BeforeEach
    void thePoliceShare() {
        clock.itIs(Instant.parse("2027-03-02T10:00:00Z"));
        csc = agencies.like("local-authority").team("east").make();
        police = agencies.make("police");
        request = asks(csc.practitioner(), csc.id(), Map.of());
        answer = request + "." + police.id();
        share = answer + "-1";
        walk.complete(police.practitioner(), answer, "Decide request", Answers.shared());
        jobs.run(answer);
    }

    @Test
    void thoseWhoAnswerForAnAgencyFindItsOwnRecordsAndNobodyElsesAndNoChild() {
        for (var overseer : List.of(Role.LINE_MANAGER, Role.LEAD_INFORMATION_OFFICER,
                Role.DEPUTY_LEAD_INFORMATION_OFFICER)) {
            assertThat(found(csc.holder(overseer), "")).containsExactlyInAnyOrder(request, share);
            assertThat(found(police.holder(overseer), "")).containsExactly(answer);
        }
        assertThat(page(csc.lineManager(), ""))
                .contains("Asked by practitioner of " + csc.id(), "Asked", "Not opened yet")
                .doesNotContain("Maya", "Brook");
    }

    @Test
    void nobodyElseFindsAny() {
        for (var person : List.of(csc.practitioner(), csc.safeguardingLead(), csc.seniorManager(),
                Agencies.BUSINESS_UNIT)) {
            assertThat(page(person, "")).contains("This page shows line managers").doesNotContain(request);
        }
        assertThat(TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD).get(LIST).body())
                .contains("This page shows line managers");
        assertThat(TasklistSession.anonymous(port).get(LIST).statusCode()).isEqualTo(302);
    }

    @Test
    void aTeamsLineManagerFindsWhatIsTheirTeamsAndTheAgencysFindsBoth() {
        var theirs = asks(csc.practitionerOf("east"), csc.unit("east"), Map.of());

        assertThat(found(csc.lineManagerOf("east"), "")).containsExactly(theirs);
        assertThat(found(csc.lineManager(), "")).containsExactlyInAnyOrder(theirs, request, share);
        assertThat(found(csc.lineManager(), "?unit=" + csc.unit("east"))).containsExactly(theirs);
        assertThat(found(csc.lineManagerOf("east"), "?unit=" + csc.id())).isEmpty();
    }

    @Test
    void aRecordIsFoundByItsReferenceAndByTheAskersOwnCaseNumber() {
        clock.itIs(Instant.parse("2027-03-02T11:00:00Z"));
        var other = asks(csc.practitioner(), csc.id(), Map.of("ownReference", "CSC 7/88"));

        assertThat(found(csc.lineManager(), "?reference=" + request)).containsExactlyInAnyOrder(request, share);
        assertThat(found(csc.lineManager(), "?reference=" + share)).containsExactly(share);
        assertThat(found(csc.lineManager(), "?ownReference=" + encoded(" CSC 7/88 "))).containsExactly(other);
        assertThat(found(police.lineManager(), "?ownReference=" + encoded("CSC 7/88"))).isEmpty();
        assertThat(found(csc.lineManager(), "?reference=" + encoded("R__-%"))).isEmpty();
    }

    @Test
    void aRecordIsFoundByWhereItStandsAndWhenItWasAsked() {
        walk.complete(csc.practitioner(), share, "Read information", Map.of("passOn", "as-said"));

        assertThat(found(csc.lineManager(), "?state=open")).containsExactly(request);
        assertThat(found(csc.lineManager(), "?state=ended")).containsExactly(share);
        assertThat(found(police.lineManager(), "?state=ended")).containsExactly(answer);
        assertThat(found(police.lineManager(), "?from=2027-03-02&until=2027-03-02")).containsExactly(answer);
        assertThat(found(police.lineManager(), "?from=2027-03-03")).isEmpty();
        assertThat(found(police.lineManager(), "?until=2027-03-01")).isEmpty();
    }

    @Test
    void whatCannotBeLookedForSaysHowToWriteIt() {
        assertThat(page(csc.lineManager(), "?from=yesterday"))
                .contains("Write a day like 2026-11-22.", "role=\"alert\"").doesNotContain(NONE);
        assertThat(page(csc.lineManager(), "?from=2027-03-02&until=2027-03-01"))
                .contains("The last day is before the first.");
        assertThat(found(csc.lineManager(), "?earlierThan=" + encoded("the day before"))).hasSize(2);
    }

    @Test
    void whatDoesNotFitOnOnePageIsOnTheNextEachOnceAlsoWhatWasAskedInTheSameMoment() {
        database.sql("""
                insert into sharing_request (id, version, agency, unit, asker, state, opened_at, facts)
                select 'R26-' || :agency || '-' || number, 0, :agency, :agency, :asker, 'asked',
                    timestamptz '2026-05-01 10:00Z' + (number / 40) * interval '1 day', '{}'
                from generate_series(1, 120) number""").param("agency", csc.id()).param("asker", csc.practitioner())
                .update();

        var all = new ArrayList<String>();
        var address = LIST;
        while (address != null) {
            var page = TasklistSession.of(port, csc.lineManager(), Agencies.PASSWORD).get(address).body();
            var found = references(page);
            assertThat(found).hasSizeLessThanOrEqualTo(50);
            all.addAll(found);
            var earlier = Pattern.compile("href=\"([^\"]+)\">Earlier records").matcher(page);
            address = earlier.find() ? earlier.group(1).replace("&amp;", "&") : null;
        }

        assertThat(all).hasSize(122).hasSameSizeAs(new HashSet<>(all)).startsWith(share);
    }

    @Test
    @Rule({"R11", "R12"})
    void openingOneFromTheListIsEnteredAndFindingItIsNot() {
        found(csc.lineManager(), "");
        var before = readings();

        TasklistSession.of(port, csc.lineManager(), Agencies.PASSWORD).get("/record/" + request);

        assertThat(before).isEmpty();
        assertThat(readings()).containsExactly(csc.lineManager());
    }

    private List<String> readings() {
        return database.sql("select person from reading where record = ? and person = ?").param(request)
                .param(csc.lineManager()).query(String.class).list();
    }

    private String asks(String person, String unit, Map<String, Object> need) {
        var start = but(Answers.need(), "about", "Maya Brook, " + unit + need);
        start.putAll(need);
        var reference = walk.start(person, "request-to-share", start);
        walk.complete(person, reference, "Describe request", Answers.described(police));
        return reference;
    }

    private String page(String person, String looking) {
        return TasklistSession.of(port, person, Agencies.PASSWORD).get(LIST + looking).body();
    }

    private List<String> found(String person, String looking) {
        return references(page(person, looking));
    }

    private static List<String> references(String page) {
        return REFERENCE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
