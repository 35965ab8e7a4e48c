package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sharewell.testing.Answers.but;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server sends back, each with its sentence and nothing changed. All refused, so one answer serves them all. */
@SharewellTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionRefusedTest extends Deciding {

    @Autowired
    org.sharewell.decision.Answers answers;

    @BeforeAll
    void aSchoolIsAskedBySomebodyWhoSeesNoHarm() {
        asks(agencies.make("local-authority"), agencies.make("education"), Map.of());
        walk.claim(police.practitioner(), answer, DECIDE);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                arguments(Map.of(), "Choose your answer."),
                arguments(Map.of("answer", "decide"), "Each child is answered on their own."),
                arguments(Map.of("answer", "nothing-held"), "Say where you looked."),
                arguments(Map.of("answer", "not-ours"), "Say who may hold it, or that you do not know."),
                arguments(Map.of("answer", "question-back"), "Write your question."),
                arguments(shared(sharing("outcome", null)), "Decide whether to share."),
                arguments(shared(sharing("matchedOn", null)), "Tick on what you matched them"),
                arguments(shared(sharing("matchedOn", List.of("name"))), "One match alone may be somebody else."),
                arguments(shared(sharing("matchedOn", List.of("shoe-size"))), "has an answer that is not offered now."),
                arguments(shared(Map.of("outcome", "cannot-tell")), "Write to the asker what would tell you"),
                arguments(shared(Map.of("sameAs", "before")), "has an answer that is not offered now."),
                arguments(shared(sharing("basis", null)), "Choose the legal basis for sharing."),
                arguments(shared(sharing("basis", "disclosure-duty-2026")), "has an answer that is not offered now."),
                arguments(shared(sharing("basis", "law-enforcement")), "has an answer that is not offered now."),
                arguments(shared(sharing("basis", "court-order")), "Name the court, the number and the date of the order."),
                arguments(shared(sharing("needToKnow", "no")), "Share only with somebody who needs to know."),
                arguments(shared(sharing("recipient", "nobody")), "has an answer that is not offered now."),
                arguments(shared(sharing("identifies", null)), "Say whether somebody could tell who this is about."),
                arguments(shared(sharing("confidential", null)), "Say whether it is confidential: tick what applies"),
                arguments(shared(sharing("condition", null)), "Sensitive information needs its own condition"),
                arguments(shared(sharing("consent", null)), "say whether consent was given, refused or not sought."),
                arguments(shared(sharing("consent", "given", "consentFrom", "Her mother", "consentOn", "2199-01-01",
                        "consentBy", "adult", "consentExplained", List.of("all-four"))),
                        "A consent cannot be dated after the decision that rests on it."),
                arguments(shared(sharing("consent", "given", "consentFrom", "Her mother", "consentOn", "2026-02-30")),
                        "is a date or time that cannot be."),
                arguments(shared(sharing("notSoughtBecause", null)), "Say why consent was not sought."),
                arguments(shared(sharing("ifNotShared", null)), "Say what may happen if this is not shared."),
                arguments(but(Answers.shared(), "items", null), "You share, but no line says what."),
                arguments(but(Answers.shared(), "items", List.of(Map.of("about", "2", "topic", "x", "content", "y",
                        "kind", "fact"))), "has an answer that is not offered now."),
                arguments(but(Answers.shared(), "accurate", null), "Say whether you checked that it is right"),
                arguments(but(Answers.shared(), "method", null), "Say how it is sent."),
                arguments(but(Answers.shared(), "method", "pigeon"), "has an answer that is not offered now."),
                arguments(but(Answers.shared(), "method", "by-hand"), "“By hand, signed for” is not agreed with"),
                arguments(but(Answers.shared(), "onward", null), "Say whether the asker may pass it on as they intend."),
                arguments(but(Answers.shared(), "telling", null), "Say whether the people concerned are told"),
                arguments(but(Answers.shared(), "marks", List.of(Map.of("person", "Father", "of", List.of("request")))),
                        "Somebody must not learn something. Check each line for it, and tick in each that you did."),
                arguments(notShared(refusing("reasonTold", null)), "Write the reason that the asker reads"),
                arguments(notShared(refusing("deliberation", null)), "Write down how you came to this."),
                arguments(notShared(refusing("refusalReasons", null)), "Tick the reason for not sharing."),
                arguments(notShared(refusing("refusalReasons", List.of("data-protection"))),
                        "What you ticked is not enough by itself. The law is a framework for sharing, not a barrier"),
                arguments(notShared(refusing("refusalReasons", List.of("they-know-already"))),
                        "“They know already” counts once somebody confirmed that it reached them."),
                arguments(notShared(refusing("ifNotShared", null)), "Say what may happen to the child"),
                arguments(notShared(refusing("reasonTold", "x".repeat(2001))), "is too long: 2001 signs"),
                arguments(but(emergency(), "harmSentence", null), "Say in one sentence what may happen if this waits."),
                arguments(but(Answers.nothingHeld(), "decidedBy", "somebody.else"),
                        "This form was sent with something that it does not ask."));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    @Rule({"R5", "R8"})
    void anIncompleteAnswerIsSentBackWithASentenceAndNothingChanges(Map<String, Object> sent, String sentence) {
        var before = answers.of(answer);

        var refused = catchThrowable(() -> walk.send(police.practitioner(), answer, DECIDE, sent));

        assertThat(refused).isInstanceOf(FormFieldValidationException.class).hasMessageContaining(sentence);
        assertThat(answers.of(answer)).isEqualTo(before);
        assertThat(events()).containsExactlyInAnyOrder("Agency asked", "Request received");
        assertThat(walk.task(answer, DECIDE).getAssignee()).isEqualTo(police.practitioner());
    }
}
