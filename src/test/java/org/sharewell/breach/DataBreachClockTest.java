package org.sharewell.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.partnership.Role;
import org.sharewell.statistics.RunningClocks;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 72 consecutive hours from awareness, by what was recorded: nights, weekends, holidays and both clock changes. */
@SharewellTest
class DataBreachClockTest extends Breaching {

    @Autowired
    BreachClocks clocks;
    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "2027-03-05T18:00:00Z, 2027-03-08T18:00:00Z, a weekend",
        "2027-03-25T12:00:00Z, 2027-03-28T12:00:00Z, Good Friday and the clocks going forward",
        "2027-10-29T12:00:00Z, 2027-11-01T12:00:00Z, the clocks going back",
        "2026-12-24T23:30:00Z, 2026-12-27T23:30:00Z, Christmas at night"})
    @Clause("C40")
    void seventyTwoHoursAreSeventyTwoHours(Instant aware, Instant end, String over) {
        clock.itIs(aware);
        reported(Map.of());

        assertThat(inLaw().dueAt()).as(over).isEqualTo(end);
        assertThat(inLaw().facts().moments().warnAt()).containsExactly(aware.plus(Duration.ofHours(24)),
                aware.plus(Duration.ofHours(48)), aware.plus(Duration.ofHours(66)));
        passes(Duration.ofHours(24), assessment);
        passes(Duration.ofHours(24), assessment);
        passes(Duration.ofHours(18), assessment);
        passes(Duration.ofHours(6), assessment);

        assertThat(inLaw().facts().warned()).extracting(AssessmentFacts.Warned::warning)
                .containsExactly("FIRST", "SECOND", "THIRD", "OVER");
        assertThat(inLaw().facts().warned()).extracting(AssessmentFacts.Warned::at).last().isEqualTo(end);
        assertThat(inLaw().lateAt()).isEqualTo(end);
    }

    @Test
    @Clause("C40")
    void warningsGoToThoseWhoActThenToTheirDeputiesThenToWhoAnswersForInformation() {
        reported(Map.of());

        passes(Duration.ofHours(24), assessment);
        assertThat(warned("FIRST")).containsExactlyInAnyOrder(csc.leadInformationOfficer(),
                csc.holder(Role.DATA_PROTECTION_OFFICER));
        passes(Duration.ofHours(24), assessment);
        assertThat(warned("SECOND")).contains(csc.deputyLeadInformationOfficer()).doesNotContain(csc.holder(Role.SIRO));
        passes(Duration.ofHours(18), assessment);
        assertThat(warned("THIRD")).contains(csc.holder(Role.SIRO));
    }

    @Test
    @Clause("C40")
    void warningsAreCountedByHowFarUpTheyWent() {
        reported(Map.of());

        passes(Duration.ofHours(100), assessment);

        assertThat(database.sql("select value from statistic where record = :record and measure = 'reminded' order by entry")
                .param("record", assessment).query(String.class).list())
                .containsExactly("whoever-acts", "deputy-lead-information-officer", "siro", "siro");
    }

    @Test
    @Clause("C40")
    void whatIsOwedToTheCommissionerStaysOnTheAdministratorsClocksUntilItIsSent() {
        reported(Map.of());
        decidedToNotify(Map.of());
        passes(Duration.ofHours(73), assessment);

        assertThat(clocks.running()).extracting(RunningClocks.RunningClock::reference).contains(assessment);
        walk.complete(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                with(notifying("yes"), Map.of("delayBecause", "The form was down.")));
        assertThat(clocks.running()).extracting(RunningClocks.RunningClock::reference).doesNotContain(assessment);
    }

    @Test
    @Rule("R31")
    @Clause("C40")
    void aLaterAwarenessDoesNotMakeWhatWasLateCountAsInTime() {
        reported(Map.of());
        passes(Duration.ofHours(73), assessment);
        correct(csc.holder(Role.DATA_PROTECTION_OFFICER), "2027-03-03T04:00+00:00");
        decidedToNotify(Map.of("delayBecause", "Nobody was in."));
        walk.complete(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                with(notifying("yes"), Map.of("delayBecause", "Nobody was in.")));

        assertThat(database.sql("select in_time from statistic where record = :record and in_time is not null")
                .param("record", assessment).query(Boolean.class).list()).containsExactly(false, false);
    }

    private void decidedToNotify(Map<String, Object> otherwise) {
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", weighing());
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", with(deciding("yes", "yes"), otherwise));
    }

    @Test
    @Clause("C40")
    void whoeverLooksLateGivesEveryWarningThatIsDueAndLatenessIsRecordedAsOfTheClocksEnd() {
        reported(Map.of());

        passes(Duration.ofHours(100), assessment);

        assertThat(inLaw().facts().warned()).hasSize(4);
        assertThat(inLaw().lateAt()).isEqualTo(TUESDAY.plus(Duration.ofHours(72)));
    }

    @Test
    @Clause("C40")
    void afterTheDecisionNoWarningGoesOutAndOneThatWentStaysRecorded() {
        reported(Map.of());
        passes(Duration.ofHours(24), assessment);
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", notInLaw());

        passes(Duration.ofHours(72), assessment);

        assertThat(inLaw().facts().warned()).extracting(AssessmentFacts.Warned::warning).containsExactly("FIRST");
        assertThat(inLaw().late()).isFalse();
        assertThat(recorded.ends(assessment, "assess-data-breach")).contains("Nobody told, reasons recorded");
    }

    @Test
    @Clause("C40")
    void afterSeventyTwoHoursTheReasonForTheDelayIsMandatoryAndTheCaseIsLateForEver() {
        reported(Map.of());
        passes(Duration.ofHours(73), assessment);

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", notInLaw()))
                .hasMessageContaining("The 72 hours are over. Write why");
        walk.send(csc.leadInformationOfficer(), assessment, "Assess data breach",
                with(notInLaw(), Map.of("delayBecause", "Nobody was in.")));

        assertThat(inLaw().late()).isTrue();
        assertThat(page(csc.leadInformationOfficer(), assessment)).contains("late");
    }

    @Test
    @Rule("R31")
    @Clause("C40")
    void awarenessSetEarlierMovesTheClockAndKeepsTheOldMomentWithItsReason() {
        reported(Map.of());

        correct(csc.leadInformationOfficer(), "2027-03-01T10:00+00:00");

        assertThat(inLaw().awareAt()).isEqualTo("2027-03-01T10:00:00Z");
        assertThat(inLaw().dueAt()).isEqualTo("2027-03-04T10:00:00Z");
        assertThat(inLaw().facts().corrections()).extracting(AssessmentFacts.Correction::before).containsExactly(TUESDAY);
        assertThat(walk.task(assessment, "Assess data breach").getDueDate().toInstant()).isEqualTo("2027-03-04T10:00:00Z");
        passes(Duration.ofMinutes(1), assessment);
        assertThat(inLaw().facts().warned()).extracting(AssessmentFacts.Warned::warning).containsExactly("FIRST");
    }

    @Test
    @Rule("R31")
    @Clause("C40")
    void afterAWarningHasFiredACorrectionMovesTheNextOneWithIt() {
        reported(Map.of());
        passes(Duration.ofHours(24), assessment);

        correct(csc.holder(Role.DATA_PROTECTION_OFFICER), "2027-03-03T04:00+00:00");

        assertThat(inLaw().facts().moments().warnAt().get(1)).isEqualTo("2027-03-05T04:00:00Z");
        passes(Duration.ofHours(24), assessment);
        assertThat(inLaw().facts().warned()).hasSize(1);
        clock.itIs(Instant.parse("2027-03-05T04:00:00Z"));
        jobs.run(assessment);
        assertThat(inLaw().facts().warned()).extracting(AssessmentFacts.Warned::warning).containsExactly("FIRST", "SECOND");
        assertThat(inLaw().facts().warned().get(1).countedFrom()).isEqualTo("2027-03-03T04:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-29T10:00:00Z, 2027-03-28T00:30+00:00, 2027-03-31T00:30:00Z",
        "2027-03-29T10:00:00Z, 2027-03-28T02:30+01:00, 2027-03-31T01:30:00Z",
        "2027-11-01T10:00:00Z, 2027-10-31T01:30+01:00, 2027-11-03T00:30:00Z",
        "2027-11-01T10:00:00Z, 2027-10-31T01:30+00:00, 2027-11-03T01:30:00Z"})
    @Clause("C40")
    void aCorrectionAcrossAClockChangeIsExact(Instant now, String aware, Instant end) {
        clock.itIs(now);
        reported(Map.of());

        correct(csc.leadInformationOfficer(), aware);

        assertThat(inLaw().dueAt()).isEqualTo(end);
    }

    @Test
    @Rule("R31")
    void awarenessIsNeverInTheFutureAndLaterThanTheReportOnlyWithTheDataProtectionOfficersReason() {
        reported(Map.of());
        passes(Duration.ofHours(5), assessment);

        assertThatThrownBy(() -> correct(csc.leadInformationOfficer(), "2027-03-02T16:00+00:00"))
                .hasMessageContaining("that is to come");
        assertThatThrownBy(() -> correct(csc.leadInformationOfficer(), "2027-03-02T12:00+00:00"))
                .hasMessageContaining("Only the data protection officer");
        walk.putBack(csc.leadInformationOfficer(), assessment, "Assess data breach");
        assertThatThrownBy(() -> walk.complete(csc.holder(Role.DATA_PROTECTION_OFFICER), assessment, "Assess data breach",
                Map.of("step", "correct", "awareAt", "2027-03-02T12:00+00:00"))).hasMessageContaining("Write why");
        correct(csc.holder(Role.DATA_PROTECTION_OFFICER), "2027-03-02T12:00+00:00");

        assertThat(inLaw().dueAt()).isEqualTo("2027-03-05T12:00:00Z");
    }

    @Test
    @Clause("C40")
    void theFormSaysInLocalTimeUntilWhenAndWhatIsLeft() {
        clock.itIs(Instant.parse("2027-06-01T09:00:00Z"));
        reported(Map.of());
        clock.passes(Duration.ofMinutes(90));

        assertThat(walk.form(csc.leadInformationOfficer(), assessment, "Assess data breach")).containsEntry("left",
                "Until Friday 4 June 2027, 10:00: 70 hours and 30 minutes left");
    }

    private void correct(String person, String aware) {
        walk.complete(person, assessment, "Assess data breach",
                Map.of("step", "correct", "awareAt", aware, "correctedBecause", "The log says so."));
    }

    private List<String> warned(String warning) {
        return recorded.toldBy(assessment + " " + warning + " " + inLaw().awareAt());
    }
}
