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

/** A breach is made safe, contained, investigated and learnt from; nothing of that can be left out. */
@SharewellTest
class HandlingBreachTest extends Breaching {

    @Test
    @Clause({"C17", "C39"})
    void itEndsOnceItIsContainedInvestigatedSettledInLawAndLearntFrom() {
        reported(Map.of());
        handled();
        walk.complete(csc.leadInformationOfficer(), assessment, "Assess data breach", notInLaw());

        walk.complete(csc.leadInformationOfficer(), breach, "Close breach", closing());

        assertThat(kept().outcome()).isEqualTo("code-broken");
        assertThat(kept().closedAt()).isEqualTo(TUESDAY);
        assertThat(kept().cause()).isEqualTo("slip");
        assertThat(recorded.ends(breach, "breach-handling")).containsExactly("Breach closed");
        assertThat(recorded.entry(breach, "Breach case closed").decision()).isEqualTo("code-broken");
        assertThat(recorded.told(report, "breach-ended")).containsExactly(csc.practitioner());
        assertThat(page(csc.lineManager(), breach)).contains("Two letters lay on one desk.", "One letter at a time.");
    }

    @Test
    @Clause("C39")
    void thereIsNoEndWithoutAnInvestigationAndNoInvestigationWithoutFindings() {
        reported(Map.of("personalData", "no"));
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", containing());

        assertThat(walk.open(breach)).containsExactly("Investigate breach");
        assertThatThrownBy(() -> walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach",
                Map.of("events", "It was posted."))).hasMessageContaining("Write what you found.")
                .hasMessageContaining("Choose why it came about.").hasMessageContaining("Choose who answers for it.");
        walk.send(csc.deputyLeadInformationOfficer(), breach, "Investigate breach", investigating());
        assertThat(walk.open(breach)).containsExactly("Close breach");
    }

    @Test
    @Clause("C39")
    void nobodyInvestigatesWhatIsAboutThemOrWhomTheyManageOrWhatTheyDecided() {
        reported(Map.of());
        described(Map.of("concerned", List.of(csc.otherPractitioner())));
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach",
                with(containing(), Map.of("concerned", List.of(csc.leadInformationOfficer()))));

        assertThat(page(csc.leadInformationOfficer(), breach)).isEmpty();
        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), breach, "Investigate breach",
                investigating())).isNotNull();
        walk.putBack(csc.leadInformationOfficer(), breach, "Investigate breach");
        walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach", investigating());
        assertThat(kept().facts().found().by()).isEqualTo(csc.deputyLeadInformationOfficer());
    }

    @Test
    @Rule({"R31", "R33"})
    @Clause("C39")
    void whoeverItIsAboutReadsItOnceTheInvestigationAllows() {
        reported(Map.of("personalData", "no"));
        described(Map.of("concerned", List.of(csc.otherPractitioner())));
        assertThat(page(csc.otherPractitioner(), breach)).isEmpty();
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", containing());

        walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach",
                with(investigating(), Map.of("mayRead", "yes")));

        assertThat(page(csc.otherPractitioner(), breach)).contains("Two letters lay on one desk.");
    }

    @Test
    @Rule("R32")
    void itIsLookedAtAgainUntilItIsContained() {
        reported(Map.of("personalData", "no"));

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), breach, "Contain breach",
                with(containing(), Map.of("contained", "no")))).hasMessageContaining("on which day it is looked at again");
        walk.send(csc.leadInformationOfficer(), breach, "Contain breach",
                with(containing(), Map.of("contained", "no", "lookAgain", "2027-03-04")));

        assertThat(kept().containedAt()).isNull();
        assertThat(walk.task(breach, "Contain breach").getDueDate().toInstant()).isEqualTo("2027-03-04T17:00:00Z");
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", containing());
        assertThat(kept().containedAt()).isEqualTo(TUESDAY);
        assertThat(kept().facts().containments()).hasSize(2);
    }

    @Test
    @Rule("R30")
    void dangerComesFirstAndTheCaseWaitsForWhatKeepsSomebodySafe() {
        reported(Map.of("danger", "not-known", "personalData", "no"));
        assertThat(walk.open(breach)).containsExactly("See to danger");
        assertThatThrownBy(() -> walk.complete(csc.safeguardingLead(), breach, "See to danger",
                Map.of("danger", "yes", "warned", "today"))).hasMessageContaining("Say who is in danger.")
                .hasMessageContaining("Write what keeps them safe now.").hasMessageContaining("Add that as something to do");

        walk.send(csc.safeguardingLead(), breach, "See to danger", Map.of("danger", "yes", "whoInDanger", "The mother",
                "warned", "today", "warnedBy", "Her worker calls", "safety", "She stays with her sister.",
                "toDo", List.of(Map.of("what", "Call her.", "who", "person:" + csc.practitioner(), "safety", true))));
        handled();

        var action = breach + "-action-1";
        assertThat(walk.task(action, "Carry out action").getAssignee()).isEqualTo(csc.practitioner());
        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), breach, "Close breach", closing()))
                .hasMessageContaining("Something that keeps somebody safe is still to be done.");
        walk.complete(csc.practitioner(), action, "Carry out action", Map.of("step", "done", "done", "She knows."));
        walk.send(csc.leadInformationOfficer(), breach, "Close breach", closing());
        assertThat(kept().open()).isFalse();
    }

    @Test
    @Rule("R30")
    void whereNobodyIsInDangerThatIsRecordedWithItsReason() {
        reported(Map.of("danger", "yes", "personalData", "no"));
        assertThat(walk.task(breach, "See to danger").getDueDate().toInstant())
                .isEqualTo(TUESDAY.plus(Duration.ofMinutes(30)));

        assertThatThrownBy(() -> walk.complete(csc.safeguardingLead(), breach, "See to danger", Map.of("danger", "no")))
                .hasMessageContaining("Write why nobody is in danger.");
        walk.send(csc.safeguardingLead(), breach, "See to danger", Map.of("danger", "no", "noDanger", "It was empty."));

        assertThat(recorded.events(breach)).contains("Nobody is in danger");
        assertThat(walk.open(breach)).containsExactly("Contain breach", "Investigate breach");
    }

    @Test
    @Rule("R11")
    @Clause("C17")
    void whatIsNotDoneClimbs() {
        reported(Map.of("danger", "yes", "personalData", "no"));

        passes(Duration.ofMinutes(30), breach);
        passes(Duration.ofMinutes(30), breach);
        passes(Duration.ofHours(1), breach);

        assertThat(recorded.events(breach)).contains("Reminded that the safety check is due",
                "Senior manager told that the safety check is overdue",
                "Head of agency told that the safety check is long overdue");
        assertThat(recorded.told(breach, "breach-step-overdue")).contains(csc.safeguardingLead(), csc.seniorManager(),
                csc.holder(Role.HEAD_OF_AGENCY));
    }

    @Test
    @Rule("R11")
    @Clause("C17")
    void everyFurtherStepClimbsToo() {
        reported(Map.of("personalData", "no"));
        passes(Duration.ofDays(30), breach);
        handled();
        passes(Duration.ofDays(10), breach);

        assertThat(recorded.events(breach)).contains("Reminded that the containment is due",
                "Senior manager told that the investigation is overdue", "Reminded that the closing is due");
        assertThat(walk.open(breach)).containsExactly("Close breach");
    }

    @Test
    @Clause("C41")
    void whatIsToBePutRightHasAnOwnerAndADayAndIsChased() {
        reported(Map.of("personalData", "no"));
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", containing());
        var unowned = with(investigating(), Map.of("toDo", List.of(Map.of("what", "Buy a second desk."))));
        assertThatThrownBy(() -> walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach", unowned))
                .hasMessageContaining("Each action needs what is to be done, by whom and by when.");

        walk.send(csc.deputyLeadInformationOfficer(), breach, "Investigate breach", with(investigating(), Map.of("toDo",
                List.of(Map.of("what", "Buy a second desk.", "who", "line-manager", "by", "2027-03-12")))));
        walk.complete(csc.leadInformationOfficer(), breach, "Close breach", with(closing(), Map.of("noActions", "")));

        assertThat(groups(breach + "-action-1", "Carry out action")).contains(csc.group(Role.LINE_MANAGER));
        assertThat(page(csc.lineManager(), breach)).contains("Buy a second desk.", "To be done by");
    }

    @Test
    @Clause("C43")
    @Rule("R32")
    void misuseIsAttributedAndTheAgencyThatSuppliedTheInformationIsTold() {
        var police = agencies.make("police");
        reported(Map.of("personalData", "no"));
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", containing());

        assertThatThrownBy(() -> walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach",
                with(investigating(), Map.of("misuse", "yes")))).hasMessageContaining("which agency supplied");
        walk.send(csc.deputyLeadInformationOfficer(), breach, "Investigate breach", with(investigating(), Map.of("misuse",
                "yes", "cause", "receiver", "supplier", police.id(), "tellSupplier", "Our team used it for a reference.")));

        assertThat(recorded.told(breach, "breach-of-your-information")).contains(police.leadInformationOfficer());
        assertThat(recorded.events(breach)).contains("Told to another agency that it concerns");
        assertThat(page(police.leadInformationOfficer(), breach)).contains("Our team used it for a reference.")
                .doesNotContain("Two letters lay on one desk.");
        assertThat(page(police.practitioner(), breach)).isEmpty();
    }

    @Test
    @Rule("R32")
    @Clause("C39")
    void aDeliberateActIsInvestigatedToo() {
        reported(Map.of("personalData", "no"));
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", containing());

        assertThatThrownBy(() -> walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach",
                with(investigating(), Map.of("cause", "deliberate")))).hasMessageContaining("to which procedure it goes");
        walk.send(csc.deputyLeadInformationOfficer(), breach, "Investigate breach",
                with(investigating(), Map.of("cause", "deliberate", "route", "Conduct.")));

        assertThat(recorded.facts(breach, "Breach investigated").path("route").asText()).isEqualTo("Conduct.");
    }

    @Test
    @Clause("C43")
    void aProvidersBreachGoesToItsCommissionerAtOnceWhoseOwnClockRuns() {
        var provider = agencies.make("commissioned");
        report = walk.start(provider.practitioner(), "report-breach", Map.of("danger", "no", "about", provider.id(), "what",
                "A laptop was lost.", "personalData", "yes"));
        jobs.run(report);
        breach = report + "-breach";
        jobs.run(breach + "-assessment-1");

        var commissioner = provider.id() + "-commissioner";
        var theirs = breaches.of(breach + "-" + commissioner);
        jobs.run(theirs.id() + "-assessment-1");
        assertThat(theirs.agency()).isEqualTo(commissioner);
        assertThat(dataBreaches.of(theirs.id() + "-assessment-1").awareAt()).isEqualTo(TUESDAY);
        assertThat(recorded.events(breach + "-assessment-1")).contains("Told to the commissioner");
    }

    @Test
    @Clause("C41")
    void noEntryOfTheRegisterOfBreachesIsDeletedOrReworded() {
        reported(Map.of());
        var entry = register.about(report).get(0);

        assertThatThrownBy(() -> breaches.deleteById(breach)).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> reports.deleteById(report)).rootCause().hasMessageContaining("permission denied");
        assertThat(register.about(report).get(0)).isEqualTo(entry);
    }
}
