package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.testing.Answers.but;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.register.RegisterEntry;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way in which {@code answer-request} ends, and the ways back to the decision. */
@SharewellTest
class AnswerRequestTest extends Deciding {

    private static final List<Map<String, Object>> TWO_CHILDREN = List.of(Map.of("name", "Maya Brook", "birthDateIs",
            "not-known", "wanted", true), Map.of("name", "Tom Brook", "birthDateIs", "not-known", "wanted", true));

    @Autowired
    org.sharewell.decision.Answers answers;

    @Test
    @Rule("R9")
    @Clause({"C26", "C99"})
    void whatIsSharedReachesTheAskerAndIsRecorded() {
        policeAreAsked();

        policeAnswer(Answers.shared());

        assertThat(decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.entry().event()).isEqualTo("Information shared");
            assertThat(decision.entry().decision()).isEqualTo("shared");
            assertThat(decision.entry().decidedBy()).isEqualTo(police.practitioner());
            assertThat(decision.entry().decidedFor()).isEqualTo(police.id());
        });
        assertThat(received(1).get("items").toString()).contains("Two visits, 3 and 9 March.");
        assertThat(askerSees()).startsWith("Shared,");
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule("R9")
    void whatWasSharedIsDeliveredAlsoWhereMoreIsDecidedBeforeTheSendingIsTriedAgain() {
        policeAreAsked();
        policeSend(shared(someNow()));
        answers.save(answers.of(answer).deciding(Examples.notShared(), police.practitioner(), clock.instant()));

        jobs.run(answer);

        assertThat(received(1).get("items").toString()).contains("Two visits, 3 and 9 March.");
        assertThat(delivered(2)).isFalse();
    }

    @Test
    @Rule("R7")
    void inPartTellsTheReasonAndTheKindOnlyIfAllowedAndNeverTheDeliberation() {
        policeAreAsked();

        policeAnswer(shared(sharing("outcome", "share-part", "withheldKind", "A report on her uncle", "reasonTold",
                "The rest is about somebody else.", "deliberation", "The uncle is a source.")));

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("shared-in-part");
        assertThat(facts().at("/decision/withheldKind").textValue()).isEqualTo("A report on her uncle");
        assertThat(facts().at("/decision/deliberation").textValue()).isEqualTo("The uncle is a source.");
        assertThat(askerSees()).contains("Shared in part", "The rest is about somebody else.").doesNotContain("uncle");
        assertThat(received(1).toString()).contains("The rest is about somebody else.").doesNotContain("uncle");
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Clause({"C66", "C69"})
    void withoutNamesIsRecordedAsSuch() {
        policeAreAsked();

        policeAnswer(shared(sharing("outcome", "share-anonymised", "identifies", "no", "anonymousWouldDo", "yes",
                "reasonTold", "A number answers what you ask.", "condition", null, "consent", null)));

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("shared-anonymised");
        assertThat(facts().at("/decision/identifies").textValue()).isEqualTo("no");
        assertThat(facts().at("/decision/anonymousWouldDo").textValue()).isEqualTo("yes");
        assertThat(facts().path("context").textValue()).contains("To find out whether Maya is safe at home.");
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Clause("C86")
    void someNowComesBackForTheRest() {
        policeAreAsked();

        policeAnswer(shared(someNow()));
        var after = walk.open(answer);
        policeAnswer(but(Answers.shared(), "items", List.of(item("1", "A third visit on 12 March."))));

        assertThat(after).containsExactly(DECIDE);
        assertThat(decisions()).extracting(decision -> decision.entry().decision())
                .containsExactly("some-shared-now", "shared");
        assertThat(facts(decisions().get(0)).at("/decision/lookAgainOn").textValue()).isNotBlank();
        assertThat(decisions().get(1).entry().supersedes()).isEqualTo(answer + "-1");
        assertThat(received(1).get("items").toString()).contains("Two visits");
        assertThat(received(2).get("items").toString()).contains("A third visit").doesNotContain("Two visits");
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Clause({"C26", "C86"})
    void noMoreAfterSomeIsSharedInPart() {
        policeAreAsked();

        policeAnswer(shared(someNow()));
        policeAnswer(Answers.notShared());

        assertThat(decisions()).extracting(decision -> decision.entry().decision())
                .containsExactly("some-shared-now", "shared-in-part");
        assertThat(facts().path("shared").findValuesAsText("content")).containsExactly("Two visits, 3 and 9 March.");
        assertThat(delivered(2)).isFalse();
        assertThat(askerSees()).startsWith("Shared in part");
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule("R7")
    @Clause({"C26", "C99", "C101"})
    void notSharingIsRecordedWithItsReasonsAndToldToTheAsker() {
        policeAreAsked();

        policeAnswer(Answers.notShared());

        assertThat(decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.entry().event()).isEqualTo("Not shared, reasons recorded");
            assertThat(decision.entry().decision()).isEqualTo("not-shared");
            assertThat(decision.entry().decidedBy()).isEqualTo(police.practitioner());
        });
        assertThat(facts().at("/decision/refusalReasons/0").textValue()).isEqualTo("not-needed");
        assertThat(facts().at("/decision/deliberation").textValue()).startsWith("Read the file");
        assertThat(facts().path("shared")).isEmpty();
        assertThat(askerSees()).contains("Not shared", "What we hold is about another matter.")
                .doesNotContain("Read the file");
        assertThat(delivered(1)).isFalse();
        assertThat(ended()).isEqualTo("EndEvent_NotSharedReasonsRecorded");
    }

    @Test
    @Rule("R4")
    void nothingHeldSaysWhereWasLookedAndIsCountedApart() {
        policeAreAsked();

        policeAnswer(Answers.nothingHeld());

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("nothing-held");
        assertThat(facts().at("/answer/whereLooked").textValue()).isEqualTo("Case system and paper archive.");
        assertThat(askerSees()).contains("Holds nothing", "Looked in: Case system and paper archive.");
        assertThat(ended()).isEqualTo("EndEvent_NothingHeldOrNotOurs");
    }

    @Test
    @Rule("R4")
    void notOursSaysWhoMayHoldIt() {
        policeAreAsked();

        policeAnswer(Map.of("answer", "not-ours", "whoMayHold", "The force next door."));

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("not-ours");
        assertThat(askerSees()).contains("Not theirs to answer", "May be held by: The force next door.");
        assertThat(ended()).isEqualTo("EndEvent_NothingHeldOrNotOurs");
    }

    @Test
    @Rule("R4")
    void aShortAnswerEntersNoDecisionForAChildWhateverIsSentWithIt() {
        policeAreAsked();

        policeAnswer(but(but(Answers.shared(), "answer", "nothing-held"), "whereLooked", "Archive."));

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("nothing-held");
        assertThat(facts().path("shared")).isEmpty();
        assertThat(delivered(1)).isFalse();
    }

    @Test
    @Rule("R4")
    void aQuestionBackIsAnsweredInTheSamePlaceWhileTheDueTimeRunsOn() {
        policeAreAsked();
        var due = walk.task(answer, DECIDE).getDueDate();

        policeAnswer(question());
        var asked = askerSees();
        askerTakes(Map.of("step", "reply", "replyTo", answer, "reply", "The one in Bedgrove."));
        walk.claim(police.practitioner(), answer, DECIDE);
        var decider = walk.form(police.practitioner(), answer, DECIDE);

        assertThat(asked).startsWith("Asks you a question. It is your turn, since ").endsWith("Which of the two addresses is hers?");
        assertThat(askerSees()).startsWith("Has your reply. Due ");
        assertThat(decider).containsEntry("lastQuestion", "Which of the two addresses is hers?")
                .containsEntry("replies", "The one in Bedgrove.");
        assertThat(walk.task(answer, DECIDE).getDueDate()).isEqualTo(due);
        policeAnswer(Answers.shared());
        assertThat(decisions()).extracting(decision -> decision.entry().decision())
                .containsExactly("question-back", "shared");
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule({"R10", "R21"})
    void anEmergencyIsSharedAtOnceAndItsRecordCompletedWithoutSharingAgain() {
        policeAreAsked();

        policeAnswer(emergency());
        var at = received(1).get("items").toString();
        policeAnswer(but(Answers.shared(), "items", null));

        assertThat(at).contains("At her uncle's in Bedgrove").contains("Not said whether fact or opinion");
        assertThat(decisions()).extracting(decision -> decision.entry().decision())
                .containsExactly("some-shared-now", "shared");
        assertThat(facts(decisions().get(0)).at("/answer/harmSentence").textValue()).isEqualTo("She is with him now.");
        assertThat(facts().at("/decision/basis").textValue()).isEqualTo("public-task");
        assertThat(facts().path("shared").findValuesAsText("content")).containsExactly("At her uncle's in Bedgrove");
        assertThat(delivered(2)).isFalse();
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule("R10")
    void whoeverCompletesTheRecordOfAnEmergencySeesWhatWasShared() {
        policeAreAsked();

        policeAnswer(emergency());
        walk.claim(police.otherPractitioner(), answer, DECIDE);

        assertThat(walk.form(police.otherPractitioner(), answer, DECIDE)).containsEntry("wasEmergency", true)
                .containsEntry("lastEmergency", "She is with him now.")
                .containsEntry("alreadyShared", "Where she is: At her uncle's in Bedgrove");
    }

    @Test
    @Rule("R5")
    void aMarkOfTheAgencyStandsOnTheFormAndOnAllThatFollows() {
        policeAreAsked();
        var marked = but(but(emergency(), "marks", List.of(Map.of("person", "The uncle", "of", List.of("address")))),
                "items", List.of(Map.of("about", "1", "topic", "Where she is", "content", "In Bedgrove", "checked", true)));

        policeAnswer(marked);
        walk.claim(police.practitioner(), answer, DECIDE);
        var shown = walk.form(police.practitioner(), answer, DECIDE).get("mustNotLearn");
        policeAnswer(Answers.checked());

        assertThat(shown.toString()).contains("The uncle must not learn where somebody lives");
        assertThat(received(1).get("mustNotLearn").toString()).contains("The uncle must not learn");
        assertThat(received(2).get("mustNotLearn").toString()).contains("The uncle must not learn");
    }

    @Test
    void aWithdrawnRequestNeedsNoAnswerAndTellsThoseWhoWereAskedButNotTheAsker() {
        policeAreAsked();

        askerTakes(Map.of("step", "withdraw", "reason", "She was found at school."));

        assertThat(events()).contains("Request withdrawn by the asker");
        assertThat(ended()).isEqualTo("EndEvent_AnswerNoLongerNeeded");
        assertThat(mailTo(police.practitioner(), answer + " withdrawn")).contains("A request has been withdrawn: " + answer);
        assertThat(mailbox.of(address(csc.practitioner()))).isEmpty();
    }

    @Test
    @Rule("R12")
    void whoeverAsksAnotherTeamOfTheirOwnGetsNoMailAboutWithdrawing() {
        var agency = agencies.like("local-authority").team("assessment").make();
        asks(agency, agency, Map.of("agencies", List.of(Map.of("unit", agency.unit("assessment"), "why", "They met her.",
                "told", "Bruises were seen."))));
        answer = request + "." + agency.unit("assessment");

        askerTakes(Map.of("step", "withdraw", "reason", "She was found at school."));

        assertThat(mailTo(agency.practitionerOf("assessment"), answer + " withdrawn"))
                .contains("A request has been withdrawn: " + answer);
        assertThat(ended()).isEqualTo("EndEvent_AnswerNoLongerNeeded");
        assertThat(mailbox.of(address(agency.practitioner()))).isEmpty();
    }

    @Test
    @Rule("R9")
    void anAnswerAfterTheRequestEndedIsDeliveredRecordedAndEndsAsSuch() {
        policeAreAsked();
        policeAnswer(emergency());
        askerTakes(Map.of("step", "close", "content", "yes", "reason", "The school answered what I need."));

        policeAnswer(Answers.shared());

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).endsWith("shared");
        assertThat(received(2).get("items").toString()).contains("Two visits");
        assertThat(ended()).isEqualTo("EndEvent_AnsweredAfterTheRequestEnded");
    }

    @Test
    @Rule("R3")
    void eachChildIsAnsweredOnTheirOwn() {
        policeAreAsked(Map.of("children", TWO_CHILDREN));

        policeAnswer(but(shared(sharing(), refusing()), "items", List.of(item("1", "Two visits."))));

        assertThat(decisions()).extracting(decision -> decision.entry().decision())
                .containsExactly("shared", "not-shared");
        assertThat(decisions()).extracting(decision -> decision.entry().concerns())
                .containsExactly(answer + "#1", answer + "#2");
        assertThat(facts(decisions().get(0)).path("shared").findValuesAsText("content")).containsExactly("Two visits.");
        assertThat(facts(decisions().get(1)).path("shared")).isEmpty();
        assertThat(askerSees()).contains("Shared in part", "What we hold is about another matter.");
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule("R3")
    void theSameAsForTheFirstChildIsRecordedInFullForTheSecond() {
        policeAreAsked(Map.of("children", TWO_CHILDREN));

        policeAnswer(but(shared(sharing(), Map.of("sameAs", "1")), "items",
                List.of(item("1", "Two visits."), item("2", "No visit."))));

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("shared", "shared");
        assertThat(decisions()).extracting(this::facts)
                .extracting(facts -> facts.at("/decision/basis").textValue()).containsOnly("public-task");
        assertThat(decisions()).extracting(this::facts)
                .extracting(facts -> facts.path("shared").findValuesAsText("content"))
                .containsExactly(List.of("Two visits."), List.of("No visit."));
        assertThat(received(1).get("items").toString()).contains("about=Maya Brook", "about=Tom Brook");
    }

    @Test
    @Rule("R4")
    void onWhatTheyWereMatchedIsRecordedAndToldToTheAsker() {
        policeAreAsked();

        policeAnswer(shared(sharing("matchedOn", List.of("name-and-birth-date"))));

        assertThat(facts().path("decision").path("matchedOn").toString()).isEqualTo("[\"name\",\"birth-date\"]");
        assertThat(askerSees()).endsWith("Matched on name, birth date.");
        assertThat(received(1).get("told")).isEqualTo("Matched on name, birth date.");
    }

    @Test
    @Rule({"R3", "R4"})
    void whoCannotBeToldApartIsAskedBackAndTheOtherStaysAsDecided() {
        policeAreAsked(Map.of("children", TWO_CHILDREN));

        policeAnswer(but(shared(sharing(), Map.of("outcome", "cannot-tell", "whoIsMeant", "Born in 2014 or in 2016?")),
                "items", List.of(item("1", "Two visits."))));
        var asked = askerSees();
        askerTakes(Map.of("step", "reply", "replyTo", answer, "reply", "In 2014."));
        policeAnswer(but(shared(Map.of("sameAs", "before"), refusing()), "items", null));

        assertThat(asked).startsWith("Some shared now").contains("Tom Brook: we cannot tell who is meant. Born in 2014");
        assertThat(decisions()).extracting(decision -> decision.entry().decision() + decision.entry().concerns())
                .containsExactly("shared" + answer + "#1", "question-back" + answer + "#2", "not-shared" + answer + "#2");
        assertThat(askerSees()).startsWith("Shared in part").contains("Maya Brook: Shared.", "Tom Brook: Not shared.");
        assertThat(delivered(2)).isFalse();
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule("R4")
    void whereItCannotBeToldWhoIsMeantNothingIsShared() {
        policeAreAsked();

        policeAnswer(Map.of("answer", "decide", "decisions",
                List.of(Map.of("outcome", "cannot-tell", "whoIsMeant", "Which of two Maya Brooks?"))));

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("question-back");
        assertThat(facts().at("/decision/whoIsMeant").textValue()).isEqualTo("Which of two Maya Brooks?");
        assertThat(askerSees()).startsWith("Asks you a question.").contains("Which of two Maya Brooks?");
        assertThat(delivered(1)).isFalse();
        assertThat(walk.open(answer)).containsExactly(DECIDE);
    }

    @Test
    @Clause({"C100", "C107"})
    void aDecisionIsDatedToTheMinuteByTheServersClock() {
        clock.itIs(Instant.parse("2027-03-02T10:15:30Z"));
        policeAreAsked();

        clock.passes(Duration.ofMinutes(7));
        policeSend(Answers.shared());

        assertThat(decisions()).extracting(RegisterEntry::at).containsExactly(Instant.parse("2027-03-02T10:22:30Z"));
    }

    private static Map<String, Object> someNow() {
        return sharing("outcome", "share-some-now", "reasonTold", "The rest is being read.", "lookAgainOn", "2099-01-31");
    }

    private static Map<String, Object> item(String about, String content) {
        return Map.of("about", about, "topic", "Attendances", "content", content, "kind", "fact");
    }
}
