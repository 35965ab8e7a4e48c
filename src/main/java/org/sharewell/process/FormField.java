package org.sharewell.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One field of a form and what it lets in.
 *
 * @param label what a person reads above it, for the sentence that refuses a value
 * @param type form-js' type, with the subtype of a date ({@code datetime.date})
 * @param shownOnly true if it only shows: what it sends back is ignored
 * @param required true if it is asked without any condition
 * @param longest signs of a text, 4000 if the form does not say
 * @param choices what the form offers itself
 * @param choicesFrom key of the list of options that is made when the form is opened; empty if there is none
 * @param rows the fields of each row of a list
 */
record FormField(String label, String type, boolean shownOnly, boolean required, int longest, List<Option> choices,
                 String choicesFrom, Map<String, FormField> rows) {

    private static final int MOST_ROWS = 40;
    private static final int LONGEST = 4000;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    /** The list may have changed while the form was open. */
    private static final String NOT_OFFERED = "has an answer that is not offered now. Open this again and choose ";

    static FormField of(JsonNode component, boolean conditional) {
        var validate = component.path("validate");
        var type = component.path("type").asText();
        var label = component.path(type.equals("datetime") ? "dateLabel" : "label").asText();
        return new FormField(label, type.equals("datetime") ? type + "." + component.path("subtype").asText() : type,
                component.path("disabled").asBoolean() || component.path("readonly").asBoolean(),
                validate.path("required").asBoolean() && !conditional,
                validate.path("maxLength").asInt(LONGEST),
                StreamSupport.stream(component.path("values").spliterator(), false)
                        .map(option -> new Option(option.path("label").asText(), option.path("value").asText()))
                        .toList(),
                component.path("valuesKey").asText(), Map.of());
    }

    static FormField list(JsonNode component, Map<String, FormField> rows, boolean conditional) {
        var shownOnly = rows.values().stream().allMatch(FormField::shownOnly);
        return new FormField(component.path("label").asText(), "dynamiclist", shownOnly,
                component.path("validate").path("required").asBoolean() && !conditional, 0, List.of(), "", rows);
    }

    /** The value as it may be recorded; null if there is none or it is refused, with the reason added to the problems. */
    Object check(Object sent, Map<String, List<Option>> options, List<String> problems) {
        var value = sent instanceof String text ? clean(text) : sent;
        if (value == null || value.equals("") || value instanceof Collection<?> none && none.isEmpty()) {
            if (required) problems.add(quoted() + " is still empty.");
            return null;
        }
        var before = problems.size();
        var accepted = switch (type) {
            case "textfield", "textarea" -> text(value, problems);
            case "number" -> number(value, problems);
            case "checkbox" -> flag(value, problems);
            case "radio", "select" -> choice(value, options, problems);
            case "checklist", "taglist" -> choices(value, options, problems);
            case "dynamiclist" -> list(value, options, problems);
            default -> date(value, problems);
        };
        return problems.size() == before ? accepted : null;
    }

    private static String clean(String text) {
        // PostgreSQL keeps no NUL, and other control signs hide words from a reader.
        return text.strip().replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    private Object text(Object value, List<String> problems) {
        if (!(value instanceof String text)) return refuse("is not a text", problems);
        return text.length() <= longest ? text
                : refuse("is too long: " + text.length() + " signs, and at most " + longest + " fit", problems);
    }

    private Object number(Object value, List<String> problems) {
        return value instanceof Number ? value : refuse("is not a number", problems);
    }

    private Object flag(Object value, List<String> problems) {
        return value instanceof Boolean ? value : refuse("is neither ticked nor left open", problems);
    }

    private Object choice(Object value, Map<String, List<Option>> options, List<String> problems) {
        return offered(options).contains(value) ? value
                : refuse(NOT_OFFERED + "one of those in the list", problems);
    }

    private Object choices(Object value, Map<String, List<Option>> options, List<String> problems) {
        return value instanceof List<?> several && offered(options).containsAll(several) ? several
                : refuse(NOT_OFFERED + "from those in the list", problems);
    }

    private List<String> offered(Map<String, List<Option>> options) {
        return (choicesFrom.isEmpty() ? choices : options.getOrDefault(choicesFrom, List.of())).stream()
                .map(Option::value).toList();
    }

    private Object list(Object value, Map<String, List<Option>> options, List<String> problems) {
        if (!(value instanceof List<?> sent)) return refuse("is not a list", problems);
        if (sent.size() > MOST_ROWS) return refuse("has more than " + MOST_ROWS + " lines", problems);
        var accepted = new ArrayList<Map<String, Object>>();
        for (var row : sent) {
            if (!(row instanceof Map<?, ?> fields)) return refuse("has a line that cannot be read", problems);
            @SuppressWarnings("unchecked") // JSON objects have texts for keys
            var line = (Map<String, Object>) fields;
            accepted.add(FormSchema.checkRow(rows, line, options, problems));
        }
        return accepted;
    }

    private Object date(Object value, List<String> problems) {
        try {
            switch (type) {
                case "datetime.date" -> checkYear(LocalDate.parse((String) value));
                case "datetime.time" -> LocalTime.parse(((String) value).replaceAll("[+Z-].*$", ""));
                default -> OffsetDateTime.parse((String) value);
            }
            return value;
        } catch (DateTimeException | ClassCastException impossible) {
            return refuse("is a date or time that cannot be", problems);
        }
    }

    /** A slip of the finger, which no calendar computes with. */
    private static void checkYear(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) throw new DateTimeException("No year of ours");
    }

    private Object refuse(String why, List<String> problems) {
        problems.add(quoted() + " " + why + ".");
        return null;
    }

    private String quoted() {
        return "“" + label + "”";
    }
}
