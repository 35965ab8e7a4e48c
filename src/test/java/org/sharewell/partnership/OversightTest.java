package org.sharewell.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharewellTest
class OversightTest {

    @Autowired
    Oversight oversight;
    @Autowired
    Agencies agencies;

    @Test
    @Rule("R11")
    void aTeamsDecisionsAreSeenToByItsLineManagerTheAgencysAndItsInformationOfficers() {
        var csc = agencies.like("local-authority").team("assessment").team("care").make();
        var assessment = csc.unit("assessment");

        assertThat(List.of(csc.lineManagerOf("assessment"), csc.lineManager(), csc.leadInformationOfficer(),
                csc.deputyLeadInformationOfficer())).allMatch(person -> oversight.oversees(person, assessment));
        assertThat(List.of(csc.lineManagerOf("care"), csc.practitionerOf("assessment"), csc.safeguardingLead(),
                csc.seniorManager(), Agencies.BUSINESS_UNIT))
                .noneMatch(person -> oversight.oversees(person, assessment));
        assertThat(oversight.oversees(csc.lineManagerOf("assessment"), csc.id())).isFalse();
    }

    @Test
    void nobodySeesToAnotherAgencysDecisions() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");

        assertThat(oversight.oversees(csc.lineManager(), police.id())).isFalse();
        assertThat(oversight.oversees("nobody", police.id())).isFalse();
    }

    @Test
    void whoeverHoldsARoleAnywhereInAnAgencyWorksForItAndTheBusinessUnitForAll() {
        var csc = agencies.like("local-authority").team("assessment").make();
        var police = agencies.make("police");

        assertThat(List.of(csc.practitioner(), csc.practitionerOf("assessment"), csc.seniorManager(),
                Agencies.BUSINESS_UNIT)).allMatch(person -> oversight.worksFor(person, csc.unit("assessment")));
        assertThat(List.of(police.practitioner(), police.leadInformationOfficer(), "admin", "nobody"))
                .noneMatch(person -> oversight.worksFor(person, csc.unit("assessment")));
    }
}
