package org.sharewell.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that a form shows: text, flags, numbers, rows of a list and lists of options, by the form's keys.
 *
 * <p>People's words go into fields that are read-only or disabled, which show them as they are; a {@code text} component
 * would turn them into links and headings. What must stand in a {@code text} component goes through {@link #escaped}.
 */
public final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<Option>> options = new LinkedHashMap<>();

    /** A form that shows nothing yet. */
    public static Fields none() {
        return new Fields();
    }

    /** A text, a flag or a number; null shows an empty field. */
    public Fields with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    /** The rows of a list, each by the keys of its fields. */
    public Fields rows(String key, List<Map<String, Object>> rows) {
        values.put(key, new ArrayList<>(rows));
        return this;
    }

    /** The choices of a select, radio or checklist whose {@code valuesKey} is this key; only these are accepted. */
    public Fields options(String key, List<Option> choices) {
        options.put(key, List.copyOf(choices));
        return this;
    }

    /** Everything of another form part as well. */
    public Fields and(Fields others) {
        values.putAll(others.values);
        options.putAll(others.options);
        return this;
    }

    /** Somebody's words for a {@code text} component, with everything taken from them that would be rendered. */
    public Fields escaped(String key, String words) {
        return with(key, Words.escaped(words));
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    Map<String, List<Option>> options() {
        return Collections.unmodifiableMap(options);
    }
}
