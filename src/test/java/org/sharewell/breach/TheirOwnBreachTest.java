package org.sharewell.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody hears of, handles, investigates or ends what is about them, however late that comes out. */
@SharewellTest
class TheirOwnBreachTest extends Breaching {

    private static final String THEIR_OWN = "This is about you, so somebody else does it.";

    /** Either the task is not theirs to claim, or its form says so. */
    private static final String NOT_THEIRS = "(?s).*(TASK_WORK|" + THEIR_OWN + ").*";

    @Autowired
    Partnership partnership;

    @Test
    @Rule("R31")
    @Clause("C28")
    void whoeverIsNamedWithTheReportNeitherHearsNorReadsNorHandlesIt() {
        reported(Map.of("notFor", List.of("lead-information-officer", "safeguarding-lead")));

        assertThat(recorded.told(report, "breach-reported")).contains(csc.lineManager(), csc.deputyLeadInformationOfficer())
                .doesNotContain(csc.leadInformationOfficer(), csc.safeguardingLead());
        assertThat(recorded.told(breach, "breach-to-handle")).doesNotContain(csc.leadInformationOfficer());
        assertThat(page(csc.leadInformationOfficer(), report)).isEmpty();
        assertThat(page(csc.leadInformationOfficer(), breach)).isEmpty();
        assertThat(groups(breach, "Contain breach")).doesNotContain(csc.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(groups(assessment, "Assess data breach")).doesNotContain(csc.group(Role.LEAD_INFORMATION_OFFICER));
    }

    @Test
    @Rule("R31")
    void whatTheManagerNeedsToLearnIsNotTheirsToReadOrToSeeTo() {
        reported(Map.of("notFor", List.of("line-manager")));
        described(Map.of("trainingNeed", "How to close an envelope."));

        assertThat(page(csc.lineManager(), report + "-action-1")).isEmpty();
        assertThat(groups(report + "-action-1", "Carry out action")).doesNotContain(csc.group(Role.LINE_MANAGER));
    }

    @Test
    @Rule({"R31", "R33"})
    void thatTheyMayReadItDoesNotLetThemHandleIt() {
        reported(Map.of());
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach",
                with(containing(), Map.of("concerned", List.of(csc.leadInformationOfficer()))));
        walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach",
                with(investigating(), Map.of("mayRead", "yes")));

        assertThat(page(csc.leadInformationOfficer(), breach)).contains("Two letters lay on one desk.");
        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", notInLaw()))
                .hasMessageMatching(NOT_THEIRS);
        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), breach, "Close breach", closing()))
                .hasMessageMatching(NOT_THEIRS);
        assertThat(inLaw().isDecided()).isFalse();
        assertThat(kept().open()).isTrue();
    }

    @Test
    @Rule("R31")
    @Clause("C39")
    void whoInvestigatedAndIsNamedAfterwardsDoesNotHaveTheLastWord() {
        reported(Map.of("personalData", "no"));
        walk.complete(csc.leadInformationOfficer(), breach, "Investigate breach",
                with(investigating(), Map.of("mayRead", "yes")));
        walk.complete(csc.deputyLeadInformationOfficer(), breach, "Contain breach",
                with(containing(), Map.of("concerned", List.of(csc.leadInformationOfficer()))));

        assertThat(page(csc.leadInformationOfficer(), breach)).isEmpty();
        assertThatThrownBy(() -> walk.complete(csc.deputyLeadInformationOfficer(), breach, "Close breach", closing()))
                .hasMessageContaining("Whoever investigated it turned out to be concerned.");
        walk.send(csc.deputyLeadInformationOfficer(), breach, "Close breach",
                with(closing(), Map.of("findingsAgain", "The envelope was hers.")));

        assertThat(kept().open()).isFalse();
        assertThat(page(csc.deputyLeadInformationOfficer(), breach)).contains("The envelope was hers.");
    }

    @Test
    @Rule("R31")
    void whatTheyClaimedBeforeTheyWereNamedIsNotTheirsToSend() {
        reported(Map.of());
        walk.claim(csc.leadInformationOfficer(), assessment, "Assess data breach");

        described(Map.of("concerned", List.of(csc.leadInformationOfficer())));

        assertThatThrownBy(() -> walk.send(csc.leadInformationOfficer(), assessment, "Assess data breach", notInLaw()))
                .hasMessageContaining("This is not with you at the moment.");
        assertThat(inLaw().isDecided()).isFalse();
    }

    @Test
    @Rule({"R31", "R33"})
    void thatTheyMayReadItDoesNotLetThemSendWhatTheyClaimedBeforeTheyWereNamed() {
        reported(Map.of());
        walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach",
                with(investigating(), Map.of("mayRead", "yes")));
        walk.claim(csc.leadInformationOfficer(), breach, "Contain breach");
        walk.claim(csc.leadInformationOfficer(), assessment, "Assess data breach");

        described(Map.of("concerned", List.of(csc.leadInformationOfficer())));

        assertThat(page(csc.leadInformationOfficer(), breach)).isNotEmpty();
        assertThatThrownBy(() -> walk.send(csc.leadInformationOfficer(), breach, "Contain breach", containing()))
                .hasMessageContaining(THEIR_OWN);
        assertThatThrownBy(() -> walk.send(csc.leadInformationOfficer(), assessment, "Assess data breach", notInLaw()))
                .hasMessageContaining(THEIR_OWN);
        assertThat(kept().facts().containments()).isEmpty();
        assertThat(inLaw().isDecided()).isFalse();
    }

    @Test
    @Rule("R31")
    void whoeverNamesThemselvesDoesNotLookAgainWhetherItIsContained() {
        reported(Map.of());

        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", with(containing(), Map.of("contained", "no",
                "lookAgain", "2027-03-04", "concerned", List.of(csc.leadInformationOfficer()))));

        assertThat(walk.task(breach, "Contain breach").getAssignee()).isNull();
        walk.complete(csc.deputyLeadInformationOfficer(), breach, "Contain breach", containing());
    }

    @Test
    @Rule("R11")
    @Clause("C39")
    void whereEverybodyIsConcernedOrManagesThemItIsOfferedBeyondTheAgency() {
        csc = agencies.like("local-authority").without(Role.SENIOR_MANAGER).without(Role.DEPUTY_LEAD_INFORMATION_OFFICER)
                .make();
        reported(Map.of());
        var offered = groups(breach, "Investigate breach");

        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach",
                with(containing(), Map.of("concerned", List.of(csc.leadInformationOfficer()))));

        assertThat(groups(breach, "Investigate breach")).hasSizeGreaterThan(offered.size());
    }

    @Test
    @Rule({"R13", "R30"})
    void somebodyInDangerDoesNotWaitUntilTheAgencyOpens() {
        clock.itIs(Instant.parse("2027-03-06T22:00:00Z"));
        csc = agencies.like("education").officeHours().team("locality").team("duty").coveredBy("duty").make();
        reported(Map.of("danger", "yes", "about", csc.id() + ".locality"));

        assertThat(groups(breach, "See to danger")).anyMatch(group -> group.contains("duty"));
    }

    @Test
    @Rule("R30")
    void whatKeepsSomebodySafeIsNotBegunByTheFormThatEndsTheCase() {
        reported(Map.of("personalData", "no"));
        handled();

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), breach, "Close breach", with(closing(),
                Map.of("noActions", "", "toDo", List.of(Map.of("what", "Move her.", "who", "safeguarding-lead", "by",
                        "2027-03-05", "safety", true))))))
                .hasMessageMatching("(?s).*(does not ask|before the case ends).*");
        assertThat(kept().open()).isTrue();
    }

    @Test
    @Clause({"C40", "C41"})
    void thatNoPersonalDataAreConcernedIsSaidByWhoClosesItWithAReason() {
        reported(Map.of("personalData", "no"));
        handled();

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), breach, "Close breach",
                with(closing(), Map.of("noPersonalData", "")))).hasMessageContaining("nobody has assessed that");
        walk.send(csc.leadInformationOfficer(), breach, "Close breach", closing());

        assertThat(page(csc.leadInformationOfficer(), breach)).contains("Nobody can be told from it.");
    }

    @Test
    @Clause("C41")
    void whatIsDescribedAfterTheCaseHasEndedRewritesNothing() {
        reported(Map.of("personalData", "no"));
        handled();
        walk.complete(csc.leadInformationOfficer(), breach, "Close breach", closing());

        described(Map.of("nature", "near-miss", "kind", "other"));

        assertThat(kept()).extracting(Breach::kind, Breach::nearMiss, Breach::noticedAt)
                .containsExactly("disclosure", false, null);
    }

    @Test
    @Clause("C40")
    void aNotificationThatWasDecidedAndNotSentIsRemindedOfAgainAndLateAtSeventyTwoHours() {
        reported(Map.of());
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", weighing());
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", deciding("yes", "yes"));

        passes(Duration.ofHours(30), assessment);
        passes(Duration.ofHours(30), assessment);
        assertThat(inLaw().late()).isFalse();
        passes(Duration.ofHours(12), assessment);

        assertThat(inLaw().lateAt()).isEqualTo(inLaw().dueAt());
        assertThat(recorded.events(assessment)).filteredOn("Reminded of what is still to be told"::equals)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(recorded.told(breach, "breach-still-to-tell")).contains(csc.leadInformationOfficer());
    }

    @Test
    @Clause("C40")
    void thatNobodyWasToldNeedsAnExceptionAndIsNeverCalledTold() {
        reported(Map.of());
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", weighing());
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", deciding("yes", "yes"));
        var nobody = with(telling(), Map.of("told", List.of(), "notTold", "It is too much work."));

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), assessment, "Tell people affected", nobody))
                .hasMessageContaining("choose the exception");
        walk.send(csc.leadInformationOfficer(), assessment, "Tell people affected",
                with(nobody, Map.of("exception", "removed")));

        assertThat(inLaw().toldAt()).isNull();
        assertThat(recorded.events(assessment)).contains("Nobody affected told, reasons recorded")
                .doesNotContain("People affected told");
    }

    @Test
    @Clause("C40")
    void whatWasLateOnceStaysLateAndOwesItsReasonAlsoAfterACorrection() {
        reported(Map.of());
        clock.passes(Duration.ofHours(73));
        walk.complete(csc.holder(Role.DATA_PROTECTION_OFFICER), assessment, "Assess data breach", Map.of("step", "correct",
                "awareAt", "2027-03-03T10:00+00:00", "correctedBecause", "It was only a suspicion."));

        assertThat(inLaw().lateAt()).isEqualTo(TUESDAY.plus(Duration.ofHours(72)));
        assertThatThrownBy(() -> walk.complete(csc.holder(Role.DATA_PROTECTION_OFFICER), assessment, "Assess data breach",
                notInLaw())).hasMessageContaining("Write why it was not decided before.");
    }

    @Test
    @Clause("C43")
    void whoeverCommissionedAnAgencyReadsWhatWasReportedAndContainedFromTheBeginning() {
        var provider = agencies.make("commissioned");
        var commissioner = provider.id() + "-commissioner";
        report = walk.start(provider.practitioner(), "report-breach", Map.of("danger", "no", "about", provider.id(), "what",
                "A laptop was left on the train.", "personalData", "yes"));
        jobs.run(report);
        breach = report + "-breach";
        assessment = breach + "-assessment-1";
        jobs.run(assessment);
        walk.complete(provider.leadInformationOfficer(), breach, "Contain breach", containing());

        var officer = partnership.people(commissioner, Role.LEAD_INFORMATION_OFFICER).get(0);
        assertThat(page(officer, breach)).contains("A laptop was left on the train.", "The letter was fetched back.")
                .doesNotContain("works on your behalf");
    }

    @Test
    @Clause({"C28", "C41"})
    void aReportThatStaysWhereItWasMadeStandsInTheRegisterWithItsReason() {
        var police = agencies.make("police");
        report = walk.start(csc.practitioner(), "report-breach", Map.of("danger", "no", "about", police.id(), "what",
                "They talk about cases in the canteen.", "personalData", "no"));
        walk.complete(csc.leadInformationOfficer(), report, "Decide on report",
                Map.of("way", "keep", "why", "Spoken about with their sergeant already."));

        var page = TasklistSession.of(port, csc.leadInformationOfficer(), Agencies.PASSWORD).get("/breaches").body();
        assertThat(page).contains("kept here", report, "Spoken about with their sergeant already.");
    }
}
