package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Rule;

class NextStepPolicyTest {

    private static final Described.ToAsk HEALTH = new Described.ToAsk("health", "They saw Maya.", "Bruises.");

    @Test
    void nothingChosenIsNoStep() {
        assertThat(problems(step(null))).containsExactly("Choose what you want to do.");
    }

    @Test
    @Rule("R4")
    void aReplySaysToWhomAndWhat() {
        var sentence = "Choose whose question you answer, and write your reply.";

        assertThat(problems(replying(null, "The elder."))).containsExactly(sentence);
        assertThat(problems(replying("R26-1.police", null)))
                .containsExactly(sentence);
        assertThat(problems(replying("R26-1.police", "The elder."))).isEmpty();
    }

    @Test
    void addingSaysWhom() {
        assertThat(problems(step("add"))).containsExactly("Choose the agency you want to ask as well.");
        assertThat(problems(adding(HEALTH))).isEmpty();
    }

    @Test
    void whoeverIsAddedIsHeldToTheRulesOfARequest() {
        assertThat(problems(adding(new Described.ToAsk("police", "Why", "What"))))
                .containsExactly("One of these agencies has been asked already. Chase it or reply to it instead.");
        assertThat(problems(adding(new Described.ToAsk("csc", "Why", "What"))))
                .containsExactly("That is your own team. Choose the agency or team that may know more.");
        assertThat(problems(adding(HEALTH, HEALTH))).containsExactly("An agency is in the list twice. Ask it once.");
        assertThat(problems(adding(new Described.ToAsk("health", null, "What"))))
                .containsExactly("For each agency say why it, and what it is told; or take its line out.");
    }

    @Test
    @Rule("R1")
    void nobodyNewIsAskedPastTheConsentGate() {
        assertThat(NextStepPolicy.problems(adding(HEALTH), Set.of("police"), "csc", false, false)).singleElement()
                .asString().startsWith("Nobody new may be asked before the consent of the people concerned");
    }

    @Test
    @Rule("R9")
    void closingSaysWhetherOneIsContentAndWhyIfSomebodyIsSilent() {
        var content = ending("close", "yes", null);

        assertThat(problems(step("close"))).containsExactly("Say whether you are content with the answers.");
        assertThat(problems(content)).isEmpty();
        assertThat(NextStepPolicy.problems(content, Set.of("police"), "csc", true, true))
                .containsExactly("Somebody has not answered yet, or not all of it. Say why you close now; they read it.");
        assertThat(NextStepPolicy.problems(ending("close", "yes", "We know enough."),
                Set.of("police"), "csc", true, true)).isEmpty();
    }

    @Test
    @Rule("R9")
    void withdrawingSaysWhy() {
        assertThat(problems(step("withdraw")))
                .containsExactly("Say why you withdraw the request. It goes into the record.");
        assertThat(problems(ending("withdraw", null, "Wrong family."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reply,follow", "chase,follow", "call,follow", "narrow,follow", "withdraw-one,follow", "add,ask", "change,describe", "close,close", "withdraw,withdraw"})
    void eachStepLeadsSomewhere(String step, String next) {
        assertThat(NextStepPolicy.next(step(step))).isEqualTo(next);
    }

    @Test
    void whatTheChosenStepDoesNotAskIsDropped() {
        var everything = everything("chase");

        assertThat(everything).isEqualTo(new NextStep("chase", null, null, "R26-1.police", null, null, null, null, null,
                null, false));
        assertThat(everything("call")).isEqualTo(new NextStep("call", null, null, "R26-1.police", "The desk: tomorrow.",
                OffsetDateTime.MIN, null, null, null, null, false));
        assertThat(everything("narrow")).isEqualTo(new NextStep("narrow", null, null, "R26-1.police", null, null,
                "Only March.", null, null, null, true));
        assertThat(everything("withdraw-one")).isEqualTo(new NextStep("withdraw-one", null, null, "R26-1.police", null,
                null, null, null, null, "Why.", false));
    }

    private static NextStep everything(String step) {
        return new NextStep(step, "R26-1.police", "The elder.", "R26-1.police", "The desk: tomorrow.",
                OffsetDateTime.MIN, "Only March.", List.of(HEALTH), "no", "Why.", true);
    }

    private static List<String> problems(NextStep step) {
        return NextStepPolicy.problems(step, Set.of("police"), "csc", false, true);
    }

    private static NextStep step(String step) {
        return new NextStep(step, null, null, null, null, null, null, null, null, null, false);
    }

    private static NextStep adding(Described.ToAsk... agencies) {
        return new NextStep("add", null, null, null, null, null, null, List.of(agencies), null, null, false);
    }

    private static NextStep replying(String to, String reply) {
        return new NextStep("reply", to, reply, null, null, null, null, null, null, null, false);
    }

    private static NextStep ending(String how, String content, String reason) {
        return new NextStep(how, null, null, null, null, null, null, null, content, reason, false);
    }
}
