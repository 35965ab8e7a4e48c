package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.NOW;
import static org.sharewell.decision.Examples.answer;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.children;
import static org.sharewell.decision.Examples.item;
import static org.sharewell.decision.Examples.notShared;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sent;
import static org.sharewell.decision.Examples.shared;
import static org.sharewell.decision.Examples.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R7")
class AnswerSeenTest {

    private static final Sent QUESTION = sent("answer", "question-back", "question", "Which Maya?");
    private static final Asked BOTH = asked("children", children("Maya", "Tom"));
    private static final Asked REPLIED = asked("replies", List.of("The one in Bedgrove."));

    @Test
    void theAskerReadsTheReasonAndNeverTheDeliberation() {
        var seen = seen(notShared("decisions", List.of(refusing("reasonTold", "It is about another matter.",
                "deliberation", "The file names her uncle."))));

        assertThat(seen.outcome()).isEqualTo("not-shared");
        assertThat(seen.told()).containsExactly("Matched on name, address. It is about another matter.");
        assertThat(seen.toString()).doesNotContain("uncle").doesNotContain("not-needed");
    }

    @Test
    void whatKindOfThingIsWithheldIsToldOnlyIfTheDeciderAllowsIt() {
        assertThat(seen(inPart(false)).told()).containsExactly("Matched on name, address. Not about it.");
        assertThat(seen(inPart(true)).told()).containsExactly("Matched on name, address. Not about it. Withheld: Old reports");
    }

    @Test
    void theInformationItselfIsNotInTheSummary() {
        var seen = seen(shared("items", List.of(item("1", "Two visits in March"))));

        assertThat(seen.toString()).doesNotContain("Two visits");
        assertThat(seen.shares()).containsExactly("R26-00042.police-1");
    }

    @Test
    @Rule({"R4", "R7"})
    void aShortAnswerSaysWhereWasLookedOrWhoMayHoldIt() {
        assertThat(seen(sent("answer", "nothing-held", "whereLooked", "Archive")).told())
                .containsExactly("Looked in: Archive");
        assertThat(seen(sent("answer", "not-ours", "whoMayHold", "Health")).told())
                .containsExactly("May be held by: Health");
    }

    @Test
    @Rule("R4")
    void aQuestionBackIsTheAskersTurnUntilTheyReplied() {
        assertThat(AnswerSeen.of(answer(QUESTION), () -> asked(), unit -> unit, null,
                NOW).question()).isEqualTo("Which Maya?");
        assertThat(AnswerSeen.of(answer(QUESTION), () -> REPLIED, unit -> unit, null,
                NOW).question()).isNull();
        assertThat(AnswerSeen.of(answer(QUESTION, QUESTION), () -> REPLIED, unit -> unit, null,
                NOW).question()).isEqualTo("Which Maya?");
    }

    @Test
    void childrenToldTheSameAreToldItOnce() {
        var refusal = refusing("reasonTold", "It is about another matter.");

        assertThat(seen(notShared("decisions", List.of(refusal, refusal)), BOTH).told()).containsExactly(
                "Maya, Tom: Not shared. Matched on name, address. It is about another matter.");
    }

    @Test
    @Rule({"R3", "R4"})
    void eachChildStandsOnItsOwnWithWhatItWasMatchedOn() {
        var seen = seen(shared("decisions", List.of(sharing("matchedOn", List.of("nhs-number")),
                refusing("reasonTold", "He has moved."))), BOTH);

        assertThat(seen.told()).containsExactly("Maya: Shared. Matched on NHS number.",
                "Tom: Not shared. Matched on name, address. He has moved.");
    }

    @Test
    @Rule("R4")
    void whoCannotBeToldApartIsAskedAboutWhileTheOtherIsAnswered() {
        var seen = seen(shared("decisions", List.of(sharing(), Map.of("outcome", "cannot-tell", "whoIsMeant",
                "Born in 2014 or in 2016?"))), BOTH);

        assertThat(seen.state()).isEqualTo("open");
        assertThat(seen.outcome()).isEqualTo("some-shared-now");
        assertThat(seen.question()).isEqualTo("Tom: we cannot tell who is meant. Born in 2014 or in 2016?");
        assertThat(seen.told()).contains("Tom: Nothing shared yet.");
    }

    @Test
    @Rule({"R4", "R7"})
    void whatIsOfferedToSomebodyElseBringsTheAskerNothingButThatItWas() {
        var offered = List.<Object>of("recipient", "health", "recipientPurpose", "Clinic", "recipientNeed", "They see her");
        var told = seen(shared("decisions", List.of(sharing(offered.toArray()))));
        var untold = new ArrayList<>(offered);
        untold.addAll(List.of("recipientUntold", true));

        assertThat(told.outcome()).isEqualTo("offered-elsewhere");
        assertThat(told.told()).containsExactly("Offered to health, who need it more. Matched on name, address.");
        assertThat(told.delivered()).isFalse();
        assertThat(told.shares()).isEmpty();
        assertThat(seen(shared("decisions", List.of(sharing(untold.toArray())))).told())
                .containsExactly("Offered to somebody else, who needs it more. Matched on name, address.");
    }

    @Test
    void theCompletedRecordOfAnEmergencyIsNoSecondShare() {
        var emergency = sent("answer", "decide", "harmIfWaits", true, "items", List.of(item("1", "At her uncle's")));

        var seen = AnswerSeen.of(answer(emergency, shared("items", null)), () -> asked(), unit -> unit, null,
                NOW);

        assertThat(seen.shares()).containsExactly("R26-00042.police-1");
        assertThat(seen.outcome()).isEqualTo("shared");
    }

    private static Sent inPart(boolean kindTold) {
        return shared("decisions", List.of(sharing("outcome", "share-part", "reasonTold", "Not about it.",
                "withheldKind", "Old reports", "kindTold", kindTold)));
    }

    private static AnswerSeen seen(Sent sent) {
        return seen(sent, asked());
    }

    private static AnswerSeen seen(Sent sent, Asked asked) {
        return AnswerSeen.of(answer(sent), () -> asked, unit -> unit, null,
                NOW);
    }
}
