package org.sharewell.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.process.Readings;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of breaches: an agency's own, whole; the partnership's, without anybody's identity. */
@SharewellTest
class BreachesPageTest extends Breaching {

    @Autowired
    BreachFigures figures;
    @Autowired
    Readings readings;

    @Test
    @Clause("C41")
    void anAgencySeesEveryBreachAndNearMissOfItsOwnWithReasonsAndWhatWasLearnt() {
        reported(Map.of());
        described(Map.of());
        handled();
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", notInLaw());
        walk.complete(csc.leadInformationOfficer(), breach, "Close breach", closing());
        var ended = breach;
        reported(Map.of("personalData", "no", "what", "It nearly went out."));
        described(Map.of("nature", "near-miss"));

        for (var keeper : List.of(csc.leadInformationOfficer(), csc.deputyLeadInformationOfficer(),
                csc.holder(Role.DATA_PROTECTION_OFFICER), csc.holder(Role.SIRO))) {
            assertThat(page(keeper, "")).contains(ended, breach, "Near miss: Information reached somebody", "A slip",
                    "No personal data breach, reasons recorded", "One letter at a time.", "To be contained",
                    "Monday 1 March 2027, 16:00");
        }
    }

    @Test
    @Clause("C41")
    void nobodyElseSeesItNorAnotherAgencysNorWhatIsAboutThemselves() {
        var police = agencies.make("police");
        reported(Map.of());
        described(Map.of());
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach",
                with(containing(), Map.of("concerned", List.of(csc.deputyLeadInformationOfficer()))));

        assertThat(page(police.leadInformationOfficer(), "")).doesNotContain(breach);
        assertThat(page(csc.practitioner(), "")).contains("This page is for whoever answers").doesNotContain(breach);
        assertThat(page(csc.deputyLeadInformationOfficer(), "")).doesNotContain(breach).contains("One is closed to you.");
        assertThat(page(csc.leadInformationOfficer(), "")).contains(breach);
    }

    @Test
    @Clause("C41")
    void whyTheCommissionerAndThePeopleAffectedAreNotToldStandsInTheRegister() {
        reported(Map.of());
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", with(weighing(), Map.of("severity",
                "low", "likelihood", "unlikely", "receiver", "inside", "recovered", "yes")));
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", with(deciding("no", "no"),
                Map.of("notifyBecause", "It was back unread.", "tellBecause", "Nothing follows for them.")));

        assertThat(page(csc.leadInformationOfficer(), "")).contains(
                "The Commissioner is not notified, reasons recorded: It was back unread.",
                "Not told: Nothing follows for them.");
    }

    @Test
    @Clause("C41")
    void whoeverLooksAtTheRegisterHasReadWhatItSays() {
        reported(Map.of("personalData", "no"));
        assertThat(readings.opened(breach)).isFalse();

        page(csc.holder(Role.SIRO), "");

        assertThat(readings.opened(breach)).isTrue();
    }

    @Test
    @Clause({"C40", "C41"})
    void lateIsReadFromTheInstantsAlsoBeforeATimerSaysSo() {
        clock.itIs(Instant.parse("2041-03-05T10:00:00Z"));
        reported(Map.of());
        var year = new BreachFigures.Year(Instant.parse("2041-01-01T00:00:00Z"), Instant.parse("2042-01-01T00:00:00Z"), false);
        var before = figures.decided(year, inLaw().dueAt().minusSeconds(1));

        var after = figures.decided(year, inLaw().dueAt());

        assertThat(inLaw().late()).isFalse();
        assertThat(after.late()).isGreaterThan(before.late());
        assertThat(after.open()).isLessThan(before.open());
    }

    @Test
    @Clause("C41")
    void thePartnershipSeesHowManyOfWhichKindAndCauseAndHowLongTheyTookAndNoReference() {
        reported(Map.of());
        described(Map.of());
        handled();
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", notInLaw());

        assertThat(page(Agencies.BUSINESS_UNIT, "")).contains(">" + csc.id() + "<", "What went wrong", "Cause", "A slip",
                "From noticing to reporting", "Half of them within", "Decided within 72 hours", "In time")
                .doesNotContain(breach, "Two letters lay on one desk.", "A letter went to the wrong address.");
    }

    @Test
    @Clause("C41")
    void whatIsStillOpenFromTheYearBeforeIsInThisYearsToo() {
        reported(Map.of());
        var before = breach;
        clock.passes(Duration.ofDays(310));
        reported(Map.of("what", "Another letter."));

        assertThat(page(csc.leadInformationOfficer(), "")).contains(before, breach);
        assertThat(page(csc.leadInformationOfficer(), "?year=2027")).contains(before).doesNotContain(breach);
        assertThat(page(csc.leadInformationOfficer(), "?year=99999")).contains("Register of breaches, 2028");
    }

    @Test
    @Rule("R12")
    @Clause("C41")
    void whoeverKeepsTheRegisterFindsItFromTheirRecords() {
        assertThat(TasklistSession.of(port, csc.leadInformationOfficer(), Agencies.PASSWORD).get("/record").body())
                .contains("/breaches");
        assertThat(TasklistSession.of(port, csc.practitioner(), Agencies.PASSWORD).get("/record").body())
                .doesNotContain("/breaches");
        assertThat(TasklistSession.anonymous(port).get("/breaches").statusCode()).isEqualTo(302);
    }

    @Override
    String page(String person, String year) {
        return TasklistSession.of(port, person, Agencies.PASSWORD).get("/breaches" + year).body();
    }
}
