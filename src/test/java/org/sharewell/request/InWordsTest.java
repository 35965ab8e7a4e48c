package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InWordsTest {

    @Test
    void everyFunctionThatTheFormOffersHasItsOwnWords() throws IOException {
        assertWordsOfTheirOwn(offered("describe-request", "statutoryFunction"), InWords::function);
        assertThat(InWords.function(null)).isEqualTo("Asked in an emergency; the rest follows");
    }

    @Test
    void everyWayOfTellingThatTheFormOffersHasItsOwnWords() throws IOException {
        assertWordsOfTheirOwn(offered("describe-request", "telling"), InWords::telling);
    }

    @Test
    void everybodyTheConcernMayComeFromHasTheirOwnWords() throws IOException {
        assertWordsOfTheirOwn(offered("describe-request", "concernFrom"), InWords::concernFrom);
    }

    @Test
    void everyStepThatTheFormOffersHasItsOwnWords() throws IOException {
        assertWordsOfTheirOwn(offered("follow-request", "step"),
                step -> InWords.step(new NextStep(step, null, null, null, null, null, null, null, null,
                        null, false)));
        assertThat(InWords.step(new NextStep("close", null, null, null, null, null, null, null, "no",
                null, false)))
                .isEqualTo("Request closed, asker not content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "shared-in-part", "shared-anonymised", "some-shared-now", "not-shared",
        "offered-elsewhere", "nothing-held", "not-ours", "question-back"})
    void everyOutcomeHasItsOwnWords(String outcome) {
        assertThat(InWords.outcome(outcome)).isNotEqualTo(InWords.outcome(null)).doesNotContain("-");
    }

    @Test
    void everyStateHasItsOwnWords() {
        assertWordsOfTheirOwn(List.of("being-described", "considered", "asked", "not-asked", "closed", "withdrawn"),
                InWords::state);
    }

    @Test
    void everyWayOnHasItsOwnWords() {
        assertWordsOfTheirOwn(List.of("ask", "describe", "do-not-ask"), InWords::considered);
    }

    private static void assertWordsOfTheirOwn(List<String> keys, UnaryOperator<String> inWords) {
        assertThat(keys).isNotEmpty();
        assertThat(keys.stream().map(inWords)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(keys);
    }

    private static List<String> offered(String form, String key) throws IOException {
        try (var file = InWordsTest.class.getResourceAsStream("/forms/request-to-share/" + form + ".form")) {
            var found = new ArrayList<String>();
            collect(new ObjectMapper().readTree(file), key, found);
            return found;
        }
    }

    private static void collect(JsonNode component, String key, List<String> found) {
        if (component.path("key").asText().equals(key)) {
            component.path("values").forEach(option -> found.add(option.path("value").asText()));
        }
        component.path("components").forEach(inner -> collect(inner, key, found));
    }
}
