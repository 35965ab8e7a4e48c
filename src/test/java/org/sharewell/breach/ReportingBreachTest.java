package org.sharewell.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;

/** Something is reported, about one's own agency or another, by whatever route is left. */
@SharewellTest
class ReportingBreachTest extends Breaching {

    @Test
    @Clause("C28")
    @Rule("R31")
    void aReportOpensACaseAtOnceAndGoesToEverybodyWhoAnswersForItAtTheSameMoment() {
        reported(Map.of());

        assertThat(recorded.told(report, "breach-reported")).containsExactlyInAnyOrder(csc.lineManager(),
                csc.safeguardingLead(), csc.leadInformationOfficer(), csc.deputyLeadInformationOfficer(),
                csc.holder(Role.DATA_PROTECTION_OFFICER));
        assertThat(kept().reportedAt()).isEqualTo(TUESDAY);
        assertThat(walk.open(breach)).containsExactly("Contain breach", "Investigate breach");
        assertThat(walk.open(assessment)).containsExactly("Assess data breach");
        assertThat(recorded.events(report)).containsExactly("Breach reported", "With the agency that it concerns");
    }

    @Test
    @Clause("C28")
    @Rule("R31")
    void whenItHappenedWasNoticedAndWasCertainIsAskedApartAndNeverInTheFuture() {
        reported(Map.of());

        assertThatThrownBy(() -> described(Map.of("noticedAt", "2027-03-02T11:00+00:00")))
                .hasMessageContaining("A moment that is to come");
        assertThatThrownBy(() -> described(Map.of("noticedAt", "2027-03-01T15:00+00:00")))
                .hasMessageContaining("before it happened");
        assertThatThrownBy(() -> described(Map.of("noticedAt", "", "noticedBy", "")))
                .hasMessageContaining("Say when it was noticed.").hasMessageContaining("Say who noticed it.");
        described(Map.of("certainAt", "2027-03-02T09:30+00:00"));

        assertThat(kept().happenedAt()).isEqualTo("2027-03-01T16:00:00Z");
        assertThat(kept().noticedAt()).isEqualTo("2027-03-02T09:00:00Z");
        assertThat(reports.of(report).facts().described().certain()).isEqualTo("2027-03-02T09:30:00Z");
        assertThat(recorded.ends(report, "report-breach")).containsExactly("Breach reported");
    }

    @Test
    @Clause("C28")
    void aNearMissAndAHabitAreTakenToo() {
        reported(Map.of());
        described(Map.of("nature", "near-miss"));
        assertThat(kept().nearMiss()).isTrue();

        reported(Map.of("what", "The door of the file room stands open.", "personalData", "not-known"));
        described(Map.of("nature", "habit", "kind", "other"));
        assertThat(kept().happenedAt()).isNull();
        assertThat(kept().kind()).isEqualTo("other");
    }

    @Test
    @Rule("R11")
    void whoeverReportedItIsRemindedToDescribeIt() {
        reported(Map.of());

        passes(Duration.ofDays(1), report);

        assertThat(recorded.events(report)).contains("Reminded to describe the report");
        assertThat(recorded.told(report, "breach-to-describe")).containsExactlyInAnyOrder(csc.practitioner(),
                csc.lineManager());
    }

    @Test
    @Rule("R31")
    @Clause("C28")
    void whatConcernsTheLineManagerIsKeptFromThemAndTakesAnotherRoute() {
        reported(Map.of("notFor", List.of("line-manager")));

        assertThat(recorded.told(report, "breach-reported")).doesNotContain(csc.lineManager())
                .contains(csc.safeguardingLead(), csc.leadInformationOfficer());
        assertThat(page(csc.lineManager(), report)).isEmpty();
        assertThat(page(csc.lineManager(), breach)).isEmpty();
        assertThat(page(csc.leadInformationOfficer(), breach)).contains("Where it stands");
        assertThat(page(csc.practitioner(), report)).contains("A letter went to the wrong address.");
    }

    @Test
    @Clause("C28")
    void aReportAboutAnotherAgencyWaitsForTheLeadInformationOfficerWhereNobodyIsEndangered() {
        var police = agencies.make("police");
        about(police, Map.of("personalData", "no"));

        assertThat(breaches.findById(breach)).isEmpty();
        assertThat(page(police.leadInformationOfficer(), report)).isEmpty();
        walk.complete(csc.leadInformationOfficer(), report, "Decide on report", Map.of("way", "pass-on"));
        jobs.run(report);

        assertThat(kept().agency()).isEqualTo(police.id());
        assertThat(recorded.events(report)).contains("The other agency hears of it");
        assertThat(groups(breach, "Contain breach")).contains(police.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(dataBreaches.about(breach)).isEmpty();
    }

    @Test
    @Clause("C28")
    void whatStaysHereStaysWithItsReason() {
        about(agencies.make("police"), Map.of("personalData", "no"));

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), report, "Decide on report",
                Map.of("way", "keep"))).hasMessageContaining("Write why it stays here.");
        walk.send(csc.leadInformationOfficer(), report, "Decide on report", Map.of("way", "keep", "why", "They know it."));

        assertThat(recorded.ends(report, "report-breach")).containsExactly("Kept here, reasons recorded");
        assertThat(reports.of(report).state()).isEqualTo("kept");
        assertThat(page(csc.practitioner(), report)).contains("They know it.");
    }

    @Test
    @Clause("C28")
    @Rule("R11")
    void aDecisionThatIsNotTakenIsRemindedOf() {
        about(agencies.make("police"), Map.of("personalData", "no"));

        passes(Duration.ofHours(4), report);

        assertThat(recorded.events(report)).contains("Reminded that the report waits");
        assertThat(recorded.told(report, "breach-report-waits")).contains(csc.leadInformationOfficer(), csc.seniorManager());
    }

    @Test
    @Clause("C28")
    void whereDataAreAtRiskTheOtherAgencyHearsAtOnce() {
        var police = agencies.make("police");
        about(police, Map.of("personalData", "not-known"));

        assertThat(kept().agency()).isEqualTo(police.id());
        assertThat(inLaw().awareAt()).isEqualTo(TUESDAY);
        assertThat(recorded.told(breach, "breach-to-handle")).contains(police.leadInformationOfficer())
                .doesNotContain(csc.leadInformationOfficer());
    }

    @Test
    @Clause("C27")
    void aTrainingNeedIsAnsweredByTheLineManagerAndChased() {
        reported(Map.of());
        described(Map.of("trainingNeed", "How to use the franking machine."));

        var action = report + "-action-1";
        assertThat(groups(action, "Carry out action")).contains(csc.group(Role.LINE_MANAGER));
        walk.complete(csc.lineManager(), action, "Carry out action", Map.of("step", "done", "done", "A course on Friday."));
        assertThat(page(csc.practitioner(), report)).contains("How to use the franking machine.", "A course on Friday.");
    }

    @Test
    @Rule("R12")
    @Clause("C28")
    void whatItIsAboutHasToBeThere() {
        reported(Map.of());

        assertThatThrownBy(() -> described(Map.of("about", "R27-99999"))).hasMessageContaining("There is no record");
        assertThatThrownBy(() -> walk.start(csc.practitioner(), "report-breach", Map.of("danger", "no", "what", "A thing.",
                "personalData", "no"))).hasMessageContaining("Which agency or team does it concern?");
        assertThat(walk.form(csc.practitioner(), report, "Describe report")).containsEntry("isOwn", true);
    }

    @Test
    @Rule("R12")
    void beforeTheClaimATaskSaysNothingOfWhatWasReported() {
        reported(Map.of());

        assertThat(List.of(walk.form(csc.leadInformationOfficer(), breach, "Contain breach"),
                walk.form(csc.leadInformationOfficer(), assessment, "Assess data breach")))
                .allSatisfy(form -> assertThat(form.toString()).doesNotContain("wrong address"));
    }

    private void about(TestAgency other, Map<String, Object> otherwise) {
        reported(with(Map.of("about", other.id()), otherwise));
    }
}
