package org.sharewell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A {@code .form} file as it lies in {@code forms/}, read with no help of the code that reads it in the application.
 *
 * @param file where it lies
 * @param json all of it
 */
public record FormFile(Path file, JsonNode json) {

    private static final ObjectMapper STRICT = new ObjectMapper()
            .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);

    /**
     * A field that a person fills in.
     *
     * @param rows its fields by key, if it is a list; empty for everything else
     */
    public record Field(String key, String type, JsonNode json, Map<String, Field> rows) { }

    /** Every form there is. */
    public static List<FormFile> all() {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.filter(Files::isRegularFile).sorted().map(FormFile::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The form of a user task or start event. */
    public static FormFile of(String process, String form) {
        return read(Path.of("forms", process, form + ".form"));
    }

    private static FormFile read(Path file) {
        try {
            return new FormFile(file, STRICT.readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " is no JSON.", unreadable);
        }
    }

    public String id() {
        return json.path("id").asText();
    }

    /** Id of the process it belongs to, which is its folder's name. */
    public String process() {
        return file.getParent().getFileName().toString();
    }

    /** What can be filled in, by key; what only shows is left out. */
    public Map<String, Field> fields() {
        return fields(json.path("components"));
    }

    /** Everything in it, those inside groups and lists too, from the top down. */
    public Stream<JsonNode> components() {
        return inside(json.path("components"));
    }

    private static Stream<JsonNode> inside(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false)
                .flatMap(one -> Stream.concat(Stream.of(one), inside(one.path("components"))));
    }

    private static Map<String, Field> fields(JsonNode components) {
        var fields = new LinkedHashMap<String, Field>();
        level(components).forEach(one -> {
            var type = one.path("type").asText();
            if (type.equals("dynamiclist")) {
                var rows = fields(one.path("components"));
                if (!rows.isEmpty()) put(fields, new Field(one.path("path").asText(), type, one, rows));
            } else if (one.has("key") && !one.path("readonly").asBoolean() && !one.path("disabled").asBoolean()) {
                put(fields, new Field(one.path("key").asText(), type, one, Map.of()));
            }
        });
        return fields;
    }

    private static void put(Map<String, Field> fields, Field field) {
        if (fields.put(field.key(), field) != null) {
            throw new AssertionError("“" + field.key() + "” is asked twice in one place.");
        }
    }

    /** The components of one level: groups only gather, so what is in them is beside what is outside. */
    public static List<JsonNode> level(JsonNode components) {
        var level = new ArrayList<JsonNode>();
        for (var one : components) {
            if (one.path("type").asText().equals("group")) level.addAll(level(one.path("components")));
            else level.add(one);
        }
        return level;
    }

    @Override
    public String toString() {
        return process() + "/" + id();
    }
}
