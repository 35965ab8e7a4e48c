package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** From the agencies asked to each way a request can end. */
@SharewellTest
class FollowingTest {

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Recorded recorded;
    @Autowired
    TestClock clock;
    @Autowired
    SharingRequests requests;
    @Autowired
    AskedAgencies asked;
    @Autowired
    RequestToShare requestToShare;

    TestAgency csc;
    TestAgency police;
    TestAgency health;

    @BeforeEach
    void threeAgencies() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        health = agencies.make("health");
    }

    @Test
    @Rule("R9")
    void anotherAgencyIsAskedWhileTheRequestIsOpen() {
        var reference = raise(Answers.described(police));

        follow(reference, Map.of("step", "add", "agencies", Answers.agencies(health)));

        assertThat(recorded.events(reference)).endsWith("Another agency added");
        assertThat(recorded.facts(reference, "Another agency added").path("agencies").path(0).path("unit").asText())
                .isEqualTo(health.id());
        assertThat(asked.ofRequest(reference)).extracting(AskedAgency::unit)
                .containsExactlyInAnyOrder(police.id(), health.id());
        assertThat(walk.open(to(health, reference))).containsExactly("Decide request");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Rule("R4")
    void whomToAskInsteadIsHalfFilledInWhereAnAgencySaysThatItIsNotTheirs() {
        var reference = raise(Answers.described(police));
        walk.complete(police.practitioner(), to(police, reference), "Decide request",
                Map.of("answer", "not-ours", "whoMayHold", "The health visitor."));
        jobs.run(to(police, reference));
        var offered = walk.form(csc.practitioner(), reference, "Follow request").get("agencies");
        clock.passes(Duration.ofMinutes(1));

        follow(reference, Map.of("step", "add", "agencies", Answers.agencies(health)));

        assertThat(offered).isEqualTo(List.of(Map.of("why", police.id() + " says that it is not theirs. May be held by: The"
                + " health visitor.", "told", "Bruises were seen at school.")));
        assertThat(walk.open(to(health, reference))).containsExactly("Decide request");
        assertThat(walk.form(csc.practitioner(), reference, "Follow request")).doesNotContainKey("agencies");
    }

    @Test
    @Rule({"R5", "R16"})
    void whoMustNotLearnWhatStandsOnTopAndIsCheckedForWhatIsToldLater() {
        var reference = raise(markedFor(police));
        var narrow = new HashMap<String, Object>(Map.of("step", "narrow", "agency", to(police, reference), "stillNeeded",
                "Only March."));

        assertThat(walk.form(csc.practitioner(), reference, "Follow request")).containsEntry("marked", true).containsEntry(
                "mustNotLearn", "Rob Brook, father must not learn where somebody lives, goes to school or works.");
        assertThatThrownBy(() -> follow(reference, narrow)).hasMessageContaining(MarkPolicy.CHECK);
        assertThat(recorded.told(to(police, reference), "request-narrowed")).isEmpty();
        narrow.put("checked", true);
        follow(reference, narrow);
        follow(reference, Map.of("step", "chase", "agency", to(police, reference)));

        assertThat(recorded.told(to(police, reference), "request-narrowed")).isNotEmpty();
        assertThat(recorded.facts(reference, "Agency asked for less").path("checked").asBoolean()).isTrue();
    }

    @Test
    void aSilentAgencyIsChased() {
        var reference = raise(Answers.described(police));
        clock.passes(Duration.ofHours(30));

        follow(reference, Map.of("step", "chase", "agency", to(police, reference)));

        assertThat(recorded.entry(reference, "Agency chased by the asker").actor()).isEqualTo(csc.practitioner());
        assertThat(asked.findById(to(police, reference)).orElseThrow().facts().chased())
                .containsExactly(Instant.parse("2026-06-11T15:00:00Z"));
        assertThat(recorded.told(to(police, reference), "asker-waits"))
                .containsExactlyInAnyOrderElementsOf(police.holders().get(Role.PRACTITIONER));
        assertThat(recorded.events(to(police, reference))).endsWith("Chased by the asker");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Rule("R13")
    @Clause("C45")
    void chasingAgainAtOnceIsRefusedAndTheSecondTimeTellsTheirLineManagerToo() {
        var reference = raise(Answers.but(Answers.but(Answers.described(police), "urgency", "now"), "urgencyReason",
                "She is due home at midnight."));
        var chase = Map.of("step", "chase", "agency", to(police, reference));
        follow(reference, chase);

        clock.passes(Duration.ofMinutes(29));
        assertThatThrownBy(() -> follow(reference, chase)).hasMessageContaining("You chased them on Wednesday 10 June 2026,"
                + " 10:00. You can chase them again from Wednesday 10 June 2026, 10:30. If it cannot wait, call"
                + " 0300 111 2222.");
        assertThat(recorded.told(to(police, reference), "asker-still-waits")).isEmpty();
        clock.passes(Duration.ofMinutes(1));
        follow(reference, chase);

        assertThat(recorded.told(to(police, reference), "asker-still-waits")).containsExactly(police.lineManager());
        assertThat(recorded.events(reference)).filteredOn("Agency chased by the asker"::equals).hasSize(2);
        assertThat(standing(reference)).contains("You chased: Wednesday 10 June 2026, 10:00; Wednesday 10 June 2026, 10:30.");
    }

    @Test
    @Rule({"R9", "R13"})
    @Clause("C45")
    void theAskerSeesWhatIsDeliveredAndOpenedWhoWasToldWhoIsNextAndWhomToCall() {
        var reference = raise(Answers.described(police, health));
        assertThat(standing(reference)).contains("Delivered Wednesday 10 June 2026, 10:00. Nobody has opened it yet.")
                .contains("Next: those who answer, Friday 12 June 2026").contains("To call them: 0300 111 2222");

        clock.passes(Duration.ofMinutes(20));
        walk.claim(police.practitioner(), to(police, reference), "Decide request");
        walk.form(police.practitioner(), to(police, reference), "Decide request");
        clock.itIs(Instant.parse("2026-06-15T08:00:00Z"));
        jobs.run(to(police, reference));

        assertThat(standing(reference)).contains("Opened Wednesday 10 June 2026, 10:20.")
                .contains("Reminded: those who answer, Friday 12 June 2026")
                .contains("Next: their line manager, Monday 15 June 2026").contains("Nobody has opened it yet.");
    }

    @Test
    @Rule("R13")
    void aCallIsRecordedInOneLine() {
        var reference = raise(Answers.described(police));

        follow(reference, Map.of("step", "call", "agency", to(police, reference), "said",
                "Sgt Hill: she is out and will answer by six."));
        follow(reference, Map.of("step", "call", "agency", to(police, reference), "said", "The desk, no answer.",
                "calledAt", "2026-06-10T07:30+01:00"));

        assertThat(recorded.entry(reference, "Call recorded").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.facts(reference, "Call recorded").path("said").asText()).isEqualTo("The desk, no answer.");
        assertThat(asked.findById(to(police, reference)).orElseThrow().facts().since().calls())
                .extracting(Since.Said::at).containsExactly(Instant.parse("2026-06-10T09:00:00Z"),
                        Instant.parse("2026-06-10T06:30:00Z"));
        assertThat(standing(reference)).contains(
                "Called Wednesday 10 June 2026, 10:00: Sgt Hill: she is out and will answer by six.");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Rule("R9")
    void anAgencyThatIsAskedForLessReadsItAboveWhatItWasAskedBefore() {
        var reference = raise(Answers.described(police));

        follow(reference, Map.of("step", "narrow", "agency", to(police, reference), "stillNeeded", "Only the visit in March."));

        assertThat(recorded.facts(reference, "Agency asked for less").path("stillNeeded").asText())
                .isEqualTo("Only the visit in March.");
        assertThat(recorded.events(to(police, reference))).endsWith("Asked for less by the asker");
        assertThat(recorded.told(to(police, reference), "request-narrowed"))
                .containsExactlyInAnyOrderElementsOf(police.holders().get(Role.PRACTITIONER));
        walk.claim(police.practitioner(), to(police, reference), "Decide request");
        assertThat(walk.form(police.practitioner(), to(police, reference), "Decide request").get("needed").toString())
                .startsWith("Since Wednesday 10 June 2026, 10:00 only this is needed: Only the visit in March.")
                .contains("Asked before: " + Answers.described(police).get("needed"));
    }

    @Test
    @Rule("R9")
    void whoHasAnsweredIsNotAskedForLess() {
        var reference = raise(Answers.described(police));
        answer(police, reference, Answers.nothingHeld());

        assertThatThrownBy(() -> follow(reference, Map.of("step", "narrow", "agency", to(police, reference),
                "stillNeeded", "Only the visit in March."))).hasMessageContaining("This agency has answered already");

        assertThat(recorded.events(reference)).doesNotContain("Agency asked for less");
    }

    @Test
    @Rule("R9")
    void oneAgencyIsWithdrawnWithAReasonThatItReadsAndTheOthersGoOn() {
        var reference = raise(Answers.described(police, health));
        var withdraw = Map.of("step", "withdraw-one", "agency", to(police, reference), "reason", "She lives elsewhere.");

        follow(reference, withdraw);

        assertThat(walk.open(to(police, reference))).isEmpty();
        assertThat(recorded.ends(to(police, reference), "answer-request")).containsExactly("Answer no longer needed");
        assertThat(recorded.facts(to(police, reference), "Request withdrawn by the asker").path("reason").asText())
                .isEqualTo("She lives elsewhere.");
        assertThat(recorded.entry(reference, "Agency not asked any more").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.told(to(police, reference), "request-withdrawn"))
                .containsExactlyInAnyOrderElementsOf(police.holders().get(Role.PRACTITIONER));
        assertThat(walk.open(to(health, reference))).containsExactly("Decide request");
        assertThat(standing(reference)).contains("Not asked any more since Wednesday 10 June 2026, 10:00.");
        assertThatThrownBy(() -> follow(reference, withdraw)).hasMessageContaining("This agency is not asked any more.");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Rule("R9")
    void whoAnswersAsTheyAreWithdrawnIsToldThatItIsNotNeededAndNothingIsStored() {
        var reference = raise(Answers.described(police));
        walk.claim(police.practitioner(), to(police, reference), "Decide request");
        var answering = walk.sending(police.practitioner(), to(police, reference), "Decide request", Answers.shared());

        follow(reference, Map.of("step", "withdraw-one", "agency", to(police, reference), "reason", "Another family."));

        assertThatThrownBy(answering::run).hasMessageContaining("This work is finished already");
        assertThat(recorded.events(to(police, reference))).doesNotContain("Information shared");
    }

    @Test
    @Rule("R9")
    void whoWithdrawsAsTheyAnswerIsToldThatTheyHave() {
        var reference = raise(Answers.described(police));
        var withdrawing = walk.sending(csc.practitioner(), reference, "Follow request",
                Map.of("step", "withdraw-one", "agency", to(police, reference), "reason", "Another family."));

        answer(police, reference, Answers.nothingHeld());

        assertThatThrownBy(withdrawing::run).hasMessageContaining("This agency has answered already");
        assertThat(recorded.events(reference)).doesNotContain("Agency not asked any more");
    }

    @Test
    @Rule("R4")
    void aQuestionBackIsAnsweredInTheSamePlaceAndShowsWhoseTurnItIs() {
        var reference = raise(Answers.described(police));
        var due = requestToShare.answers(reference).get(0).dueAt();
        walk.complete(police.practitioner(), to(police, reference), "Decide request",
                Map.of("answer", "question-back", "question", "Which of two Maya Brooks?"));
        jobs.run(to(police, reference));
        assertThat(standing(reference)).contains("Asks you a question").contains("Which of two Maya Brooks?");
        assertThat(recorded.told(reference, "question-back")).containsExactly(csc.practitioner());
        clock.passes(Duration.ofHours(1));

        follow(reference, Map.of("step", "reply", "replyTo", to(police, reference), "reply", "The one born in 2016."));

        assertThat(recorded.facts(reference, "Question answered").path("reply").asText())
                .isEqualTo("The one born in 2016.");
        assertThat(standing(reference)).contains("Has your reply").doesNotContain("Asks you a question");
        assertThat(walk.form(csc.practitioner(), reference, "Follow request")).containsEntry("somebodyAsks", false);
        assertThat(recorded.told(to(police, reference), "question-answered"))
                .containsExactlyInAnyOrderElementsOf(police.holders().get(Role.PRACTITIONER));
        walk.claim(police.practitioner(), to(police, reference), "Decide request");
        assertThat(walk.form(police.practitioner(), to(police, reference), "Decide request"))
                .containsEntry("replies", "The one born in 2016.");
        assertThat(requestToShare.answers(reference).get(0).dueAt()).isEqualTo(due);
        walk.send(police.practitioner(), to(police, reference), "Decide request", Answers.nothingHeld());
        jobs.run(to(police, reference));
        assertThat(standing(reference)).contains("Holds nothing");
    }

    @Test
    @Rule({"R4", "R9"})
    void anAnswerThatComesWhileTheAskerChangesTheRequestIsToldAtOnce() {
        var reference = raise(Answers.described(police));
        follow(reference, Map.of("step", "change"));
        assertThat(walk.open(reference)).containsExactly("Describe request");

        answer(police, reference, Answers.nothingHeld());

        assertThat(recorded.told(reference, "answer-given")).containsExactly(csc.practitioner());
        assertThat(walk.open(reference)).containsExactly("Describe request");
    }

    @Test
    @Rule("R14")
    void whatIsSharedIsToldOnceByItsDelivery() {
        var reference = raise(Answers.described(police));

        answer(police, reference, Answers.shared());

        assertThat(recorded.told(reference, "information-shared")).containsExactly(csc.practitioner());
        assertThat(recorded.told(reference, "answer-given")).isEmpty();
    }

    @Test
    @Clause("C45")
    void whenTheTimeIsUpTheAskerHearsThatSomebodyIsSilent() {
        var reference = raise(Answers.described(police, health));
        answer(health, reference, Answers.nothingHeld());

        clock.itIs(walk.task(reference, "Follow request").getDueDate().toInstant());
        jobs.run(reference);

        assertThat(recorded.events(reference)).contains("Asker told that an answer is late");
        assertThat(recorded.told(reference, "answers-due")).containsExactly(csc.practitioner());
        follow(reference, Map.of("step", "chase", "agency", to(police, reference)));
        jobs.run(reference);
        assertThat(recorded.told(reference, "answers-due")).containsExactly(csc.practitioner());
    }

    @Test
    void nobodyIsRemindedOfAnswersThatAreThere() {
        var reference = raise(Answers.described(police));
        answer(police, reference, Answers.nothingHeld());

        clock.itIs(walk.task(reference, "Follow request").getDueDate().toInstant());
        jobs.run(reference);

        assertThat(recorded.events(reference)).doesNotContain("Asker told that an answer is late");
    }

    @Test
    void afterTheLastAnswerThereIsTimeToCloseAndNoMore() {
        var reference = raise(Answers.described(police));
        answer(police, reference, Answers.nothingHeld());

        follow(reference, Map.of("step", "change"));
        walk.complete(csc.practitioner(), reference, "Describe request", Answers.described());

        assertThat(walk.task(reference, "Follow request").getDueDate().toInstant()).isEqualTo("2026-06-17T16:00:00Z");
    }

    @Test
    @Rule("R9")
    void eachAnswerIsReadableTheMomentItIsGivenAndTheRestShowsWhoIsStillToAnswer() {
        var reference = raise(Answers.described(police, health));

        answer(police, reference, Answers.notShared());

        assertThat(recorded.told(reference, "answer-given")).containsExactly(csc.practitioner());
        assertThat(walk.form(csc.practitioner(), reference, "Follow request")).containsEntry("somethingWithheld", true);
        assertThat(standing(reference)).contains("Not shared, Wednesday 10 June 2026, 10:00")
                .contains("What we hold is about another matter.").contains("No answer yet. Due ");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Rule("R9")
    void aWithdrawnRequestEndsWhatTheOthersWereToDecide() {
        var reference = raise(Answers.described(police, health));
        answer(health, reference, Answers.nothingHeld());

        follow(reference, Map.of("step", "withdraw", "reason", "It was another family."));
        jobs.run(reference);

        assertThat(requests.of(reference).state()).isEqualTo("withdrawn");
        assertThat(requests.of(reference).endedAt()).isEqualTo("2026-06-10T09:00:00Z");
        assertThat(requests.of(reference).facts().endReason()).isEqualTo("It was another family.");
        assertThat(recorded.entry(reference, "Request withdrawn").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.events(to(police, reference))).endsWith("Request withdrawn by the asker");
        assertThat(requestToShare.answers(reference)).extracting(AnswerSeen::state)
                .containsExactlyInAnyOrder("withdrawn", "answered");
        assertThat(recorded.told(to(police, reference), "request-withdrawn"))
                .containsExactlyInAnyOrderElementsOf(police.holders().get(Role.PRACTITIONER));
        assertThat(recorded.ends(reference, "request-to-share")).endsWith("Request closed");
        assertThat(recorded.ends(to(police, reference), "answer-request")).containsExactly("Answer no longer needed");
        assertThat(walk.open(to(police, reference))).isEmpty();
    }

    @Test
    @Rule("R9")
    void closingBeforeTheLastAnswerSaysWhyAndMarksWhoWasSilent() {
        var reference = raise(Answers.described(police, health));
        answer(police, reference, Answers.nothingHeld());
        assertThatThrownBy(() -> follow(reference, Map.of("step", "close", "content", "yes")))
                .hasMessageContaining("Somebody has not answered yet, or not all of it. Say why you close now; they read it.");

        follow(reference, Map.of("step", "close", "content", "yes", "reason", "The school knew enough."));

        assertThat(requests.of(reference).state()).isEqualTo("closed");
        assertThat(requests.of(reference).facts().endReason()).isEqualTo("The school knew enough.");
        assertThat(silent(police, reference)).isFalse();
        assertThat(silent(health, reference)).isTrue();
        assertThat(recorded.facts(reference, "Request closed").path("reason").asText())
                .isEqualTo("The school knew enough.");
        assertThat(recorded.told(to(health, reference), "request-closed"))
                .containsExactlyInAnyOrderElementsOf(health.holders().get(Role.PRACTITIONER));
        assertThat(recorded.facts(to(health, reference), "Request closed by the asker").path("reason").asText())
                .isEqualTo("The school knew enough.");
        assertThat(walk.open(to(health, reference))).isEmpty();
        assertThat(recorded.ends(to(health, reference), "answer-request")).containsExactly("Answer no longer needed");
        assertThat(recorded.events(to(police, reference))).doesNotContain("Request closed by the asker");
        assertThat(recorded.ends(reference, "request-to-share")).endsWith("Request closed");
    }

    @Test
    @Rule("R9")
    void closingEndsAlsoWhatAnAgencyPromisedForLater() {
        var reference = raise(Answers.described(police));
        answer(police, reference, someNow());
        assertThatThrownBy(() -> follow(reference, Map.of("step", "close", "content", "yes")))
                .hasMessageContaining("Somebody has not answered yet, or not all of it.");

        follow(reference, Map.of("step", "close", "content", "yes", "reason", "The visits are enough."));

        assertThat(silent(police, reference)).isTrue();
        assertThat(recorded.facts(to(police, reference), "Request closed by the asker").path("reason").asText())
                .isEqualTo("The visits are enough.");
        assertThat(recorded.told(to(police, reference), "request-closed")).isNotEmpty();
        assertThat(walk.open(to(police, reference))).isEmpty();
        assertThat(recorded.ends(to(police, reference), "answer-request")).containsExactly("Answer no longer needed");
        assertThat(requestToShare.answers(reference)).extracting(AnswerSeen::state).containsExactly("withdrawn");
    }

    @Test
    @Rule("R9")
    void whatIsPromisedWhileTheRequestIsBeingClosedIsNotOwedEither() {
        var reference = raise(Answers.described(police));
        walk.complete(police.practitioner(), to(police, reference), "Decide request", someNow());

        follow(reference, Map.of("step", "close", "content", "yes", "reason", "The visits are enough."));
        jobs.run(to(police, reference));

        assertThat(recorded.ends(to(police, reference), "answer-request"))
                .containsExactly("Answered after the request ended");
        assertThat(recorded.events(to(police, reference))).endsWith("Request closed by the asker");
        assertThat(recorded.told(to(police, reference), "request-closed")).isNotEmpty();
        assertThat(requestToShare.answers(reference)).extracting(AnswerSeen::state).containsExactly("withdrawn");
        assertThat(walk.open(to(police, reference) + "-1")).containsExactly("Read information");
    }

    @Test
    @Rule({"R9", "R10"})
    void anEmergencysRecordIsStillOwedAfterTheClosingAndEndsAsSuch() {
        var reference = raise(Answers.described(police));
        answer(police, reference, Map.of("answer", "decide", "harmIfWaits", true, "harmSentence", "She is with him now.",
                "items", List.of(Map.of("about", "1", "topic", "Where she is", "content", "At her uncle's"))));
        follow(reference, Map.of("step", "close", "content", "yes", "reason", "The child is safe."));
        assertThat(walk.open(to(police, reference))).containsExactly("Decide request");
        assertThat(silent(police, reference)).isFalse();
        assertThat(walk.form(police.practitioner(), to(police, reference), "Decide request")).containsEntry("claimed", false);
        walk.claim(police.practitioner(), to(police, reference), "Decide request");
        assertThat(walk.form(police.practitioner(), to(police, reference), "Decide request").get("replies").toString())
                .contains("The request was closed on Wednesday 10 June 2026, 10:00: The child is safe.");

        answer(police, reference, Answers.shared());

        assertThat(recorded.entry(to(police, reference), "Information shared").decision()).isEqualTo("shared");
        assertThat(recorded.ends(to(police, reference), "answer-request"))
                .containsExactly("Answered after the request ended");
        assertThat(requests.of(reference).state()).isEqualTo("closed");
    }

    @Test
    @Rule("R9")
    void nobodyClosesForAnAgencyTheyAreNotOf() {
        var reference = raise(Answers.described(police));
        var closing = Map.of("step", "close", "content", "yes", "reason", "We say so.");

        assertThatThrownBy(() -> walk.send(police.practitioner(), reference, "Follow request", closing));
        assertThatThrownBy(() -> walk.claim(police.lineManager(), reference, "Follow request"));

        assertThat(requests.of(reference).state()).isEqualTo("asked");
        assertThat(walk.open(to(police, reference))).containsExactly("Decide request");
    }

    @Test
    void whoIsNotContentSaysSoWhenClosing() {
        var reference = raise(Answers.described(police));
        answer(police, reference, Answers.notShared());
        assertThatThrownBy(() -> follow(reference, Map.of("step", "close")))
                .hasMessageContaining("Say whether you are content with the answers.");

        follow(reference, Map.of("step", "close", "content", "no", "reason", "The visits matter to the conference."));

        assertThat(recorded.entry(reference, "Request closed, asker not content").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.facts(reference, "Request closed, asker not content").path("reason").asText())
                .isEqualTo("The visits matter to the conference.");
        assertThat(recorded.ends(reference, "request-to-share")).endsWith("Request closed");
    }

    @Test
    void aChangedRequestStaysWithThoseWhoWereAsked() {
        var reference = raise(Answers.described(police));
        follow(reference, Map.of("step", "change"));
        assertThat(walk.form(csc.practitioner(), reference, "Describe request"))
                .containsEntry("askedAlready", police.id()).containsEntry("agencies", List.of());

        var changed = Answers.but(Answers.described(health), "needed", "Also the visits of last year.");
        walk.complete(csc.practitioner(), reference, "Describe request", changed);

        assertThat(recorded.events(reference)).containsSubsequence("Request described", "Request changed",
                "Request described");
        assertThat(asked.ofRequest(reference)).extracting(AskedAgency::unit)
                .containsExactlyInAnyOrder(police.id(), health.id());
        walk.claim(police.practitioner(), to(police, reference), "Decide request");
        assertThat(walk.form(police.practitioner(), to(police, reference), "Decide request").get("needed").toString())
                .contains("Also the visits of last year.");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Rule("R9")
    void anAnswerThatComesWhileTheRequestIsChangedComesInTime() {
        var reference = raise(Answers.described(police));
        follow(reference, Map.of("step", "change"));

        answer(police, reference, Answers.notShared());
        walk.complete(csc.practitioner(), reference, "Describe request", Answers.described());

        assertThat(recorded.entry(to(police, reference), "Not shared, reasons recorded").decision())
                .isEqualTo("not-shared");
        assertThat(recorded.ends(to(police, reference), "answer-request")).containsExactly("Not shared, reasons recorded");
        assertThat(standing(reference)).contains("What we hold is about another matter.");
    }

    @Test
    @Rule("R1")
    void aStopAfterAChangeLeavesWhatWasAskedAsItIs() {
        var reference = raise(Answers.described(police));
        follow(reference, Map.of("step", "change"));
        walk.complete(csc.practitioner(), reference, "Describe request", EarlyHelp.described(List.of(), health));

        walk.complete(csc.practitioner(), reference, "Choose way on", Map.of("way", "do-not-ask",
                "childSafety", "Maya is safe.", "reason", "Health need not know."));

        assertThat(recorded.entry(reference, "Not asked, reasons recorded").decision()).isEqualTo("do-not-ask");
        assertThat(requests.of(reference).state()).isEqualTo("asked");
        assertThat(asked.ofRequest(reference)).extracting(AskedAgency::unit).containsExactly(police.id());
        assertThat(walk.open(to(health, reference))).isEmpty();
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Clause({"C26", "C99"})
    void bothOutcomesOfOneRequestAreRecordedWithTheSameColumns() {
        var reference = raise(Answers.described(police, health));
        answer(police, reference, Answers.shared());
        answer(health, reference, Answers.notShared());
        walk.complete(csc.practitioner(), to(police, reference) + "-1", "Read information", Map.of());

        follow(reference, Map.of("step", "close", "content", "yes"));

        for (var agency : List.of(police, health)) {
            var decision = recorded.events(to(agency, reference)).get(2);
            var entry = recorded.entry(to(agency, reference), decision);
            assertThat(entry.decision()).isIn("shared", "not-shared");
            assertThat(entry.decidedBy()).isEqualTo(agency.practitioner());
            assertThat(entry.decidedFor()).isEqualTo(agency.id());
            assertThat(entry.concerns()).isEqualTo(to(agency, reference) + "#1");
            assertThat(entry.payload()).contains(agency == police ? "public-task" : "Read the file");
        }
        assertThat(recorded.ends(to(police, reference), "answer-request")).containsExactly("Information shared");
        assertThat(recorded.ends(to(health, reference), "answer-request"))
                .containsExactly("Not shared, reasons recorded");
        assertThat(recorded.ends(reference, "request-to-share")).endsWith("Request closed");
    }

    private static Map<String, Object> someNow() {
        var someNow = new HashMap<>(Answers.sharing());
        someNow.putAll(Map.of("outcome", "share-some-now", "reasonTold", "The rest is being read.", "lookAgainOn",
                "2026-06-26"));
        return Answers.but(Answers.shared(), "decisions", List.of(someNow));
    }

    private static Map<String, Object> markedFor(TestAgency agency) {
        var described = new HashMap<>(Answers.described(agency));
        described.put("people", List.of(Map.of("name", "Rob Brook", "relation", "father", "wanted", false, "mustNotLearn",
                List.of("address"))));
        described.put("checked", true);
        return described;
    }

    private String raise(Map<String, Object> described) {
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), reference, "Describe request", described);
        return reference;
    }

    private void follow(String reference, Map<String, ?> step) {
        walk.complete(csc.practitioner(), reference, "Follow request", step);
    }

    private void answer(TestAgency agency, String reference, Map<String, Object> sent) {
        walk.complete(agency.practitioner(), to(agency, reference), "Decide request", sent);
        jobs.run(to(agency, reference));
    }

    private String standing(String reference) {
        return walk.form(csc.practitioner(), reference, "Follow request").get("answers").toString();
    }

    private boolean silent(TestAgency agency, String reference) {
        return asked.findById(to(agency, reference)).orElseThrow().facts().silentAtClosing();
    }

    private static String to(TestAgency agency, String reference) {
        return reference + "." + agency.id();
    }
}
