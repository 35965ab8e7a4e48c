package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A silent answer: reminded, told to the line manager, to the lead information officer, to the head of agency. */
@SharewellTest
class ReplyChasedTest extends Deciding {

    private static final Map<String, Object> NOW =
            Map.of("urgency", "now", "urgencyReason", "She is due home at midnight.");
    private static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");

    @Autowired
    org.sharewell.decision.Answers answers;
    @Autowired
    IdentityService identities;

    @BeforeEach
    void itIsTuesday() {
        clock.itIs(TUESDAY);
    }

    @Test
    @Rule("R11")
    @Clause("C45")
    void aSilentAnswerClimbsStepByStepAndEachIsRecordedAndTold() {
        asks(agencies.make("local-authority"), agencies.like("police").with(Role.HEAD_OF_AGENCY).make(), Map.of());

        itIs(kept().remindAt());
        var reminder = mailTo(police.otherPractitioner(), step("REMINDER"));
        itIs(kept().dueAt());
        var due = mailTo(police.lineManager(), step("LINE_MANAGER"));
        itIs(kept().climbAt());
        var overdue = mailTo(police.leadInformationOfficer(), step("LEAD_INFORMATION_OFFICER"));
        itIs(kept().headAt());
        var longOverdue = mailTo(police.holder(Role.HEAD_OF_AGENCY), step("HEAD_OF_AGENCY"));

        assertThat(events()).containsSequence("Reminder sent", "Line manager told that the reply is due",
                "Lead information officer told that the reply is overdue",
                "Head of agency told that the reply is long overdue");
        assertThat(register.about(answer)).filteredOn(entry -> entry.entry().event().contains("told"))
                .extracting(entry -> entry.at()).containsExactly(kept().dueAt(), kept().climbAt(),
                        kept().headAt());
        assertThat(reminder).contains("An answer is due soon: " + answer);
        assertThat(due).containsExactly("An answer is due now: " + answer);
        assertThat(overdue).containsExactly("An answer is overdue: " + answer);
        assertThat(longOverdue).containsExactly("An answer is long overdue: " + answer);
        assertThat(mailbox.of(address(csc.practitioner()))).isEmpty();
        assertThat(walk.open(answer)).containsExactly(DECIDE);
        policeAnswer(Answers.shared());
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule({"R13", "R14"})
    @Clause("C45")
    void theReminderOfWhatSomebodyHasClaimedGoesToThemAndNotToTheDutyMailbox() {
        asks(agencies.make("local-authority"), agencies.like("police").dutyMailbox().make(), Map.of());
        walk.claim(police.practitioner(), answer, DECIDE);

        itIs(kept().remindAt());

        assertThat(mailTo(police.practitioner(), step("REMINDER"))).contains("An answer is due soon: " + answer);
        assertThat(mailbox.of("duty@" + police.id() + ".example")).extracting(Mailbox.Received::subject)
                .doesNotContain("An answer is due soon: " + answer);
        assertThat(mailbox.of(address(police.otherPractitioner()))).extracting(Mailbox.Received::subject)
                .doesNotContain("An answer is due soon: " + answer);
    }

    @Test
    @Rule("R13")
    @Clause("C45")
    void whatIsUrgentIsDueInClockHoursAlsoAtNightInAnOfficeThatIsClosed() {
        clock.itIs(Instant.parse("2027-03-06T22:00:00Z"));
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("health"),
                Map.of("urgency", "now", "urgencyReason", "She is due home at midnight."));

        assertThat(kept().remindAt()).isEqualTo("2027-03-06T22:30:00Z");
        assertThat(kept().dueAt()).isEqualTo("2027-03-07T02:00:00Z");
        assertThat(kept().climbAt()).isEqualTo("2027-03-07T03:00:00Z");
        assertThat(kept().headAt()).isEqualTo("2027-03-07T04:00:00Z");
        assertThat(walk.task(answer, DECIDE).getDueDate()).isEqualTo(Date.from(kept().dueAt()));
    }

    @Test
    @Rule("R13")
    void whatIsNeededNowAndNotOpenedIsToldToTheSenderAndTheirManager() {
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("health"), NOW);
        assertThat(askerSees()).contains("Nobody has opened it yet.").contains("To call them: 0300 111 2222");

        itIs(kept().remindAt());

        var unopened = answer + " unopened " + kept().dueAt();
        assertThat(mailTo(csc.practitioner(), unopened)).contains("Nobody has opened it yet: " + request);
        assertThat(mailTo(csc.lineManager(), unopened)).containsExactly("Nobody has opened it yet: " + request);
        assertThat(register.about(request)).extracting(entry -> entry.entry().event())
                .contains("Asker told that an agency has not opened it");
    }

    @Test
    @Rule("R13")
    void onceItWasOpenedTheSenderIsNotTold() {
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("health"), NOW);
        walk.claim(police.practitioner(), answer, DECIDE);
        walk.form(police.practitioner(), answer, DECIDE);
        assertThat(askerSees()).contains("Opened Tuesday 2 March 2027, 10:00.");

        itIs(kept().remindAt());

        assertThat(events()).contains("Reminder sent");
        assertThat(register.about(request)).extracting(entry -> entry.entry().event())
                .doesNotContain("Asker told that an agency has not opened it");
    }

    @Test
    @Rule("R13")
    void nobodyIsCalledAboutWhatCanTakeTheUsualTime() {
        policeAreAsked();

        itIs(kept().remindAt());

        assertThat(register.about(request)).extracting(entry -> entry.entry().event())
                .doesNotContain("Asker told that an agency has not opened it");
    }

    @Test
    @Clause("C45")
    void whatIsRoutineIsDueInWorkingDaysOfTheAgencyThatIsAsked() {
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("health"), Map.of());

        assertThat(kept().remindAt()).isEqualTo("2027-03-04T17:00:00Z");
        assertThat(kept().dueAt()).isEqualTo("2027-03-05T17:00:00Z");
        assertThat(kept().climbAt()).isAfter(kept().dueAt());
    }

    @Test
    @Rule("R11")
    void aVacantLineManagersPartGoesToTheLeadInformationOfficer() {
        asks(agencies.make("local-authority"), agencies.like("police").without(Role.LINE_MANAGER).make(), Map.of());

        itIs(kept().dueAt());

        assertThat(mailTo(police.leadInformationOfficer(), step("LINE_MANAGER")))
                .containsExactly("An answer is due now: " + answer);
    }

    @Test
    @Rule("R11")
    void withoutAnyLeadInformationOfficerTheBusinessUnitIsTold() {
        policeAreAsked();
        identities.deleteMembership(police.leadInformationOfficer(), police.group(Role.LEAD_INFORMATION_OFFICER));
        identities.deleteMembership(police.deputyLeadInformationOfficer(),
                police.group(Role.DEPUTY_LEAD_INFORMATION_OFFICER));

        itIs(kept().climbAt());
        jobs.run(step("LEAD_INFORMATION_OFFICER"));

        assertThat(identities.createUserQuery().userId(Agencies.BUSINESS_UNIT).singleResult().getEmail())
                .isEqualTo("beth@partnership.example");
        assertThat(mailbox.of("beth@partnership.example")).extracting(Mailbox.Received::subject)
                .contains("An answer is overdue: " + answer);
    }

    @Test
    @Rule("R11")
    void withoutAHeadOfAgencyTheBusinessUnitIsToldInTheEnd() {
        policeAreAsked();

        itIs(kept().climbAt());
        itIs(kept().headAt());
        jobs.run(step("HEAD_OF_AGENCY"));

        assertThat(mailbox.of("beth@partnership.example")).extracting(Mailbox.Received::subject)
                .contains("An answer is long overdue: " + answer);
    }

    @Test
    void nobodyIsChasedOnceItIsAnswered() {
        policeAreAsked();
        policeAnswer(Answers.notShared());

        itIs(kept().climbAt());

        assertThat(events()).doesNotContain("Reminder sent", "Line manager told that the reply is due");
        assertThat(jobs.of(answer)).isEmpty();
    }

    @Test
    @Rule("R4")
    void aQuestionBackNeitherStopsTheClockNorStartsItAgain() {
        policeAreAsked();
        itIs(kept().remindAt());

        policeAnswer(question());
        clock.passes(Duration.ofMinutes(1));
        jobs.run(answer);
        itIs(kept().dueAt());

        assertThat(events()).containsOnlyOnce("Reminder sent").containsOnlyOnce("Line manager told that the reply is due");
    }

    @Test
    void aNodeThatWakesLateTakesEveryStepThatIsDueOnce() {
        policeAreAsked();

        itIs(kept().headAt().plus(Duration.ofDays(1)));

        assertThat(events()).filteredOn(event -> event.contains("told") || event.contains("Reminder")).isEqualTo(List.of(
                "Reminder sent", "Line manager told that the reply is due",
                "Lead information officer told that the reply is overdue",
                "Head of agency told that the reply is long overdue"));
        assertThat(kept().facts().chased()).hasSize(4);
    }

    @Test
    @Rule({"R10", "R11"})
    void theRecordOfAnEmergencyHasATimeOfItsOwnAndClimbs() {
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("police"),
                Map.of("urgency", "now", "urgencyReason", "She is due home at midnight."));
        policeAnswer(emergency());

        assertThat(kept().dueAt()).isEqualTo("2027-03-03T17:00:00Z");
        assertThat(walk.task(answer, DECIDE).getDueDate()).isEqualTo(Date.from(kept().dueAt()));
        itIs(kept().remindAt());
        itIs(kept().dueAt());
        itIs(kept().climbAt());

        assertThat(mailTo(police.practitioner(), step("REMINDER"))).contains("An answer is due soon: " + answer);
        assertThat(mailTo(police.lineManager(), step("LINE_MANAGER"))).containsExactly("An answer is due now: " + answer);
        assertThat(mailTo(police.leadInformationOfficer(), step("LEAD_INFORMATION_OFFICER")))
                .containsExactly("An answer is overdue: " + answer);
    }

    @Test
    @Clause("C86")
    void theRestIsDueOnTheDayThatWasPromisedAndChasedFromTheFirstStepOn() {
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("health"), Map.of());
        itIs(kept().climbAt());

        policeAnswer(shared(sharing("outcome", "share-some-now", "reasonTold", "The rest is being read.",
                "lookAgainOn", "2027-03-12")));

        assertThat(kept().remindAt()).isEqualTo("2027-03-12T09:00:00Z");
        assertThat(kept().dueAt()).isEqualTo("2027-03-12T17:00:00Z");
        itIs(kept().climbAt());
        assertThat(events()).filteredOn(event -> event.equals("Reminder sent")).hasSize(2);
        assertThat(events()).filteredOn(event -> event.startsWith("Lead information officer told")).hasSize(2);
    }

    @Test
    void whatIsPromisedForTodayIsDueToday() {
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("health"), Map.of());

        policeAnswer(shared(sharing("outcome", "share-some-now", "reasonTold", "The rest is being read.",
                "lookAgainOn", "2027-03-02")));

        assertThat(kept().remindAt()).isEqualTo("2027-03-02T13:30:00Z");
        assertThat(kept().dueAt()).isEqualTo("2027-03-02T17:00:00Z");
    }

    @Test
    @Rule("R23")
    void aDecisionNotToShareComesBackOnTheDayToLookAgain() {
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("health"), Map.of());
        policeAnswer(notShared(refusing("lookAgainOn", "2027-03-12")));
        assertThat(walk.open(answer)).isEmpty();
        assertThat(askerSees()).contains("Not shared");

        itIs(Instant.parse("2027-03-12T09:00:00Z"));

        assertThat(walk.open(answer)).containsExactly(DECIDE);
        walk.claim(police.practitioner(), answer, DECIDE);
        assertThat(walk.form(police.practitioner(), answer, DECIDE))
                .containsEntry("lookAgain", "Friday 12 March 2027").containsEntry("due", "Friday 12 March 2027, 17:00");
        walk.send(police.practitioner(), answer, DECIDE, Answers.shared());
        jobs.run(answer);
        assertThat(delivered(2)).isTrue();
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule("R23")
    void whoMeantToLookAgainIsChasedAlsoWhenTheRequestIsClosed() {
        asks(agencies.make("local-authority"), agencies.makeWithOfficeHours("health"), Map.of());
        policeAnswer(notShared(refusing("lookAgainOn", "2027-03-12")));
        askerTakes(Map.of("step", "close", "content", "yes"));

        itIs(Instant.parse("2027-03-12T09:00:00Z"));
        itIs(kept().dueAt());

        assertThat(events()).contains("Line manager told that the reply is due");
    }

    private String step(String step) {
        return answer + " " + step + " " + kept().dueAt();
    }

    private Answer kept() {
        return answers.of(answer);
    }

    private void itIs(Instant instant) {
        clock.itIs(instant);
        jobs.run(answer);
    }
}
