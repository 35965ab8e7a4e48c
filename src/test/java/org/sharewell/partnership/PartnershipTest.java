package org.sharewell.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@SharewellTest
class PartnershipTest {

    private static final List<String> BUSINESS_UNIT = List.of("partnership.business-unit");

    @Autowired
    Partnership partnership;
    @Autowired
    Agencies agencies;
    @Autowired
    IdentityService identity;
    @Autowired
    TestClock clock;

    @Test
    @Rule("R11")
    void workGoesToTheTeamWhereSomebodyHoldsTheRoleThere() {
        var csc = agencies.like("local-authority").team("assessment").make();

        var acting = partnership.acting(csc.unit("assessment"), "practitioner");

        assertThat(acting).containsExactly(csc.unit("assessment") + ".practitioner");
        assertThat(partnership.people(csc.unit("assessment"), Role.PRACTITIONER))
                .containsExactly(csc.practitionerOf("assessment"));
    }

    @Test
    @Rule("R11")
    void aRoleThatIsVacantInTheTeamIsTheAgencys() {
        var csc = agencies.like("local-authority").team("assessment").make();

        var acting = partnership.acting(csc.unit("assessment"), "safeguarding-lead");

        assertThat(acting).containsExactly(csc.group(Role.SAFEGUARDING_LEAD));
        assertThat(partnership.people(csc.unit("assessment"), Role.SAFEGUARDING_LEAD))
                .containsExactly(csc.safeguardingLead());
    }

    @Test
    @Rule("R11")
    @Clause("C24")
    void aRoleThatIsVacantInTheAgencyGoesToItsLeadInformationOfficer() {
        var police = agencies.like("police").without(Role.LINE_MANAGER).make();

        var acting = partnership.acting(police.id(), "line-manager");

        assertThat(acting).containsExactly(police.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(partnership.people(police.id(), Role.LINE_MANAGER)).containsExactly(police.leadInformationOfficer());
    }

    @Test
    @Rule("R11")
    @Clause("C24")
    void withoutALeadInformationOfficerTheirDeputyActsAndThenTheBusinessUnit() {
        var police = agencies.make("police");
        clock.itIs(Instant.parse("2027-01-04T09:00:00Z"));

        identity.deleteMembership(police.leadInformationOfficer(), police.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(partnership.acting(police.id(), "lead-information-officer"))
                .containsExactly(police.group(Role.DEPUTY_LEAD_INFORMATION_OFFICER));

        clock.passes(Duration.ofSeconds(10));
        identity.deleteMembership(police.deputyLeadInformationOfficer(),
                police.group(Role.DEPUTY_LEAD_INFORMATION_OFFICER));
        assertThat(partnership.acting(police.id(), "lead-information-officer")).isEqualTo(BUSINESS_UNIT);
        assertThat(partnership.people(police.id(), Role.LEAD_INFORMATION_OFFICER)).contains(Agencies.BUSINESS_UNIT);
    }

    @Test
    @Rule("R11")
    void withoutAHeadOfAgencyItGoesOnUpToThePartnershipAndNotDownAgain() {
        var police = agencies.make("police");
        var health = agencies.like("health").with(Role.HEAD_OF_AGENCY).make();

        assertThat(partnership.acting(police.id(), "head-of-agency")).isEqualTo(BUSINESS_UNIT);
        assertThat(partnership.people(health.id(), Role.HEAD_OF_AGENCY))
                .containsExactly(health.holder(Role.HEAD_OF_AGENCY));
    }

    @Test
    @Rule("R11")
    void nothingVanishesWhereThereIsNoSuchAgency() {
        assertThat(partnership.acting("nowhere", "practitioner")).isEqualTo(BUSINESS_UNIT);
        assertThat(partnership.acting("partnership", "business-unit")).isEqualTo(BUSINESS_UNIT);
        assertThatIllegalArgumentException().isThrownBy(() -> partnership.acting("nowhere", "sheriff"))
                .withMessage("There is no role \"sheriff\".");
    }

    @Test
    void whatAdminChangesShowsAfterTenSeconds() {
        var police = agencies.like("police").without(Role.SIRO).make();
        clock.itIs(Instant.parse("2027-01-04T09:00:00Z"));
        assertThat(partnership.holds(police.practitioner(), police.id(), Role.SIRO)).isFalse();
        partnership.acting(police.id(), "siro");

        identity.createMembership(police.practitioner(), police.group(Role.SIRO));
        clock.passes(Duration.ofSeconds(10));

        assertThat(partnership.acting(police.id(), "siro")).containsExactly(police.group(Role.SIRO));
        assertThat(partnership.holds(police.practitioner(), police.id(), Role.SIRO)).isTrue();
    }

    @Test
    void whatIsKnownDoesNotDependOnWhoAsks() {
        var police = agencies.make("police");
        var health = agencies.make("health");
        identity.setAuthentication(police.practitioner(), List.of(police.group(Role.PRACTITIONER)),
                List.of(police.id()));
        try {
            assertThat(partnership.acting(health.id(), "practitioner"))
                    .containsExactly(health.group(Role.PRACTITIONER));
            assertThat(partnership.nameOf(health.practitioner())).isEqualTo("practitioner of " + health.id());
            assertThat(partnership.unitsOf(health.practitioner())).extracting(Agency::unit)
                    .containsExactly(health.id());

            assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo(police.practitioner());
            assertThat(identity.getCurrentAuthentication().getTenantIds()).containsExactly(police.id());
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    @Rule("R12")
    void whatCanBeAskedIsATeamOrAnAgencyWithoutTeams() {
        var csc = agencies.like("local-authority").team("assessment").team("locality").make();
        var police = agencies.make("police");

        assertThat(partnership.askable()).extracting(Agency::unit)
                .contains(csc.unit("assessment"), csc.unit("locality"), police.id()).doesNotContain(csc.id());
        assertThat(partnership.askable()).isSortedAccordingTo((one, two) -> one.name().compareTo(two.name()));
    }

    @Test
    void aPersonsUnitsAreWhereTheyHoldARoleAndTheBusinessUnitHasNone() {
        var csc = agencies.like("local-authority").team("assessment").make();

        assertThat(partnership.unitsOf(csc.practitionerOf("assessment"))).extracting(Agency::unit)
                .containsExactly(csc.unit("assessment"));
        assertThat(partnership.agencyIdsOf(csc.practitionerOf("assessment"))).containsExactly(csc.id());
        assertThat(partnership.unitsOf(Agencies.BUSINESS_UNIT)).isEmpty();
        assertThat(partnership.agencyIdsOf(Agencies.BUSINESS_UNIT)).isEmpty();
        assertThat(partnership.holds(Agencies.BUSINESS_UNIT, "partnership", Role.BUSINESS_UNIT)).isTrue();
        assertThat(partnership.unitsOf("nobody")).isEmpty();
    }

    @Test
    @Rule("R13")
    void eachAgencyHasItsHoursAndItsDutyPhone() {
        var school = agencies.makeWithOfficeHours("education");

        assertThat(partnership.hours(school.id()).roundTheClock()).isFalse();
        assertThat(partnership.hours(school.id()).week()).containsOnlyKeys(DayOfWeek.MONDAY, DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(partnership.unit(school.id()).orElseThrow().dutyPhone()).isEqualTo("0300 111 2222");
        assertThatIllegalArgumentException().isThrownBy(() -> partnership.hours("nowhere"));
    }

    @Test
    @Clause("C34")
    void aCommissionedAgencyIsAskedAndActsLikeAnyOther() {
        var provider = agencies.make("commissioned");

        assertThat(partnership.askable()).extracting(Agency::unit).contains(provider.id());
        assertThat(partnership.acting(provider.id(), "practitioner"))
                .containsExactly(provider.group(Role.PRACTITIONER));
        assertThat(partnership.commissionOf(provider.id()))
                .contains(new Commission(provider.id() + "-commissioner", true));
    }

    @Test
    void somebodyUnknownIsCalledByTheirId() {
        assertThat(partnership.nameOf("gone.away")).isEqualTo("gone.away");
        assertThat(partnership.nameOf(Agencies.BUSINESS_UNIT)).isEqualTo("Beth Underwood");
        assertThat(partnership.mailOf("gone.away")).isEmpty();
        assertThat(partnership.mailOf(Agencies.BUSINESS_UNIT)).contains("beth@partnership.example");
    }
}
