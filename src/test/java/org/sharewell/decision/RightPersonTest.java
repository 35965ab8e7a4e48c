package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.problems;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.process.Option;
import org.sharewell.testing.Rule;

@Rule("R4")
class RightPersonTest {

    private final RightPerson rightPerson = new RightPerson();

    @Test
    void whoeverDecidesSaysOnWhatTheyMatchedWhetherTheyShareOrNot() {
        var missing = "Tick on what you matched them, or answer that you cannot tell who is meant.";

        assertThat(problems(rightPerson, sharing("matchedOn", List.of()))).containsExactly(missing);
        assertThat(problems(rightPerson, refusing("matchedOn", null))).containsExactly(missing);
        assertThat(problems(rightPerson, refusing())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "birth-date", "address", "family"})
    void oneMatchAloneIsLookedAtAgain(String identifier) {
        assertThat(problems(rightPerson, sharing("matchedOn", List.of(identifier)))).singleElement().asString()
                .startsWith("One match alone may be somebody else.");
        assertThat(problems(rightPerson, sharing("matchedOn", List.of(identifier), "matchedSure", true))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhs-number", "record-number"})
    void aNumberIsEnough(String number) {
        assertThat(problems(rightPerson, sharing("matchedOn", List.of(number)))).isEmpty();
    }

    @Test
    void nobodyIsMatchedOnWhatTheAskerDidNotGive() {
        var nameOnly = asked("children", List.of(Map.of("name", "Maya Brook", "known", "birth date not known",
                "gave", List.of("name"))));

        assertThat(problems(rightPerson, sharing("matchedOn", List.of("name", "birth-date")), nameOnly))
                .containsExactly("The asker gave no birth date here. Tick what you did match.");
        assertThat(problems(rightPerson, sharing("matchedOn", List.of("name", "address", "family")), nameOnly)).isEmpty();
    }

    @Test
    @Rule({"R4", "R16"})
    void nameAndBirthDateAreOneAnswerAndTwoMatches() {
        var both = sharing("matchedOn", List.of("name-and-birth-date"));

        assertThat(problems(rightPerson, both)).isEmpty();
        assertThat(both.matchedOn()).containsExactly("name", "birth-date");
        assertThat(sharing("matchedOn", List.of("name-and-birth-date", "name", "address")).matchedOn())
                .containsExactly("name", "birth-date", "address");
    }

    @Test
    void nameAndBirthDateAreOfferedTogetherOnlyWhereTheAskerGaveBoth() {
        assertThat(Identifier.offered(List.of(child("name", "birth-date")))).extracting(Option::value)
                .containsExactly("name-and-birth-date", "name", "birth-date", "address", "family", "record-number");
        assertThat(Identifier.offered(List.of(child("name"), child("birth-date")))).extracting(Option::value)
                .startsWith("name", "birth-date", "address");
    }

    @Test
    void whoCannotTellAsksAndNeedsNoMatch() {
        assertThat(problems(rightPerson, sharing("outcome", "cannot-tell", "whoIsMeant", "Born where?"))).isEmpty();
        assertThat(problems(rightPerson, sharing("outcome", "cannot-tell")))
                .containsExactly("Write to the asker what would tell you who is meant.");
    }

    private static Asked.Child child(String... gave) {
        return new Asked.Child("Maya Brook", "known", List.of(gave));
    }
}
