package org.sharewell.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.action.Action;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;

/** A complaint is taken, acknowledged, looked into, answered and learnt from; each way in which it can end. */
@SharewellTest
class HandlingComplaintTest extends Complaining {

    @Test
    @Clause({"C16", "C37", "C42"})
    void itEndsWithAnOutcomeThatIsToldAndLearntFrom() {
        inClosing(Map.of());

        walk.complete(handler, complaint, "Close complaint", closing());

        assertThat(kept().state()).isEqualTo("closed");
        assertThat(kept()).extracting(Complaint::outcome, Complaint::cause, Complaint::theme, Complaint::shared)
                .containsExactly("upheld", "not-followed", "too-much", true);
        assertThat(kept().facts().clocks()).extracting(ComplaintClocks::procedure, ComplaintClocks::version)
                .containsExactly("How we handle complaints", "2026-04");
        assertThat(recorded.events(complaint)).containsExactly("Complaint entered", "Complaint described",
                "Complaint taken up", "Complaint acknowledged", "Complaint triaged", "Complaint investigated",
                "Complaint closed");
        assertThat(recorded.entry(complaint, "Complaint closed").decision()).isEqualTo("upheld");
        assertThat(recorded.ends(complaint, "complaint-handling")).containsExactly("Complaint closed");
        assertThat(recorded.ends(complaint, "enter-complaint")).containsExactly("Complaint handed on");
    }

    @Test
    @Clause("C16")
    void whatIsLearntIsReadByThePartnershipAndNothingElseOfIt() {
        inClosing(Map.of());

        walk.complete(handler, complaint, "Close complaint", closing());

        assertThat(recorded.told(complaint, "complaint-learning")).contains(Agencies.BUSINESS_UNIT);
        assertThat(page(Agencies.BUSINESS_UNIT, complaint)).contains("Addresses are looked at one by one.")
                .doesNotContain("Ms Grey", "The new address was not needed.");
        assertThat(page(csc.leadInformationOfficer(), complaint)).contains("Ms Grey",
                "Addresses are looked at one by one.");
    }

    @Test
    @Clause("C16")
    void itIsNotClosedWithoutItsAnalysis() {
        inClosing(Map.of());

        assertThatThrownBy(() -> walk.complete(handler, complaint, "Close complaint",
                with(closing(), Map.of("cause", "", "theme", "", "improvement", "", "share", "no", "noActions", ""))))
                .hasMessageContaining("Say why it came to this.")
                .hasMessageContaining("Choose which theme it belongs to.")
                .hasMessageContaining("Write what is done better from now on.")
                .hasMessageContaining("Write why it is not shared").hasMessageContaining("write why nothing is");
        assertThat(kept().open()).isTrue();
    }

    @Test
    @Clause("C42")
    void whatIsToBeDoneNeedsAnOwnerAndADayAndIsChased() {
        inClosing(Map.of());
        assertThatThrownBy(() -> walk.complete(handler, complaint, "Close complaint", with(closing(),
                Map.of("toDo", List.of(Map.of("what", "Train the team."))))))
                .hasMessageContaining("Each action needs what is to be done, by whom and by when.");

        walk.send(handler, complaint, "Close complaint", with(closing(), Map.of("noActions", "", "toDo",
                List.of(Map.of("what", "Train the team.", "who", "line-manager", "by", "2027-04-01")))));

        assertThat(carryOutAction.open(complaint)).extracting(Action::unit).containsExactly(csc.id());
    }

    @Test
    @Clause("C37")
    void anAnswerSaysThatTheyCanGoToTheCommissioner() {
        inClosing(Map.of());

        assertThatThrownBy(() -> walk.complete(handler, complaint, "Close complaint",
                with(closing(), Map.of("commissioner", false))))
                .hasMessageContaining("they can go to the Information Commissioner");
    }

    @Test
    @Rule("R33")
    void noReplyGoesByAnotherWayThanTheSafeOne() {
        entered(Map.of());
        described(Map.of());

        assertThat(walk.form(handler, complaint, "Acknowledge complaint")).doesNotContainKey("reach");
        walk.claim(handler, complaint, "Acknowledge complaint");
        assertThat(walk.form(handler, complaint, "Acknowledge complaint"))
                .containsEntry("reach", "By letter to her sister's address");
        assertThatThrownBy(() -> walk.send(handler, complaint, "Acknowledge complaint",
                with(acknowledging(), Map.of("asAgreed", false))))
                .hasMessageContaining("the way that is safe for them");
        walk.send(handler, complaint, "Acknowledge complaint", Map.of("way", "none-safe", "why", "He opens her post."));
        assertThat(recorded.events(complaint)).contains("Not acknowledged: no way is safe");
        assertThat(kept().acknowledgedAt()).isNull();
    }

    @Test
    @Rule({"R30", "R33"})
    void whereAChildMayBeInDangerSomebodyHasToSeeToItAtOnceAndNothingEndsBefore() {
        entered(Map.of("danger", "not-known"));

        var action = carryOutAction.open(complaint).get(0);
        assertThat(action.safety()).isTrue();
        assertThat(walk.open(action.id())).containsExactly("Carry out action");
        described(Map.of());
        acknowledged();
        assertThatThrownBy(() -> walk.complete(handler, complaint, "Triage complaint",
                Map.of("step", "withdrawn", "withdrawal", "She takes it back.")))
                .hasMessageContaining("Something that keeps somebody safe is still to be done.");
        walk.complete(csc.safeguardingLead(), action.id(), "Carry out action",
                Map.of("step", "done", "done", "Visited."));
        walk.send(handler, complaint, "Triage complaint",
                Map.of("step", "withdrawn", "withdrawal", "She takes it back."));
        assertThat(recorded.ends(complaint, "complaint-handling")).containsExactly("Complaint withdrawn");
    }

    @Test
    @Clause("C37")
    void serviceAndConductGoToTheirOwnProcedure() {
        entered(Map.of());
        described(Map.of());
        acknowledged();
        var elsewhere = Map.of("kinds", List.of("service", "conduct"), "serviceTo", "The council's procedure");
        assertThatThrownBy(() -> walk.complete(handler, complaint, "Triage complaint", with(triaging(), elsewhere)))
                .hasMessageContaining("Name the procedure that takes what is about conduct.")
                .hasMessageContaining("Write what they were told about where it goes.");

        walk.send(handler, complaint, "Triage complaint", with(with(triaging(), elsewhere), Map.of("conductTo",
                "The allegations procedure", "told", "Somebody of the council answers you.", "asAgreed", true)));

        assertThat(kept()).extracting(Complaint::state, Complaint::kinds)
                .containsExactly("passed-on", "service,conduct");
        assertThat(recorded.events(complaint)).contains("Complaint passed on");
        assertThat(recorded.ends(complaint, "complaint-handling")).containsExactly("Complaint passed on");
    }

    @Test
    @Clause("C37")
    void whatIsAlsoAboutConductIsHandledHereAllTheSame() {
        entered(Map.of());
        described(Map.of());
        acknowledged();

        walk.complete(handler, complaint, "Triage complaint", with(triaging(), Map.of("kinds",
                List.of("data-protection", "conduct"), "conductTo", "The allegations procedure", "told", "Both.",
                "asAgreed", true)));

        assertThat(walk.open(complaint)).containsExactly("Investigate complaint");
    }

    @Test
    @Rule("R33")
    void thoseWhomItIsAboutNeitherHandleNorReadItUntilTheInvestigationAllows() {
        entered(Map.of());
        assertThat(page(csc.lineManager(), complaint)).isNotEmpty();

        described(Map.of("concerned", List.of(csc.lineManager(), csc.otherPractitioner())));

        assertThat(page(csc.lineManager(), complaint)).isEmpty();
        acknowledged();
        walk.complete(handler, complaint, "Triage complaint", triaging());
        walk.complete(handler, complaint, "Investigate complaint", with(finding(), Map.of("mayRead", "yes")));
        assertThat(page(csc.otherPractitioner(), complaint)).contains("The new address was not needed.")
                .doesNotContain("sister");
        assertThat(page(csc.leadInformationOfficer(), complaint)).contains("sister");
    }

    @Test
    @Rule({"R11", "R33"})
    void whereItIsAboutWhoeverHandlesComplaintsSomebodyElseDoes() {
        var small = agencies.make("education");
        complaint = walk.start(small.practitioner(), "enter-complaint", entering());

        walk.send(small.practitioner(), complaint, "Describe complaint",
                with(describing(), Map.of("concerned", List.of(small.leadInformationOfficer()))));

        walk.complete(small.deputyLeadInformationOfficer(), complaint, "Acknowledge complaint", acknowledging());
        assertThat(walk.open(complaint)).containsExactly("Triage complaint");
    }

    @Test
    @Clause({"C36", "C37"})
    void anUnknownDecisionIsTakenAndMarked() {
        entered(Map.of());

        described(Map.of("concerns", "R26-99999.nobody"));

        assertThat(kept().facts().links().unknown()).isTrue();
        assertThat(kept().concerns()).isEqualTo("R26-99999.nobody");
        assertThat(page(csc.leadInformationOfficer(), complaint)).contains("A reference that nobody here knows");
    }

    @Test
    @Clause("C36")
    void theSameComplaintTwiceIsLinkedAndNotDoubled() {
        var decision = Map.of("concerns", "R26-04711.police");
        var first = entered(Map.of());
        described(decision);
        var again = entered(Map.of("complainant", "MS GREY", "channel", "call", "what", "Have you got my letter?"));

        described(decision);

        assertThat(kept().state()).isEqualTo("linked");
        assertThat(walk.open(again)).isEmpty();
        assertThat(complaints.of(first).facts().links().again()).containsExactly(again);
        assertThat(recorded.ends(again, "enter-complaint")).containsExactly("Complaint linked to the first");
        assertThat(recorded.told(first, "complaint-again")).containsExactly(handler);
        assertThat(recorded.events(first)).contains("The same complaint came again");
    }

    @Test
    @Clause("C36")
    void anotherPersonWithTheSameMatterIsAnsweredToo() {
        var first = entered(Map.of());
        described(Map.of("concerns", "R26-99999.nobody"));
        entered(Map.of("complainant", "Mr Brown"));

        described(Map.of("concerns", "R26-99999.nobody"));

        assertThat(kept().facts().links().sameMatter()).containsExactly(first);
        assertThat(walk.open(complaint)).containsExactly("Acknowledge complaint");
    }

    @Test
    @Clause("C37")
    void whoeverDoesNotAcceptTheOutcomeIsReviewedBySomebodyElse() {
        inClosing(Map.of());
        walk.complete(handler, complaint, "Close complaint", closing());
        var first = complaint;

        entered(Map.of("what", "Sorry is not enough."));
        assertThatThrownBy(() -> described(Map.of("earlier", "C26-99999")))
                .hasMessageContaining("Your agency has no complaint of this reference.");
        described(Map.of("earlier", first));
        acknowledged();

        assertThatThrownBy(() -> walk.complete(handler, complaint, "Triage complaint", triaging())).isNotNull();
        walk.complete(csc.leadInformationOfficer(), complaint, "Triage complaint", triaging());
        walk.complete(csc.leadInformationOfficer(), complaint, "Investigate complaint", finding());
        assertThat(page(csc.leadInformationOfficer(), first)).contains("Complained about again", complaint);
    }

    @Test
    @Clause("C36")
    void untilItIsShownThatTheyMayComplainForSomebodyElseTheyAreToldNothingOfIt() {
        inInvestigation(Map.of("onBehalf", "child", "authority", "not-shown"));
        var progress = Map.of("step", "progress", "told", "We are half through.", "asAgreed", true);

        assertThatThrownBy(() -> walk.complete(handler, complaint, "Investigate complaint", progress))
                .hasMessageContaining("they are told nothing of what is found");
        walk.send(handler, complaint, "Investigate complaint",
                Map.of("step", "authority", "authorityHow", "Her birth certificate names him."));
        walk.complete(handler, complaint, "Investigate complaint", progress);

        assertThat(recorded.events(complaint)).contains("Authority to complain shown",
                "Complainant told how it stands");
        assertThat(walk.open(complaint)).containsExactly("Investigate complaint");
    }

    @Test
    @Clause("C36")
    void whoeverMayNotComplainForSomebodyElseIsNotToldWhatCameOfIt() {
        inClosing(Map.of("onBehalf", "other", "authority", "not-shown"));

        assertThatThrownBy(() -> walk.complete(handler, complaint, "Close complaint", closing()))
                .hasMessageContaining("so they are not told what came of it");
        walk.send(handler, complaint, "Close complaint", with(closing(), Map.of("way", "no-authority", "notTold",
                "He never showed it.", "told", "")));

        assertThat(kept().outcome()).isEqualTo("upheld");
    }

    @Test
    @Clause("C36")
    void thatTheyMayComplainForSomebodyElseIsTakenUntilItIsClosed() {
        inClosing(Map.of("onBehalf", "child", "authority", "not-shown"));

        assertThatThrownBy(() -> walk.complete(handler, complaint, "Close complaint", Map.of("step", "authority")))
                .hasMessageContaining("Write how it was shown that they may.");
        walk.send(handler, complaint, "Close complaint",
                Map.of("step", "authority", "authorityHow", "Her birth certificate names him."));

        assertThat(walk.open(complaint)).containsExactly("Close complaint");
        walk.complete(handler, complaint, "Close complaint", closing());
        assertThat(recorded.events(complaint)).endsWith("Authority to complain shown", "Complaint closed");
    }

    @Test
    @Clause("C37")
    void itIsWithdrawnUntilItIsClosed() {
        inClosing(Map.of());

        walk.complete(handler, complaint, "Close complaint", with(closing(),
                Map.of("step", "withdrawn", "withdrawal", "She has what she wanted.")));

        assertThat(kept()).extracting(Complaint::state, Complaint::outcome).containsExactly("withdrawn", null);
        assertThat(recorded.ends(complaint, "complaint-handling")).containsExactly("Complaint withdrawn");
        assertThat(page(csc.leadInformationOfficer(), complaint)).contains("She has what she wanted.")
                .doesNotContain("The school has deleted it");
    }

    @Test
    @Clause("C37")
    void whatComesFirstTakesItBackToBeLookedIntoFurther() {
        inClosing(Map.of());

        walk.complete(handler, complaint, "Close complaint",
                Map.of("step", "back", "because", "The school was not asked yet."));

        assertThat(walk.open(complaint)).containsExactly("Investigate complaint");
        assertThat(kept().outcomeBy()).isEqualTo("2027-04-01T16:00:00Z");
        walk.claim(handler, complaint, "Investigate complaint");
        assertThat(walk.form(handler, complaint, "Investigate complaint").get("soFar").toString())
                .contains("Sent back to be looked into further", "What comes first? The school was not asked yet.");
        walk.send(handler, complaint, "Investigate complaint", with(finding(), Map.of("findings", "They knew already.")));
        walk.complete(handler, complaint, "Close complaint", closing());
        assertThat(kept().state()).isEqualTo("closed");
    }

    @Test
    @Clause("C37")
    void itIsPutOffOnceWithAReasonThatIsTold() {
        inInvestigation(Map.of());
        assertThat(kept().outcomeBy()).isEqualTo("2027-04-01T16:00:00Z");
        var longer = Map.of("step", "longer", "because", "A witness is away.", "told", "It takes till April.",
                "asAgreed", true);

        walk.complete(handler, complaint, "Investigate complaint", longer);

        assertThat(kept().outcomeBy()).isEqualTo("2027-04-15T16:00:00Z");
        assertThat(walk.task(complaint, "Investigate complaint").getDueDate().toInstant())
                .isEqualTo("2027-04-15T16:00:00Z");
        assertThatThrownBy(() -> walk.complete(handler, complaint, "Investigate complaint", longer))
                .hasMessageContaining("It was put off once").hasMessageContaining("cannot be put off again");
        assertThat(recorded.events(complaint)).containsOnlyOnce("Outcome put off, reason recorded");
    }

    @Test
    @Clause("C37")
    void itIsWithdrawnAlsoWhileItIsLookedInto() {
        inInvestigation(Map.of());

        walk.complete(handler, complaint, "Investigate complaint",
                Map.of("step", "withdrawn", "withdrawal", "Enough."));

        assertThat(kept().state()).isEqualTo("withdrawn");
        assertThat(recorded.ends(complaint, "complaint-handling")).containsExactly("Complaint withdrawn");
        assertThat(recorded.told(complaint, "complaint-ended")).containsExactly(csc.practitioner());
    }

    @Test
    @Clause("C37")
    @Rule("R11")
    void whatIsNotDoneClimbsAndStaysLate() {
        entered(Map.of());
        var law = kept().facts().clocks().byStatute();
        itIs(Instant.parse("2027-03-02T15:00:00Z"));
        assertThat(recorded.events(complaint)).contains("Line manager told that the description is due");
        described(Map.of());

        itIs(kept().acknowledgeBy());
        itIs(Instant.parse("2027-03-12T17:00:00Z"));
        itIs(law.atTime(8, 0).toInstant(ZoneOffset.UTC));

        assertThat(recorded.events(complaint)).contains("Reminded of the acknowledgement",
                "Line manager told that the acknowledgement is due",
                "Lead information officer told that the acknowledgement is overdue",
                "Told that the law leaves one day for the acknowledgement");
        assertThat(recorded.told(complaint, "complaint-last-day"))
                .containsExactlyInAnyOrder(csc.leadInformationOfficer(), csc.holder(Role.DATA_PROTECTION_OFFICER));
        acknowledged();
        assertThat(page(csc.leadInformationOfficer(), complaint)).contains(", late");
    }

    @Test
    @Rule("R11")
    void eachLaterStepThatNobodyTakesClimbsToo() {
        entered(Map.of());
        described(Map.of());
        acknowledged();

        passes(Duration.ofDays(10));
        assertThat(recorded.events(complaint)).contains("Reminded of the triage",
                "Line manager told that the triage is due", "Lead information officer told that the triage is overdue");

        walk.complete(handler, complaint, "Triage complaint", triaging());
        passes(Duration.ofDays(60));
        assertThat(recorded.events(complaint)).contains("Reminded of the investigation",
                "Line manager told that the investigation is due",
                "Lead information officer told that the investigation is overdue");

        walk.complete(handler, complaint, "Investigate complaint", finding());
        passes(Duration.ofDays(1));
        assertThat(recorded.events(complaint)).contains("Reminded of the closing",
                "Line manager told that the closing is due", "Lead information officer told that the closing is overdue");
    }

    @Test
    @Rule("R33")
    void whoeverOnlyEnteredItReadsWhereItStandsAndNotWhatWasFound() {
        inClosing(Map.of());

        assertThat(page(csc.practitioner(), complaint)).contains("To be closed", "Ms Grey")
                .doesNotContain("The new address was not needed.");
    }

    @Test
    @Clause("C37")
    void aMomentThatIsToComeIsNoReceipt() {
        assertThatThrownBy(() -> entered(Map.of("receivedAt", "2027-03-03T10:00+00:00")))
                .hasMessageContaining("It cannot have been received at a moment that is to come.");
    }
}
