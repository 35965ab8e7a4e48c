package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Rule;

class DescribedTest {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @Test
    @Rule("R1")
    void aYesWithoutFactsOpensNothing() {
        assertThat(with("yes", null).causeWithFacts()).isEqualTo("not-clear");
        assertThat(with("yes", "Bruises on two days.").causeWithFacts()).isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "not-clear"})
    void factsAloneAreNoYes(String cause) {
        assertThat(with(cause, "Bruises on two days.").causeWithFacts()).isEqualTo(cause);
    }

    private static Described with(String cause, String facts) {
        return JSON.convertValue(Answers.but(Answers.but(Answers.described(), "cause", cause), "causeFacts", facts),
                Described.class);
    }
}
