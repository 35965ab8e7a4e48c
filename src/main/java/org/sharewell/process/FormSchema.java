package org.sharewell.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a {@code .form} file lets in: its keys, their types, lengths and options, and what is asked without a condition.
 * What is required <em>given the answers</em> is the policies' business, not the form's.
 */
final class FormSchema {

    private final Map<String, FormField> fields = new LinkedHashMap<>();

    private FormSchema(JsonNode components) {
        collect(components, false, fields);
    }

    /** Reads a form from the class path. */
    static FormSchema of(String file, ObjectMapper json) {
        try (var stream = FormSchema.class.getResourceAsStream("/" + file)) {
            if (stream == null) throw new IllegalStateException("There is no form " + file + ".");
            return new FormSchema(json.readTree(stream).path("components"));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The form " + file + " cannot be read.", unreadable);
        }
    }

    private static void collect(JsonNode components, boolean conditional, Map<String, FormField> into) {
        for (var component : components) {
            var hidden = conditional || component.path("conditional").has("hide");
            var type = component.path("type").asText();
            if (type.equals("group")) {
                collect(component.path("components"), hidden, into);
            } else if (type.equals("dynamiclist")) {
                var rows = new LinkedHashMap<String, FormField>();
                collect(component.path("components"), true, rows);
                into.put(component.path("path").asText(), FormField.list(component, rows, hidden));
            } else if (component.has("key")) {
                into.put(component.path("key").asText(), FormField.of(component, hidden));
            }
        }
    }

    /** The keys that may arrive or be shown. */
    Map<String, FormField> fields() {
        return fields;
    }

    /** What was sent, checked and without what the form only shows; or the sentences that refuse it. */
    Checked check(Map<String, Object> sent, Map<String, List<Option>> options) {
        var problems = new ArrayList<String>();
        var accepted = checkRow(fields, sent, options, problems);
        return new Checked(accepted, problems);
    }

    static Map<String, Object> checkRow(Map<String, FormField> fields, Map<String, Object> sent,
                                        Map<String, List<Option>> options, List<String> problems) {
        if (!fields.keySet().containsAll(sent.keySet())) {
            problems.add("This form was sent with something that it does not ask. Open it again from your task list.");
            return Map.of();
        }
        var accepted = new LinkedHashMap<String, Object>();
        fields.forEach((key, field) -> {
            if (field.shownOnly()) return;
            var value = field.check(sent.get(key), options, problems);
            if (value != null) accepted.put(key, value);
        });
        return accepted;
    }

    /** What a check let through, and what it refused in sentences. */
    record Checked(Map<String, Object> accepted, List<String> problems) { }
}
