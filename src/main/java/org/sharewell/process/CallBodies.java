package org.sharewell.process;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What the bodies of the allowed calls may say: as much as Tasklist's screens send, and nothing else. */
final class CallBodies {

    /** Strict, so that nothing behind can read the same bytes as something else: no key twice, nothing after it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * What a search in Tasklist's box can name. Not among them: expressions, which the server would run, "match any"
     * (orQueries), which undoes the filter it is added to, and other people's or agencies' ids.
     */
    private static final Set<String> CONDITIONS = Set.of("name", "nameLike", "description", "descriptionLike",
            "priority", "minPriority", "maxPriority", "dueBefore", "dueAfter", "withoutDueDate", "createdBefore",
            "createdAfter", "processInstanceBusinessKey", "processInstanceBusinessKeyLike", "processDefinitionName",
            "processDefinitionNameLike", "processDefinitionKey", "taskDefinitionKey", "taskDefinitionKeyLike",
            "assignee", "assigneeLike");
    private static final Set<String> PAGE = Set.of("firstResult", "maxResults");
    private static final Set<String> VARIABLES = Set.of("processVariables", "taskVariables", "caseInstanceVariables");

    /** Plain values and lists; never a Java object or a file. */
    private static final Set<String> TYPES = Set.of("Null", "String", "Boolean", "Integer", "Long", "Short", "Double",
            "Json");

    private CallBodies() { }

    /** Empty if these bytes are not one JSON object. */
    static Optional<JsonNode> object(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /** {@code {"userId":"me"}} */
    static boolean names(JsonNode body, String person) {
        return body.size() == 1 && person.equals(body.path("userId").textValue());
    }

    static boolean isEmpty(JsonNode body) {
        return body.isEmpty();
    }

    /** {@code {"variables":{"key":{"value":…,"type":…}}}}: no business key, no instructions where to start. */
    static boolean areAnswers(JsonNode body) {
        return body.properties().stream().allMatch(one -> one.getKey().equals("variables")
                && one.getValue().isObject() && every(one.getValue(), CallBodies::isAnswer));
    }

    private static boolean isAnswer(JsonNode answer) {
        return answer.isObject() && answer.properties().stream().allMatch(one -> switch (one.getKey()) {
            case "value" -> one.getValue().isValueNode();
            case "type" -> one.getValue().isNull() || TYPES.contains(one.getValue().asText());
            case "valueInfo" -> one.getValue().isNull() || one.getValue().isObject() && one.getValue().isEmpty();
            default -> false;
        });
    }

    /** A page of a filter: how to sort it, and what the search box adds. */
    static boolean isSearch(JsonNode body) {
        return body.properties().stream().allMatch(one -> {
            var value = one.getValue();
            if (one.getKey().equals("sorting")) return value.isArray() && every(value, CallBodies::isSorting);
            if (one.getKey().equals("active")) return value.isBoolean();
            if (PAGE.contains(one.getKey())) return value.isInt();
            if (VARIABLES.contains(one.getKey())) return value.isArray() && every(value, CallBodies::isComparison);
            return CONDITIONS.contains(one.getKey()) && value.isValueNode();
        });
    }

    private static boolean isSorting(JsonNode sorting) {
        return sorting.isObject() && sorting.properties().stream().allMatch(one -> switch (one.getKey()) {
            case "sortBy", "sortOrder" -> one.getValue().isValueNode();
            case "parameters" -> one.getValue().isNull() || one.getValue().isObject()
                    && every(one.getValue(), JsonNode::isValueNode);
            default -> false;
        });
    }

    private static boolean isComparison(JsonNode comparison) {
        var keys = Set.of("name", "operator", "value");
        return comparison.isObject() && comparison.properties().stream()
                .allMatch(one -> keys.contains(one.getKey()) && one.getValue().isValueNode());
    }

    private static boolean every(JsonNode of, Predicate<JsonNode> rule) {
        for (var one : of) if (!rule.test(one)) return false;
        return true;
    }
}
