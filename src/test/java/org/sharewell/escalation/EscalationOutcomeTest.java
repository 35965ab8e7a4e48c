package org.sharewell.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.access.Closures;
import org.sharewell.access.Conflict;
import org.sharewell.calendar.Term;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes of a disagreement that is settled: a new decision, actions, what is learnt, and who reads it where. */
@SharewellTest
class EscalationOutcomeTest extends Disagreeing {

    @Autowired
    Closures closures;

    @Test
    @Clause("C35")
    void whatIsAgreedIsBegunWithItsOwnerAndItsDay() {
        raised();

        proposed("raising", with(proposing("stands"), "toDo", List.of(
                Map.of("what", "Call the school.", "who", "deciding/practitioner/" + police.practitioner(),
                        "by", "2027-03-05", "safety", true),
                Map.of("what", "Write the note.", "who", "raising/line-manager", "by", "2027-03-09"))));
        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);

        assertThat(walk.task(escalation + "-action-1", "Carry out action").getAssignee())
                .isEqualTo(police.practitioner());
        walk.complete(csc.lineManager(), escalation + "-action-2", "Carry out action",
                Map.of("step", "done", "done", "It is in the file."));
        assertThat(page(csc.practitioner())).contains("Call the school.", "To be done by Friday 5 March 2027",
                "It keeps somebody safe", "Carried out", "It is in the file.");
    }

    @Test
    @Clause("C35")
    void whatWasSharedTooMuchIsDecidedAnewWhereItIsSettledThatItIsNotShared() {
        raised();
        proposed("raising", proposing("not-share"));

        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);

        assertThat(walk.open(answer)).containsExactly("Decide request");
        assertThat(page(csc.practitioner())).contains("It is not shared");
    }

    @Test
    @Clause("C35")
    void whatTakesAnotherRouteNamesItAndWantsNoNewDecision() {
        raised();
        proposed("raising", with(proposing("other-route"), "route", "complaint"));

        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);

        assertThat(end()).isEqualTo("EndEvent_DisagreementSettled");
        assertThat(walk.open(answer)).isEmpty();
        assertThat(page(csc.practitioner())).contains("It takes another route", "The complaints team of the agency");
    }

    @Test
    @Clause("C35")
    void theAgencyThatDecidedGivesWayByItselfAtTheStageOfItsSeniorManagers() {
        raised();
        timeIsUp();
        timeIsUp();

        settles(police.seniorManager(), "deciding", with(decidingThat("share"), stating("We have looked again.")));
        jobs.run(escalation);

        assertThat(escalations.of(escalation).facts().ended().agreed()).isFalse();
        assertThat(walk.open(answer)).containsExactly("Decide request");
    }

    @Test
    @Clause("C35")
    void aCaseClimbsTheLadderThatItBeganUnder() {
        raised();
        var before = escalations.of(escalation);
        var slower = before.facts().ladder().stages().stream().map(stage -> !stage.id().equals("managers") ? stage
                : new Stage(stage.id(), "Heads of year", stage.act(), stage.join(), stage.tell(), Term.of("7 working days"),
                        stage.urgent(), stage.skippable(), stage.settledBy(), stage.withDecider())).toList();
        var known = Known.atFirst("no", before.facts().deciders(), null, new Escalation.Ladder(slower, true, "managers"));
        escalations.save(new Escalation(before.id(), before.version(), before.starter(), before.unit(), before.against(),
                before.concerns(), before.ground(), false, before.state(), before.stage(), before.openedAt(),
                before.stageAt(), before.dueAt(), null, known.described(before.facts().described())));

        timeIsUp();

        assertThat(events()).contains("Stage begun: Heads of year");
        assertThat(Duration.between(clock.instant(), escalations.of(escalation).dueAt())).isGreaterThan(Duration.ofDays(7));
    }

    @Test
    @Rule("R28")
    void whoeverWaitsForAnActionHearsThatItIsNotDone() {
        raised();
        proposed("raising", with(proposing("stands"), "toDo", List.of(Map.of("what", "Call the school.", "who",
                "deciding/practitioner/" + police.practitioner(), "by", "2027-03-05", "safety", false))));
        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);

        walk.send(police.practitioner(), escalation + "-action-1", "Carry out action",
                Map.of("step", "given-up", "reason", "The school called us."));
        jobs.run(escalation + "-action-1 given-up 1");

        assertThat(mailbox.of(csc.practitioner().replaceFirst("\\.", "@") + ".example")).anySatisfy(mail ->
                assertThat(mail.subject()).contains(escalation));
    }

    @Test
    @Clause("C35")
    void whoeverDecidesForThePartnershipReadsTheCaseMeanwhileAndAfterwards() {
        raised();
        for (int stages = 0; stages < 4; stages++) timeIsUp();
        var executive = whoActs("partnership");
        settles(executive, "partnership", decidingThat("stands"));

        assertThat(page(executive)).contains("Both have had their time.");
        assertThat(page(agencies.make("health").practitioner())).isEmpty();
    }

    @Test
    @Clause("C35")
    void whoeverHasItsTaskReadsTheCaseBeforeTheySpeak() {
        raised();
        timeIsUp();
        timeIsUp();
        assertThat(page(police.seniorManager())).isEmpty();

        var form = formOf(police.seniorManager(), "deciding");

        assertThat(form.get("decided").toString()).contains("What we hold is about another matter.");
        assertThat(form.toString()).doesNotContain("Read the file; nothing touches the enquiry.");
        assertThat(page(police.seniorManager())).contains("The visits matter for her safety.");
    }

    @Test
    @Clause("C35")
    void aRequestThatIsNamedAsAWholeIsDecidedAnewByTheAgencyThatIsDisagreedWith() {
        escalation = walk.start(csc.practitioner(), "escalation", Answers.but(need(), "concerns", request));
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());
        proposed("raising", proposing("share"));

        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);

        assertThat(escalations.of(escalation).concerns()).isEqualTo(answer);
        assertThat(walk.open(answer)).containsExactly("Decide request");
        assertThatThrownBy(() -> walk.complete(police.practitioner(), answer, "Decide request", Answers.shared()))
                .hasMessageContaining("A decision of yours on this was challenged");
    }

    @Test
    @Clause("C35")
    void whereAnAgencyAnsweredNothingItIsSaidThatItHasNothingToDecideAnew() {
        escalation = walk.start(police.practitioner(), "escalation",
                Map.of("danger", "no", "against", csc.id(), "ground", "how", "concerns", request));
        walk.complete(police.practitioner(), escalation, "Describe disagreement", described());
        settles(csc.practitioner(), "deciding", stating("We asked as we do."));

        assertThatThrownBy(() -> settles(police.practitioner(), "raising", proposing("share")))
                .hasMessageContaining("This is about no answer of that agency, so it has nothing to decide anew.");
        settles(police.practitioner(), "raising", with(proposing("share"), "toDo", List.of(Map.of("what", "Ask again.",
                "who", "deciding/practitioner", "by", "2027-03-09"))));
        settles(csc.practitioner(), "deciding", agreeing());
        jobs.run(escalation);
        assertThat(walk.open(escalation + "-action-1")).containsExactly("Carry out action");
    }

    @Test
    @Clause("C35")
    void itIsWithTheTeamThatAnsweredAndAnotherAgencysAnswerIsNotRaised() {
        police = agencies.like("police").team("east").team("west").make();
        request = walk.start(csc.practitioner(), "request-to-share",
                Answers.but(Answers.need(), "about", "Maya Brook, her visits"));
        walk.complete(csc.practitioner(), request, "Describe request", Answers.but(Answers.described(police), "agencies",
                List.of(Map.of("unit", police.unit("east"), "why", "They know.", "told", "A worry."))));
        answer = request + "." + police.unit("east");

        escalation = walk.start(csc.practitioner(), "escalation",
                Answers.but(need(), "against", police.unit("west")));
        walk.complete(csc.practitioner(), escalation, "Describe disagreement", described());

        assertThat(escalations.of(escalation).against()).isEqualTo(police.unit("east"));
        assertThat(groups("deciding")).contains(police.unit("east") + ".practitioner");
        var health = agencies.make("health");
        assertThatThrownBy(() -> walk.start(csc.practitioner(), "escalation",
                Answers.but(need(), "against", health.id())))
                .hasMessageContaining("This reference is of another agency than the one that you name.");
    }

    @Test
    @Clause("C35")
    void theSamePersonDecidesAnewOnlyWhereTheOutcomeLetsThem() {
        raised();
        proposed("raising", with(proposing("share"), "sameMayDecide", true));

        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);
        walk.complete(police.practitioner(), answer, "Decide request", Answers.shared());

        assertThat(register.about(answer).stream().map(line -> line.entry().decision()))
                .contains("not-shared", "shared");
    }

    @Test
    @Clause("C35")
    void whatIsLearntReachesThePartnershipWithoutTheCaseAndNeverWithAName() {
        raised();

        assertThatThrownBy(() -> proposed("raising", learning("As in Maya’s case: call before refusing.")))
                .hasMessageContaining("names Maya.").hasMessageNotContaining("Brook");
        settles(csc.practitioner(), "raising", learning("Call before refusing."));
        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);

        var figures = session(Agencies.BUSINESS_UNIT).get("/disagreements").body();
        assertThat(figures).contains("Call before refusing.", csc.id(), police.id(), "It was not shared",
                "Practitioner with practitioner", "The decision stands", "to be confirmed")
                .doesNotContain(escalation, "Maya", "The visits");
        assertThat(session(csc.lineManager()).get("/disagreements").body())
                .contains("This page shows the partnership").doesNotContain("Call before refusing.", police.id());
    }

    @Test
    @Rule("R29")
    void anAgencyWithoutAPartDoesNotLearnTheNameByTryingAndNobodyAgreesToIt() {
        var health = agencies.make("health");
        escalation = walk.start(health.practitioner(), "escalation", need());
        walk.complete(health.practitioner(), escalation, "Describe disagreement", described());

        settles(health.practitioner(), "raising", learning("As in Maya’s case: call before refusing."));

        assertThatThrownBy(() -> settles(police.practitioner(), "deciding", with(agreeing(), stating("It was right."))))
                .hasMessageContaining("names Maya.");
    }

    @Test
    @Clause("C35")
    void bothAgenciesReadTheOutcomeWithTheirOwnRecordAndTheChallengerHasItInWriting() {
        raised();
        proposed("raising", proposing("share"));
        settles(police.practitioner(), "deciding", agreeing());
        jobs.run(escalation);
        jobs.run(escalation + " outcome");

        assertThat(session(police.lineManager()).get("/record/" + answer).body())
                .contains("Disagreements about this", escalation, "It is shared", "The visits, not the report.");
        assertThat(session(police.lineManager()).get("/record/agency").body()).contains(escalation,
                "A disagreement with " + police.id());
        assertThat(session(police.practitioner()).get("/record").body()).contains(escalation,
                "A disagreement that you had a part in");
        assertThat(session(csc.practitioner()).get("/record/" + request).body())
                .contains("Disagreements about this", escalation, "The visits, not the report.");
        assertThat(page(csc.practitioner())).contains("The outcome in writing", "Both sides agreed (Practitioner with"
                + " practitioner)", "A change is a new decision beside it.");
        assertThat(mailbox.of(csc.practitioner().replaceFirst("\\.", "@") + ".example"))
                .anySatisfy(mail -> {
                    assertThat(mail.subject()).contains(escalation);
                    assertThat(mail.text()).contains("The record says in writing how and why");
                });
    }

    @Test
    @Rule("R29")
    void newFactsAfterTheEndStartANewOneThatIsLinked() {
        raised();
        settles(csc.practitioner(), "raising", withdrawing("They told us by telephone."));
        var first = escalation;

        escalation = walk.start(csc.otherPractitioner(), "escalation", need());
        walk.complete(csc.otherPractitioner(), escalation, "Describe disagreement", described());

        assertThat(escalations.of(escalation).facts().earlier()).isEqualTo(first);
        assertThat(page(csc.otherPractitioner())).contains("The one before", first);
    }

    @Test
    @Rule("R29")
    void anAgencyThatWasNotAskedRaisesItWithoutSeeingTheRecordAndIsToldWhatItMisspells() {
        var health = agencies.make("health");

        assertThatThrownBy(() -> walk.start(health.practitioner(), "escalation",
                Answers.but(need(), "concerns", "R26-99999.police"))).hasMessageContaining("There is no record of this"
                        + " reference.");
        escalation = walk.start(health.practitioner(), "escalation", need());
        walk.complete(health.practitioner(), escalation, "Describe disagreement", described());

        assertThat(page(health.practitioner())).contains("The visits matter for her safety.").doesNotContain("Maya");
        assertThat(session(health.practitioner()).get("/record/" + answer).statusCode()).isEqualTo(404);
        assertThat(session(csc.practitioner()).get("/record/" + request).body()).doesNotContain(escalation);
    }

    @Test
    @Rule("R5")
    void whoMustNotLearnStandsOnTopForTheSidesOfTheRequestAndForNobodyElse() {
        policeRefuse(Answers.but(Answers.need(), "about", "Maya Brook, her visits"), Map.of("people", List.of(
                Map.of("name", "Rob Brook", "relation", "father", "wanted", false, "mustNotLearn", List.of("request"))), "checked",
                true));
        raised();

        assertThat(formOf(police.practitioner(), "deciding").get("mustNotLearn").toString())
                .contains("Rob Brook, father must not learn of this.");
        assertThat(page(csc.practitioner())).contains("Rob Brook, father must not learn of this.");
        var health = agencies.make("health");
        escalation = walk.start(health.practitioner(), "escalation", need());
        walk.complete(health.practitioner(), escalation, "Describe disagreement", described());
        assertThat(formOf(health.practitioner(), "raising")).containsEntry("mustNotLearn", "").containsEntry("decided", "");
    }

    @Test
    @Rule("R28")
    void eachStageSaysWhatKeepsTheChildSafeNow() {
        raised();

        assertThat(formOf(csc.practitioner(), "raising").get("safeNow").toString()).startsWith("School sees her daily");
        clock.passes(Duration.ofMinutes(5));
        settles(csc.practitioner(), "raising", leaving("skip", "She goes home on Friday."));

        assertThat(formOf(csc.lineManager(), "raising").get("safeNow").toString())
                .startsWith("Her teacher sees her daily.");
        assertThat(page(csc.practitioner())).contains("Stages at which it was not settled", "She goes home on Friday.");
    }

    @Test
    @Rule("R12")
    void whoeverKnowsTheFamilyHasNoPartInWhatIsDisagreedAboutThem() {
        closures.keep(new Conflict(null, answer, police.id(), police.id(), police.otherPractitioner(), TUESDAY));

        raised();

        assertThat(walk.as(police.otherPractitioner(), () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(escalation).list())).isEmpty();
        assertThat(page(police.otherPractitioner())).isEmpty();
        assertThat(walk.as(police.practitioner(), () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(escalation).list())).hasSize(1);
        assertThat(page(police.practitioner())).contains("The visits matter for her safety.");
    }

    @Test
    @Rule("R12")
    void whoeverSaysLaterThatTheyKnowTheFamilyLosesWhatIsDisagreedAboutThem() {
        raised();
        settles(police.practitioner(), "deciding", stating("It was about another matter."));
        var asked = walk.task(request, "Follow request").getId();

        session(csc.practitioner()).submit("/work/" + asked + "/conflict", Map.of("kind", "family"));

        assertThat(task("raising").getAssignee()).isNull();
        assertThat(walk.as(csc.practitioner(), () -> tasks.createTaskQuery().processInstanceBusinessKey(escalation)
                .list())).isEmpty();
        assertThat(session(csc.practitioner()).get("/record").body()).doesNotContain(escalation, request);
        assertThatThrownBy(() -> walk.start(csc.practitioner(), "escalation", Answers.but(need(), "ground", "how")))
                .hasMessageContaining("You said that you know this family");
        settles(csc.otherPractitioner(), "raising", leaving("skip", "She goes home on Friday."));
        assertThat(stage()).isEqualTo("managers");
    }

    @Test
    @Rule("R12")
    void whoeverSaysSoInTheDisagreementHasNoPartInWhatItIsAboutEither() {
        raised();
        var task = task("raising").getId();

        session(csc.practitioner()).submit("/work/" + task + "/conflict", Map.of("kind", "family"));

        assertThat(task("raising").getAssignee()).isNull();
        assertThat(walk.task(request, "Follow request").getAssignee()).isNull();
        assertThat(session(csc.practitioner()).get("/record/" + request).statusCode()).isEqualTo(404);
        assertThat(events()).contains("Knows the family: closed to them");
    }

    private Map<String, Object> learning(String what) {
        return with(with(proposing("stands"), "fault", "yes"), "learning", what);
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        var more = new HashMap<>(answers);
        more.put(key, value);
        return more;
    }

    private TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
