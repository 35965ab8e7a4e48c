package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.register.Register;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.FormFile;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a record's page says, in words, to those who may read it. */
@SharewellTest
class RecordSaysTest extends RecordWalk {

    @Autowired
    Register register;

    @Test
    @Clause({"C26", "C99"})
    void aRequestSaysWhatWasAskedWhatWasAnsweredAndHowItEnded() {
        asked(Answers.described(police));
        decide(Map.of("answer", "question-back", "question", "Which of two Maya Brooks?"));
        follow(Map.of("step", "reply", "replyTo", answer, "reply", "The one born in 2016."));
        decide(Answers.notShared());
        follow(Map.of("step", "close", "content", "no", "reason", "The visits matter to the conference."));

        assertThat(page(csc.practitioner(), request)).containsSubsequence("Where it stands", "Closed",
                "practitioner of " + csc.id(), "The visits matter to the conference.",
                "Whom it is about", "Maya Brook", "3 May 2016", "9434765919",
                "What was asked", "Attendances since January, and any worry noted.",
                "Enquiries into significant harm (section 47)", "a child in need, or at risk of significant harm",
                "Bruises seen at school on two days.", "A summary would not show the pattern.",
                "The child protection conference.",
                "Where each agency stands", police.id(), "Not shared, ", "What we hold is about another matter.",
                "They saw Maya last.", "Bruises were seen at school.", "The one born in 2016.",
                "What the register holds", "Request described", "Question answered",
                "Request closed, asker not content");
    }

    @Test
    @Clause("C26")
    @Rule("R1")
    void whatWasConsideredStandsInTheRequest() {
        asked(EarlyHelp.described(List.of(EarlyHelp.refused("Mother")), police));
        walk.complete(csc.practitioner(), request, "Choose way on", EarlyHelp.inThePublicInterest());
        walk.complete(csc.safeguardingLead(), request + "-view-1", "Give safeguarding view",
                Map.of("view", "ask", "reason", "Nobody else sees the pattern."));

        assertThat(page(csc.lineManager(), request)).containsSubsequence("Consent of the people concerned", "Mother",
                "Said no", "What was considered", "Ask without consent, in the public interest",
                "The family may trust us less.", "What the safeguarding lead said", "safeguarding-lead of " + csc.id(),
                "It may be asked without consent", "Nobody else sees the pattern.");
        assertThat(session(csc.safeguardingLead()).get("/record/" + request).statusCode()).isEqualTo(404);
    }

    @Test
    @Rule("R10")
    void anEmergencyIsReadOnEachSideBeforeItsRecordIsComplete() {
        asked(Map.of("harmIfWaits", true, "harmSentence", "He is on his way to her.", "myNumber", "07700 900123",
                "needed", "Where he lives now.", "agencies", List.of(Map.of("unit", police.id()))));
        decide(Map.of("answer", "decide", "harmIfWaits", true, "harmSentence", "She is with him now.",
                "items", List.of(Map.of("topic", "Where she is", "content", "At her uncle's in Bedgrove"))));

        assertThat(page(csc.practitioner(), request)).containsSubsequence("A child may come to harm if this waits",
                "He is on his way to her.", "07700 900123", "Some shared now, more to follow");
        assertThat(page(police.practitioner(), answer)).containsSubsequence("Maya Brook, no more is known yet",
                "Some information shared now", "She is with him now.", "Shared: Where she is",
                "At her uncle's in Bedgrove");
        assertThat(page(csc.practitioner(), answer + "-1")).containsSubsequence("None were set.",
                "All children asked about", "At her uncle's in Bedgrove", "Not said whether fact or opinion");
    }

    @Test
    @Clause({"C24", "C88"})
    void whatWasAskedBeforeADecisionIsReadInItsAgencyAndStaysThere() {
        asked(Answers.described(police));
        decide(Map.of("answer", "together", "adviser", "safeguarding-lead", "adviceQuestion", "May we say who told us?",
                "adviceDraft", "I would leave it out."));
        walk.complete(police.safeguardingLead(), answer + "-advice-1", "Give advice",
                Map.of("way", "view", "view", "Leave it out."));
        decide(Answers.notShared());
        var conversation = new String[] {"Advice of the safeguarding lead", "practitioner of " + police.id(),
                "May we say who told us?", "I would leave it out.", "safeguarding-lead of " + police.id(), "Leave it out."};

        assertThat(page(police.practitioner(), answer)).containsSubsequence("Decided together")
                .containsSubsequence(conversation).containsSubsequence("What the register holds",
                        "Advice asked of the safeguarding lead", "Advice given by the safeguarding lead");
        assertThat(session(police.practitioner()).get("/record/" + answer + ".txt").body()).contains(conversation);
        assertThat(page(police.safeguardingLead(), answer)).containsSubsequence(conversation);
        assertThat(page(police.safeguardingLead(), answer + "-advice-1")).containsSubsequence("Advice on a decision",
                "May we say who told us?", "Leave it out.", "Maya Brook");
        assertThat(session(police.safeguardingLead()).get("/record").body()).contains("Advice that you gave");
        assertThat(page(csc.practitioner(), request)).doesNotContain("who told us", "Leave it out");
        assertThat(session(csc.practitioner()).get("/record/" + answer + "-advice-1").statusCode()).isEqualTo(404);
    }

    @Test
    @Rule("R4")
    void aShortAnswerIsReadOnEachSide() {
        asked(Answers.described(police));
        decide(Answers.nothingHeld());

        assertThat(page(csc.practitioner(), request)).containsSubsequence("Holds nothing",
                "Case system and paper archive.");
        assertThat(page(police.practitioner(), answer)).containsSubsequence("Decision 1", "Nothing held",
                "Where did you look?", "Case system and paper archive.");
    }

    @Test
    void aRequestIsReadAtEachStageOfItsLife() {
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        assertThat(page(csc.practitioner(), request)).contains("Being described").doesNotContain("What was asked");

        walk.complete(csc.practitioner(), request, "Describe request",
                EarlyHelp.described(List.of(EarlyHelp.refused("Mother")), police));
        assertThat(page(csc.practitioner(), request)).containsSubsequence("Not asked yet: consent is considered",
                "What was considered", "Where each agency stands", "Not asked");

        walk.complete(csc.practitioner(), request, "Choose way on",
                Map.of("way", "do-not-ask", "childSafety", "Maya is safe.", "reason", "Her mother said no."));
        assertThat(page(csc.practitioner(), request)).containsSubsequence("Not asked, reasons recorded", "Do not ask",
                "Her mother said no.");
    }

    @Test
    void howItEndedIsSaidOfThoseWhoHadNotAnswered() {
        asked(Answers.described(police));
        follow(Map.of("step", "chase", "agency", answer));
        follow(Map.of("step", "withdraw", "reason", "It was another family."));

        assertThat(page(csc.practitioner(), request)).containsSubsequence("Withdrawn", "It was another family.",
                "No answer; it is not needed any more.", "Chased");
        assertThat(page(police.lineManager(), answer)).containsSubsequence("Not needed any more",
                "The request was withdrawn on", "It was another family.");

        asked(Answers.but(Answers.described(police), "needed", "Something else."));
        follow(Map.of("step", "close", "content", "yes", "reason", "The school knew enough."));
        assertThat(page(csc.practitioner(), request)).containsSubsequence("Closed", "The school knew enough.",
                "It had not answered.");
        assertThat(page(police.lineManager(), answer)).containsSubsequence("The request was closed on",
                "The school knew enough.");
    }

    @Test
    @Rule({"R7", "R9"})
    void whatWasBegunWhenTheRequestWasClosedIsKeptForWhoeverBeganIt() {
        asked(Answers.described(police));
        walk.claim(police.practitioner(), answer, "Decide request");
        session(police.practitioner()).send("PUT", "/drafts/" + walk.task(answer, "Decide request").getId(),
                "{\"answer\":\"nothing-held\",\"whereLooked\":\"In the old card index.\"}");

        follow(Map.of("step", "close", "content", "yes", "reason", "The school knew enough."));

        assertThat(page(police.practitioner(), answer)).containsSubsequence("The school knew enough.",
                "Begun and not sent", "practitioner of " + police.id(), "Where did you look?", "In the old card index.");
        assertThat(page(csc.practitioner(), request)).doesNotContain("card index");
    }

    @Test
    @Rule("R4")
    void whatWasOfferedToSomebodyElseIsReadThereAndWhereItWasDecidedAndNotByTheAsker() {
        var health = agencies.make("health");
        asked(Answers.described(police));
        var offered = Answers.but(Answers.but(Answers.but(Answers.sharing(), "recipient", health.id()),
                "recipientPurpose", "To see her at the clinic."), "recipientNeed", "They see her weekly.");
        decide(Answers.but(Answers.shared(), "decisions", List.of(offered)));
        walk.complete(health.practitioner(), answer + "-1b", "Read information", Map.of("passOn", "as-said"));

        assertThat(session(health.practitioner()).get("/record").body()).contains(answer + "-1b");
        for (var person : List.of(health.practitioner(), police.practitioner())) {
            assertThat(page(person, answer + "-1b")).contains("Two visits, 3 and 9 March.", "To see her at the clinic.",
                    "practitioner of " + health.id());
        }
        assertThat(page(police.practitioner(), answer)).contains("Delivered to " + health.id() + " as",
                "To see her at the clinic.", "They see her weekly.");
        assertThat(session(csc.practitioner()).get("/record/" + answer + "-1b").statusCode()).isEqualTo(404);
        assertThat(page(csc.practitioner(), request)).contains("Offered to somebody else").doesNotContain("the clinic");
    }

    @Test
    @Clause({"C91", "C99", "C100"})
    void anAnswerSaysEachDecisionTheLatestFirstWithWhoWhenAndWhy() {
        asked(Answers.described(police));
        decide(Map.of("answer", "question-back", "question", "Which of two Maya Brooks?"));
        decide(sharedInPart());

        assertThat(page(police.leadInformationOfficer(), answer)).containsSubsequence("What was asked", csc.id(),
                "Attendances since January", "Decision 2", "practitioner of " + police.id(),
                "Information shared in part", "Do you share?", "In part", "Public task: we do what the law gives us to do (UK GDPR Art. 6(1)(e))",
                "It is sensitive (health, family life, crime, beliefs …); It is not publicly known",
                "Safeguarding of children and of individuals at risk", "They were not asked",
                "it would raise the risk of significant harm to a child", "Maya may be hurt again.",
                "The rest is about another family.", "not told to the asker", "A report on somebody else",
                "The uncle is a source.", "Two visits, 3 and 9 March.", "Fact", "Yes, checked",
                "Decision 1", "Question asked back", "Which of two Maya Brooks?");
    }

    @Test
    @Rule("R23")
    void theDayOfLookingAgainIsNotCalledTheDayOfTheAnswer() {
        asked(Answers.described(police));
        assertThat(page(police.lineManager(), answer)).contains("Answer due");
        decide(Answers.but(Answers.shared(), "decisions", List.of(Answers.but(Answers.but(inPart(), "outcome",
                "share-some-now"), "lookAgainOn", "2099-01-30"))));
        assertThat(page(police.lineManager(), answer)).containsSubsequence("The rest is due", "30 January 2099")
                .doesNotContain("Answer due");

        decide(Answers.but(Answers.notShared(), "decisions", List.of(Answers.but(Answers.refusing(), "lookAgainOn",
                "2099-01-30"))));
        assertThat(page(police.lineManager(), answer)).containsSubsequence("To be looked at again by", "30 January 2099");
    }

    @Test
    @Rule("R7")
    void theAskersPagesNeverSayWhatTheOtherAgencyKeepsToItself() {
        asked(Answers.described(police));
        decide(sharedInPart());

        var share = page(csc.practitioner(), answer + "-1");
        for (var page : List.of(share, page(csc.practitioner(), request), text(csc.lineManager(), request),
                text(csc.practitioner(), answer + "-1"))) {
            assertThat(page).contains("The rest is about another family.")
                    .doesNotContain("uncle", "A report on somebody else", "public-task", "Maya may be hurt again.");
        }
    }

    @Test
    @Rule({"R5", "R15"})
    void marksThenLimitsStandAboveTheContent() {
        var described = Answers.described(police);
        described.put("people", List.of(Map.of("name", "Carl Brook", "relation", "father", "wanted", false,
                "mustNotLearn", List.of("request"))));
        described.put("checked", true);
        asked(described);
        var sent = Answers.but(Answers.checked(), "limits", "Not for his solicitor.");
        sent.put("marks", List.of(Map.of("person", "Her aunt", "of", List.of("source"))));
        decide(sent);

        for (var person : List.of(csc.practitioner(), police.practitioner())) {
            for (var read : List.of(page(person, answer + "-1"), text(person, answer + "-1"))) {
                assertThat(read).containsSubsequence("Carl Brook, father must not", "Her aunt must not learn who said it",
                        "Not for his solicitor.", "Two visits, 3 and 9 March.");
            }
        }
        assertThat(page(csc.practitioner(), request)).containsSubsequence("Who must not learn what",
                "Carl Brook, father must not", "Her aunt must not", "Where it stands");
        assertThat(page(police.practitioner(), answer)).containsSubsequence("Who must not learn what",
                "Carl Brook, father must not", "Her aunt must not", "What was asked");
    }

    @Test
    @Rule("R6")
    void whoTellsTheFamilyIsSaidToBothSidesAlike() {
        var described = Answers.but(Answers.described(police), "telling", "you-may-tell");
        asked(Answers.but(described, "tellingWhy", "The mother, from today."));
        var sent = Answers.but(Answers.shared(), "telling", "they-tell");
        decide(Answers.but(sent, "tellingWhy", "At tomorrow's visit."));

        for (var person : List.of(csc.practitioner(), police.practitioner())) {
            assertThat(page(person, answer + "-1")).contains(
                    "Everybody concerned: left to the other side. At tomorrow's visit.");
        }
    }

    @Test
    void whatOneAgencyDoesInsideItselfIsNotInTheOthersHistory() {
        asked(Answers.described(police));
        decide(sharedInPart());
        var task = walk.task(answer + "-1", "Read information").getId();
        session(csc.lineManager()).submit("/work/" + task, Map.of("way", "back", "reason", "Away until Monday.",
                "seenWith", csc.practitioner()));

        assertThat(page(csc.leadInformationOfficer(), answer + "-1")).contains("Work taken back for the team");
        assertThat(page(police.practitioner(), answer + "-1")).contains("Information delivered")
                .doesNotContain("Work taken back", "line-manager of " + csc.id(), "Away until Monday");
    }

    @Test
    @Clause("C96")
    void towardsWhomElseItGoesOnIsKnownToTheSideThatReceivedIt() {
        asked(Answers.described(police));
        decide(Answers.shared());
        walk.complete(csc.practitioner(), answer + "-1", "Read information",
                Map.of("passOn", "further", "passOnTo", "The school nurse, who weighs her."));

        assertThat(page(csc.lineManager(), answer + "-1")).contains("To somebody else as well", "The school nurse");
        assertThat(page(police.practitioner(), answer + "-1")).contains("Put away").doesNotContain("The school nurse");
    }

    @Test
    void peoplesWordsAreShownAsTheyWroteThemAndDoNothing() {
        asked(Answers.but(Answers.described(police), "needed",
                "<b onclick=x>Now</b>\n\n[a link](http://elsewhere.example)"));

        assertThat(page(csc.practitioner(), request)).contains("&lt;b onclick=x&gt;Now&lt;/b&gt;")
                .doesNotContain("<b onclick", "href=\"http://elsewhere");
    }

    @Test
    @Clause("C91")
    @Rule("R16")
    void theCopyForTheCaseFileNamesTheRegistersDigestOfEachOfItsEntries() {
        asked(Answers.described(police));
        decide(sharedInPart());

        var answered = session(police.practitioner()).get("/record/" + answer + ".txt");

        assertThat(answered.headers().firstValue("Content-Type")).hasValueSatisfying(type ->
                assertThat(type.toLowerCase()).isEqualTo("text/plain;charset=utf-8"));
        assertThat(answered.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"" + answer + ".txt\"");
        assertThat(answered.body()).contains("Answer of " + police.id() + ", " + answer, "DECISION 1",
                "practitioner of " + police.id());
        assertThat(register.about(answer)).isNotEmpty().allSatisfy(line -> assertThat(answered.body()).contains(
                "Entry " + line.id() + ", digest " + line.digest().substring(0, 16)));
    }

    @Test
    void noCodeOfAFormIsOnAnyPage() {
        asked(EarlyHelp.described(
                List.of(EarlyHelp.refused("Mother"), EarlyHelp.leftOut("Father", "whereabouts")), police));
        walk.complete(csc.practitioner(), request, "Choose way on", EarlyHelp.inThePublicInterest());
        walk.complete(csc.safeguardingLead(), request + "-view-1", "Give safeguarding view",
                Map.of("view", "ask", "reason", "Yes."));
        var weighed = Answers.but(inPart(), "justification", List.of("prevent"));
        decide(Answers.but(sharedInPart(), "decisions", List.of(Answers.but(weighed, "ifShared", "They may move."))));
        var codes = FormFile.all().stream().flatMap(FormFile::components).map(field -> field.path("values"))
                .flatMap(values -> StreamSupport.stream(values.spliterator(), false))
                .map((JsonNode option) -> option.path("value").asText()).filter(code -> code.contains("-"))
                // The people of a test are called by their roles.
                .filter(code -> Role.of(code).isEmpty()).toList();

        for (var read : List.of(page(csc.practitioner(), request), page(police.practitioner(), answer),
                page(csc.practitioner(), answer + "-1"), session(csc.practitioner()).get("/record").body())) {
            assertThat(read).doesNotContain(codes).doesNotContain("public-task", "safeguarding-of-children", "null");
        }
    }

    private static Map<String, Object> sharedInPart() {
        return Answers.but(Answers.shared(), "decisions", List.of(inPart()));
    }
}
