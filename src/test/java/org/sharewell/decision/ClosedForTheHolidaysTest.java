package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** A Friday-evening urgent request to an agency that is closed for the holidays. */
@SharewellTest
@Rule("R13")
class ClosedForTheHolidaysTest {

    private static final String DESCRIBE = "Describe request";
    private static final String DECIDE = "Decide request";
    private static final String FOLLOW = "Follow request";
    private static final String READ = "Read information";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Recorded recorded;
    @Autowired
    IdentityService identities;
    @Autowired
    TestClock clock;

    TestAgency csc;
    TestAgency school;

    @BeforeEach
    void itIsTheLastFridayBeforeChristmas() {
        clock.itIs(Instant.parse("2026-12-18T18:30:00Z"));
        csc = agencies.make("local-authority");
        school = agencies.like("education").officeHours().closed("2026-12-19", "2027-01-03").make();
    }

    @Test
    void itIsSeenAnsweredAndReadThatEvening() {
        var cover = agencies.make("local-authority").practitioner();
        identities.createMembership(cover, school.group(Role.COVER));
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());

        var offered = offered(request);
        walk.complete(csc.practitioner(), request, DESCRIBE, urgent());
        var answer = request + "." + school.id();

        assertThat(offered).contains("closed, opens Monday 4 January 2027, 09:00", "on duty: 0300 111 2222",
                "what is urgent goes to practitioner of").endsWith(", there now");
        assertThat(recorded.told(answer, "request-received")).contains(cover, school.practitioner());
        assertThat(walk.form(cover, answer, DECIDE).toString()).doesNotContain("Maya Brook");
        walk.complete(cover, answer, DECIDE, Answers.shared());
        jobs.run(answer);
        assertThat(recorded.entry(answer, "Information shared").decidedFor()).isEqualTo(school.id());
        assertThat(walk.form(csc.practitioner(), answer + "-1", "Read information").toString())
                .contains("Two visits, 3 and 9 March.");
    }

    @Test
    void aTeamOfTheAgencyCoversWhereTheFileSaysSo() {
        var health = agencies.like("health").team("clinic").team("nights", "hours: round-the-clock").coveredBy("nights")
                .hours("{weekdays: 09:00-17:00}").make();
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());

        var described = urgent();
        described.put("agencies", List.of(Map.of("unit", health.unit("clinic"), "why", "They know.", "told", "Bruises.")));
        walk.complete(csc.practitioner(), request, DESCRIBE, described);

        walk.complete(health.practitionerOf("nights"), request + "." + health.unit("clinic"), DECIDE,
                Answers.nothingHeld());
    }

    @Test
    void whatIsNeededTodayIsSeenAndDueInTheHoursOfTheCover() {
        var cover = agencies.makeWithOfficeHours("local-authority").practitioner();
        identities.createMembership(cover, school.group(Role.COVER));
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());

        var offered = offered(request);
        walk.complete(csc.practitioner(), request, DESCRIBE, Answers.but(urgent(), "urgency", "today"));
        var routine = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", "Tom Brook"));
        walk.complete(csc.practitioner(), routine, DESCRIBE, Answers.described(school));

        assertThat(offered).contains("closed, opens Monday 4 January 2027, 09:00")
                .endsWith(", there from Monday 21 December 2026, 09:00");
        assertThat(due(request)).isEqualTo("2026-12-22T17:00:00Z");
        assertThat(due(routine)).isEqualTo("2027-01-07T17:00:00Z");
    }

    @Test
    void whatIsOfferedUrgentlyToAClosedAgencyReachesWhoeverCoversItAndNobodyElseOfTheirs() {
        var theirs = agencies.make("local-authority");
        var cover = theirs.practitioner();
        identities.createMembership(cover, school.group(Role.COVER));

        var share = offeredByThePolice();

        assertThat(recorded.told(requestOf(share), "information-offered")).contains(cover, school.practitioner());
        assertThat(walk.task(share, READ).getDueDate().toInstant()).isEqualTo("2026-12-18T19:30:00Z");
        assertThatThrownBy(() -> walk.claim(theirs.otherPractitioner(), share, READ)).isNotNull();
        walk.claim(cover, share, READ);
        assertThat(walk.form(cover, share, READ).get("items").toString()).contains("Two visits, 3 and 9 March.");
    }

    @Test
    @Rule("R14")
    void whoeverCoversIsToldByNameWhereTheClosedAgencyHasADutyMailbox() {
        var cover = agencies.make("local-authority").practitioner();
        school = agencies.like("education").officeHours().closed("2026-12-19", "2027-01-03").dutyMailbox().make();
        identities.createMembership(cover, school.group(Role.COVER));

        var share = offeredByThePolice();

        assertThat(recorded.told(requestOf(share), "information-offered"))
                .containsExactlyInAnyOrder(cover, "mailbox:" + school.id());
    }

    @Test
    void whereNobodyCoversTheLeadInformationOfficerHearsOfWhatIsOffered() {
        var share = offeredByThePolice();

        assertThat(recorded.told(share, "asked-while-closed")).containsExactlyInAnyOrder(
                school.leadInformationOfficer(), school.deputyLeadInformationOfficer());
        assertThat(recorded.events(share))
                .contains("Lead information officer told: offered while closed, and nobody covers");
    }

    @Test
    @Rule({"R4", "R14"})
    void whatTheAskerSaysLaterReachesWhoeverCovers() {
        var cover = agencies.make("local-authority").practitioner();
        identities.createMembership(cover, school.group(Role.COVER));
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, DESCRIBE, urgent());
        var answer = request + "." + school.id();

        walk.complete(csc.practitioner(), request, FOLLOW,
                Map.of("step", "narrow", "agency", answer, "stillNeeded", "Only where she is."));
        clock.passes(Duration.ofMinutes(1));
        walk.complete(csc.practitioner(), request, FOLLOW, Map.of("step", "withdraw", "reason", "She was found."));

        assertThat(recorded.told(answer, "request-narrowed")).contains(cover, school.practitioner());
        assertThat(recorded.told(answer, "request-withdrawn")).contains(cover, school.practitioner());
    }

    /** The police are asked urgently and offer what they know to the school. */
    private String offeredByThePolice() {
        var police = agencies.make("police");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), request, DESCRIBE, Answers.but(Answers.but(Answers.described(police),
                "urgency", "now"), "urgencyReason", "He is back at home tonight."));
        var answer = request + "." + police.id();
        walk.complete(police.practitioner(), answer, DECIDE, Deciding.shared(Deciding.sharing("recipient", school.id(),
                "recipientPurpose", "To keep her tonight.", "recipientNeed", "She is in their boarding house.")));
        jobs.run(answer);
        return answer + "-1b";
    }

    private static String requestOf(String share) {
        return share.substring(0, share.indexOf('.'));
    }

    private Instant due(String request) {
        return walk.task(request + "." + school.id(), DECIDE).getDueDate().toInstant();
    }

    @Test
    void whatIsRoutineWaitsForTheAgencyItself() {
        var cover = agencies.make("local-authority").practitioner();
        identities.createMembership(cover, school.group(Role.COVER));
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());

        walk.complete(csc.practitioner(), request, DESCRIBE, Answers.described(school));

        assertThat(recorded.told(request + "." + school.id(), "request-received")).doesNotContain(cover);
    }

    @Test
    void whereNobodyCoversTheAskerIsToldBeforeAndTheLeadInformationOfficerAtOnce() {
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());

        var offered = offered(request);
        walk.complete(csc.practitioner(), request, DESCRIBE, urgent());

        var answer = request + "." + school.id();
        assertThat(offered).contains("on duty: 0300 111 2222", "nobody covers");
        assertThat(recorded.told(answer, "asked-while-closed")).containsExactlyInAnyOrder(
                school.leadInformationOfficer(), school.deputyLeadInformationOfficer());
        assertThat(recorded.events(answer))
                .contains("Lead information officer told: asked while closed, and nobody covers");
    }

    @Test
    void whoeverOnlyCoversAsksInTheNameOfTheirOwnAgencyWithoutBeingAsked() {
        identities.createMembership(csc.practitioner(), school.group(Role.COVER));

        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());

        assertThat(walk.task(request, DESCRIBE).getTenantId()).isEqualTo(csc.id());
    }

    private Map<String, Object> urgent() {
        return Answers.but(Answers.but(Answers.described(school), "urgency", "now"), "urgencyReason",
                "He is back at home tonight.");
    }

    @SuppressWarnings("unchecked")
    private String offered(String request) {
        var options = (List<Map<String, Object>>) walk.form(csc.practitioner(), request, DESCRIBE).get("askable");
        return options.stream().filter(option -> option.get("value").equals(school.id())).findFirst().orElseThrow()
                .get("label").toString();
    }
}
