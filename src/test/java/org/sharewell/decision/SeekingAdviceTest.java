package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharewell.testing.Answers.but;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.register.RegisterEntry;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A decision is passed with a question, and comes back or is decided there; its time runs on meanwhile. */
@SharewellTest
class SeekingAdviceTest extends Deciding {

    private static final String ADVISE = "Give advice";
    private static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");

    @Autowired
    org.sharewell.decision.Answers answers;
    @Autowired
    TaskService tasks;
    @Autowired
    Recorded recorded;
    @LocalServerPort
    int port;

    @BeforeEach
    void itIsTuesday() {
        clock.itIs(TUESDAY);
    }

    @Test
    @Clause({"C24", "C88"})
    void whatWasAskedAndSaidBeforeADecisionIsPartOfItsRecord() {
        policeAreAsked();

        policePass("lead-information-officer");
        var shown = opened(police.leadInformationOfficer());
        walk.send(police.leadInformationOfficer(), advice(1), ADVISE, view("Share the visits, not the report."));
        var decider = walk.form(police.practitioner(), answer, DECIDE);
        policeAnswer(Answers.shared());

        assertThat(shown).containsEntry("question", "May we share what the school told us?")
                .containsEntry("draft", "I would share the visits.");
        assertThat(shown.get("record").toString()).contains("Maya Brook", "Bruises were seen at school.");
        assertThat(decider.get("conversation").toString()).contains("May we share what the school told us?",
                "Share the visits, not the report.");
        var asked = entry("Advice asked of the lead information officer");
        assertThat(asked.entry().actor()).isEqualTo(police.practitioner());
        assertThat(facts(asked).path("question").textValue()).isEqualTo("May we share what the school told us?");
        var given = entry("Advice given by the lead information officer");
        assertThat(given.entry().actor()).isEqualTo(police.leadInformationOfficer());
        assertThat(facts(given).path("view").textValue()).isEqualTo("Share the visits, not the report.");
        assertThat(decisions()).singleElement().satisfies(decision ->
                assertThat(decision.entry().decidedBy()).isEqualTo(police.practitioner()));
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
        assertThat(advised(1)).isEqualTo("EndEvent_AdviceRecorded");
    }

    @Test
    @Clause("C70")
    void theLegalAdviserIsAskedWhereThereIsOne() {
        asks(agencies.make("local-authority"), agencies.like("police").with(Role.LEGAL_ADVISER).make(), Map.of());

        policePass("legal-adviser");
        walk.complete(police.holder(Role.LEGAL_ADVISER), advice(1), ADVISE, view("The order does not forbid it."));

        assertThat(facts(entry("Advice given by the legal adviser")).path("view").textValue())
                .isEqualTo("The order does not forbid it.");
    }

    @Test
    @Clause({"C24", "C88"})
    void whoeverWasAskedTakesTheDecisionOverAndIsRecordedAsTheOneWhoDecided() {
        policeAreAsked();

        policePass("safeguarding-lead");
        walk.complete(police.safeguardingLead(), advice(1), ADVISE, Map.of("way", "decide"));
        assertThat(walk.task(answer, DECIDE).getAssignee()).isEqualTo(police.safeguardingLead());
        assertThat(askerSees()).contains("It is with their safeguarding lead, since Tuesday 2 March 2027, 10:00.");
        assertThatThrownBy(() -> walk.send(police.practitioner(), answer, DECIDE, Answers.shared()))
                .hasMessageContaining("This is not with you at the moment.");
        assertThat(walk.form(police.safeguardingLead(), answer, DECIDE)).containsEntry("claimed", true)
                .containsEntry("told", "Bruises were seen at school.");
        walk.send(police.safeguardingLead(), answer, DECIDE, Answers.notShared());
        jobs.run(answer);

        assertThat(events()).contains("Decision taken over by whoever was asked");
        assertThat(decisions()).singleElement().satisfies(decision ->
                assertThat(decision.entry().decidedBy()).isEqualTo(police.safeguardingLead()));
        assertThat(mailTo(police.practitioner(), advice(1) + " given"))
                .contains("Your question has been answered: " + answer);
        assertThat(ended()).isEqualTo("EndEvent_NotSharedReasonsRecorded");
        assertThat(advised(1)).isEqualTo("EndEvent_DecisionHandedOver");
    }

    @Test
    @Rule({"R4", "R11"})
    void aDecisionThatTheAdviserGaveBackIsTheTeamsAgain() {
        policeAreAsked();
        policePass("safeguarding-lead");
        walk.complete(police.safeguardingLead(), advice(1), ADVISE, Map.of("way", "decide"));
        clock.passes(Duration.ofMinutes(5));
        tasks.setAssignee(walk.task(answer, DECIDE).getId(), null);

        var seen = askerSees();
        askerTakes(Map.of("step", "chase", "agency", answer));

        assertThat(seen).startsWith("No answer yet. Due ");
        assertThat(mailTo(police.otherPractitioner(), answer + " asker-waits " + clock.instant()))
                .contains("Somebody waits for your answer: " + answer);
        walk.complete(police.otherPractitioner(), answer, DECIDE, question());
        jobs.run(answer);
        assertThat(walk.task(answer, DECIDE).getAssignee()).isNull();
    }

    @Test
    @Rule({"R4", "R10"})
    void aDecisionThatIsTakenOverAfterSomethingWasSharedInAnEmergencyIsTheAdvisers() {
        policeAreAsked();
        policePass("line-manager");
        clock.passes(Duration.ofMinutes(5));
        policeAnswer(emergency());
        clock.passes(Duration.ofMinutes(5));

        walk.complete(police.lineManager(), advice(1), ADVISE, Map.of("way", "decide"));

        assertThat(walk.task(answer, DECIDE).getAssignee()).isEqualTo(police.lineManager());
        assertThat(askerSees()).contains("It is with their line manager");
    }

    @Test
    @Rule("R4")
    void whoeverTookItOverKeepsItWhileTheyAskBackAndHearsOfTheReply() {
        policeAreAsked();
        policePass("line-manager");
        walk.complete(police.lineManager(), advice(1), ADVISE, Map.of("way", "decide"));
        clock.passes(Duration.ofMinutes(5));

        walk.send(police.lineManager(), answer, DECIDE, question());
        jobs.run(answer);
        var asked = askerSees();
        askerTakes(Map.of("step", "reply", "replyTo", answer, "reply", "The one in Bedgrove."));

        assertThat(asked).contains("It is your turn, since Tuesday 2 March 2027, 10:05.");
        assertThat(walk.task(answer, DECIDE).getAssignee()).isEqualTo(police.lineManager());
        assertThat(walk.form(police.lineManager(), answer, DECIDE)).containsEntry("replies", "The one in Bedgrove.");
        assertThat(mailTo(police.lineManager(), answer + " question-answered " + clock.instant()))
                .contains("Your question has been answered: " + answer);
    }

    @Test
    @Rule("R16")
    void whatWasHalfFilledComesBackAsItWas() {
        policeAreAsked();
        walk.claim(police.practitioner(), answer, DECIDE);
        walk.form(police.practitioner(), answer, DECIDE);
        typed("{\"answer\":\"decide\",\"limits\":\"Not for the school.\",\"decisions\":[{\"outcome\":\"share\"}]}");
        typed("{\"answer\":\"together\",\"adviceQuestion\":\"May we share?\"}");

        walk.send(police.practitioner(), answer, DECIDE, passing("line-manager"));
        walk.complete(police.lineManager(), advice(1), ADVISE, view("Share it."));

        assertThat(walk.form(police.practitioner(), answer, DECIDE)).containsEntry("limits", "Not for the school.")
                .containsEntry("decisions", List.of(Map.of("outcome", "share")))
                .doesNotContainKeys("answer", "adviceQuestion");
    }

    private void typed(String fields) {
        var session = TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD);
        assertThat(session.send("PUT", "/drafts/" + walk.task(answer, DECIDE).getId(), fields).statusCode())
                .isEqualTo(204);
    }

    @Test
    @Rule("R4")
    void theAskerSeesWhoseTurnItIsAndNeitherWhoNorWhat() {
        policeAreAsked();

        policePass("line-manager");
        var during = askerSees();
        walk.complete(police.lineManager(), advice(1), ADVISE, view("Share it."));

        assertThat(during).startsWith("No answer yet. They decide it together with their line manager, since Tuesday 2"
                + " March 2027, 10:00. Due ").doesNotContain("school told", police.lineManager());
        assertThat(askerSees()).startsWith("No answer yet. Due ");
    }

    @Test
    @Rule("R11")
    void theDueTimeRunsOnAndWhoeversTurnItIsIsReminded() {
        policeAreAsked();
        var due = walk.task(answer, DECIDE).getDueDate();

        policePass("line-manager");
        assertThat(walk.task(answer, DECIDE).getDueDate()).isEqualTo(due);
        itIs(kept().remindAt());
        itIs(kept().dueAt());
        itIs(kept().climbAt());

        assertThat(mailTo(police.lineManager(), answer + " REMINDER " + kept().dueAt()))
                .contains("An answer is due soon: " + answer);
        assertThat(mailbox.of(address(police.otherPractitioner()))).extracting(mail -> mail.subject())
                .doesNotContain("An answer is due soon: " + answer);
        assertThat(events()).contains("Reminder sent", "Line manager told that the reply is due",
                "Lead information officer told that the reply is overdue");
    }

    @Test
    @Rule({"R4", "R13"})
    void whoeverIsAskedHearsWhenTheAskerChasesAndTheTeamDoesNot() {
        policeAreAsked();
        policePass("line-manager");

        askerTakes(Map.of("step", "chase", "agency", answer));

        assertThat(mailTo(police.lineManager(), answer + " asker-waits " + clock.instant()))
                .contains("Somebody waits for your answer: " + answer);
        assertThat(mailbox.of(address(police.otherPractitioner()))).extracting(mail -> mail.subject())
                .doesNotContain("Somebody waits for your answer: " + answer);
    }

    @Test
    @Rule({"R11", "R14"})
    void adviceThatNobodyHasClaimedIsChasedThroughTheDutyMailboxAndThenOfWhoeverHasIt() {
        asks(agencies.make("local-authority"), agencies.like("police").dutyMailbox().make(), Map.of());
        policePass("line-manager");

        askerTakes(Map.of("step", "chase", "agency", answer));

        assertThat(mailTo(police.lineManager(), answer + " asker-waits " + clock.instant()))
                .doesNotContain("Somebody waits for your answer: " + answer);
        assertThat(mailbox.of("duty@" + police.id() + ".example")).extracting(mail -> mail.subject())
                .contains("Somebody waits for your answer: " + answer);
        walk.claim(police.lineManager(), advice(1), ADVISE);
        itIs(kept().remindAt());
        assertThat(mailTo(police.lineManager(), answer + " REMINDER " + kept().dueAt()))
                .contains("An answer is due soon: " + answer);
    }

    @Test
    @Rule("R11")
    void whoeverAskedIsToldThatNoAnswerCameAndDecidesWithoutOne() {
        policeAreAsked();
        policePass("line-manager");

        clock.itIs(Instant.parse("2027-03-03T18:00:00Z"));
        jobs.run(advice(1));
        assertThat(events()).contains("Decider told that the advice is overdue");
        assertThat(mailTo(police.practitioner(), advice(1) + " overdue"))
                .contains("No advice yet: " + answer);
        assertThat(walk.open(advice(1))).containsExactly(ADVISE);
        policeAnswer(Answers.shared());

        assertThat(events()).contains("Advice no longer needed");
        assertThat(advised(1)).isEqualTo("EndEvent_AdviceNoLongerNeeded");
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule("R11")
    void whoeverHasTheDecisionByThenIsToldThatNoAnswerCame() {
        policeAreAsked();
        policePass("line-manager");
        walk.putBack(police.practitioner(), answer, DECIDE);
        walk.claim(police.otherPractitioner(), answer, DECIDE);

        clock.itIs(Instant.parse("2027-03-03T18:00:00Z"));
        jobs.run(advice(1));

        assertThat(mailTo(police.otherPractitioner(), advice(1) + " overdue"))
                .contains("No advice yet: " + answer);
        assertThat(mailbox.of(address(police.practitioner()))).extracting(mail -> mail.subject())
                .doesNotContain("No advice yet: " + answer);
    }

    @Test
    @Rule("R10")
    void whatCannotWaitIsSharedWhileSomebodyElseIsAsked() {
        policeAreAsked();
        policePass("line-manager");

        clock.passes(Duration.ofMinutes(5));
        policeAnswer(emergency());

        assertThat(received(1).get("items").toString()).contains("At her uncle's in Bedgrove");
        assertThat(walk.open(answer)).containsExactly(DECIDE);
        assertThat(walk.open(advice(1))).containsExactly(ADVISE);
        assertThat(askerSees()).contains("Some shared now", "They decide it together with their line manager");
    }

    @Test
    void aWithdrawnRequestNeedsNoAdviceEither() {
        policeAreAsked();
        policePass("line-manager");

        askerTakes(Map.of("step", "withdraw", "reason", "She was found at school."));

        assertThat(walk.open(advice(1))).isEmpty();
        assertThat(advised(1)).isEqualTo("EndEvent_AdviceNoLongerNeeded");
        assertThat(ended()).isEqualTo("EndEvent_AnswerNoLongerNeeded");
    }

    @Test
    @Rule("R9")
    void whoeverTookADecisionOverHearsThatItIsNoLongerNeeded() {
        policeAreAsked();
        policePass("line-manager");
        walk.complete(police.lineManager(), advice(1), ADVISE, Map.of("way", "decide"));

        askerTakes(Map.of("step", "withdraw", "reason", "She was found at school."));

        assertThat(recorded.told(answer, "request-withdrawn")).containsExactly(police.lineManager());
    }

    @Test
    @Rule("R11")
    void aVacantRoleGoesUp() {
        asks(agencies.make("local-authority"), agencies.like("police").without(Role.SAFEGUARDING_LEAD).make(), Map.of());
        walk.claim(police.practitioner(), answer, DECIDE);
        var offered = walk.form(police.practitioner(), answer, DECIDE).get("advisers").toString();

        policePass("safeguarding-lead");

        assertThat(offered).contains("Safeguarding lead: lead-information-officer of " + police.id());
        assertThat(groups(1)).containsExactly(police.group(Role.LEAD_INFORMATION_OFFICER));
    }

    @Test
    @Rule("R11")
    void nobodyAdvisesThemselvesAlsoNotTheOnlyLineManager() {
        policeAreAsked();
        tasks.setAssignee(walk.task(answer, DECIDE).getId(), police.lineManager());

        walk.send(police.lineManager(), answer, DECIDE, passing("line-manager"));

        assertThat(groups(1)).containsExactly(police.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(walk.task(answer, DECIDE).getAssignee()).isEqualTo(police.lineManager());
        tasks.setAssignee(walk.task(advice(1), ADVISE).getId(), police.lineManager());
        assertThatThrownBy(() -> walk.send(police.lineManager(), advice(1), ADVISE, view("I agree with myself.")))
                .hasMessageContaining("You asked this yourself, so somebody else answers it.");
        assertThat(walk.open(advice(1))).containsExactly(ADVISE);
    }

    @Test
    @Rule("R12")
    void nobodySeesTheChildBeforeClaimingAndAnotherAgencyNeverDoes() {
        policeAreAsked();
        policePass("line-manager");

        assertThat(walk.form(police.lineManager(), advice(1), ADVISE).toString()).doesNotContain("Maya", "school told");
        assertThatThrownBy(() -> walk.form(csc.lineManager(), advice(1), ADVISE));
        assertThatThrownBy(() -> walk.claim(csc.lineManager(), advice(1), ADVISE));
        assertThatThrownBy(() -> walk.claim(police.safeguardingLead(), advice(1), ADVISE));
    }

    @Test
    void askingSomebodyElseEndsTheFirstQuestion() {
        policeAreAsked();
        policePass("line-manager");
        clock.passes(Duration.ofMinutes(5));

        policePass("safeguarding-lead");

        assertThat(walk.open(advice(1))).isEmpty();
        assertThat(walk.open(advice(2))).containsExactly(ADVISE);
        assertThat(askerSees()).contains("together with their safeguarding lead");
    }

    @Test
    void withoutAnybodyToAskOrAQuestionItIsSentBack() {
        policeAreAsked();

        assertThatThrownBy(() -> walk.complete(police.practitioner(), answer, DECIDE, Map.of("answer", "together")))
                .hasMessageContaining("Choose whom you ask.").hasMessageContaining("Write what you want to know from them.");
        assertThatThrownBy(() -> walk.send(police.practitioner(), answer, DECIDE,
                but(passing("line-manager"), "adviser", "head-of-agency"))).isNotNull();

        assertThat(walk.open(answer)).containsExactly(DECIDE);
        assertThat(events()).noneMatch(event -> event.startsWith("Advice"));
    }

    @Test
    void anAnswerWithoutAViewIsSentBack() {
        policeAreAsked();
        policePass("line-manager");

        assertThatThrownBy(() -> walk.complete(police.lineManager(), advice(1), ADVISE, Map.of("way", "view")))
                .hasMessageContaining("Write what you think.");

        assertThat(walk.open(advice(1))).containsExactly(ADVISE);
    }

    @Test
    @Rule("R4")
    void anAskerWhoOwesAReplyIsRemindedAndSeesThatItIsTheirTurn() {
        policeAreAsked();
        policeAnswer(question());

        assertThat(askerSees()).contains("It is your turn, since Tuesday 2 March 2027, 10:00.");
        itIs(kept().remindAt());

        assertThat(mailTo(csc.practitioner(), answer + " question waits " + kept().dueAt()))
                .contains("Somebody waits for your reply: " + request);
        assertThat(events()).contains("Reminder sent");
    }

    @Test
    @Rule("R4")
    void anAskerWhoRepliedIsNotReminded() {
        policeAreAsked();
        policeAnswer(question());

        askerTakes(Map.of("step", "reply", "replyTo", answer, "reply", "The one in Bedgrove."));
        itIs(kept().remindAt());

        assertThat(mailTo(csc.practitioner(), answer + " question waits " + kept().dueAt()))
                .doesNotContain("Somebody waits for your reply: " + request);
    }

    private void policePass(String adviser) {
        walk.complete(police.practitioner(), answer, DECIDE, passing(adviser));
    }

    private static Map<String, Object> passing(String adviser) {
        return Map.of("answer", "together", "adviser", adviser, "adviceQuestion", "May we share what the school told us?",
                "adviceDraft", "I would share the visits.");
    }

    private static Map<String, Object> view(String view) {
        return Map.of("way", "view", "view", view);
    }

    private Map<String, Object> opened(String adviser) {
        walk.claim(adviser, advice(1), ADVISE);
        return walk.form(adviser, advice(1), ADVISE);
    }

    private String advice(int number) {
        return answer + "-advice-" + number;
    }

    /** Id of the end event at which a piece of advice ended. */
    private String advised(int number) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(advice(number)).singleResult()
                .getEndActivityId();
    }

    private List<String> groups(int number) {
        return tasks.getIdentityLinksForTask(walk.task(advice(number), ADVISE).getId()).stream()
                .filter(link -> link.getType().equals("candidate")).map(IdentityLink::getGroupId).toList();
    }

    private RegisterEntry entry(String event) {
        return register.about(answer).stream().filter(entry -> entry.entry().event().equals(event)).findFirst()
                .orElseThrow();
    }

    private Answer kept() {
        return answers.of(answer);
    }

    private void itIs(Instant instant) {
        clock.itIs(instant);
        jobs.run(answer);
    }
}
