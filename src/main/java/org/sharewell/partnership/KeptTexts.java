package org.sharewell.partnership;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * What of an agency is kept as text: hours, how mail goes, how complaints are handled. One of these is used for one
 * reading, in which every text that several agencies have alike is read once.
 */
final class KeptTexts {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Map<Question, Object> known = new HashMap<>();

    private record Question(Class<?> type, String text) { }

    /** What was kept, immutable; null for null. */
    <T> T read(String text, Class<T> type) {
        return text == null ? null
                : type.cast(known.computeIfAbsent(new Question(type, text), question -> parsed(text, type)));
    }

    private static Object parsed(String text, Class<?> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("What is kept of an agency cannot be read.", failure);
        }
    }

    /** How it is kept; null for null. */
    static String written(Object value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("What is said of an agency cannot be kept.", failure);
        }
    }
}
