package org.sharewell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormRefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"Cannot submit task form 6f1c-22", "Cannot instantiate process definition ask:1:2"})
    void onlyWhatTheFormSaidIsLeft(String around) {
        var refusal = FormRefusal.in(error("RestException", around + ": Please give your reasons: one sentence."));

        assertThat(refusal).contains("Please give your reasons: one sentence.");
    }

    @Test
    void whatTheEngineFoundItselfIsNotPassedOn() {
        assertThat(FormRefusal.in(error("InvalidRequestException",
                "Cannot submit task form 6f1c-22: Unsupported value type 'X'"))).isEmpty();
        assertThat(FormRefusal.in(error("RestException", "ENGINE-03051 Something"))).isEmpty();
        assertThat(FormRefusal.in("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static byte[] error(String type, String message) {
        return "{\"type\":\"%s\",\"message\":\"%s\"}".formatted(type, message).getBytes(StandardCharsets.UTF_8);
    }
}
