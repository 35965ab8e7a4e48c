package org.sharewell.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What the statistics count of an entry. It says nothing about anybody, and so outlives the facts: codes, times and
 * yes or no. Whatever else is put into it becomes {@value #NO_CODE}, so that no words get there by mistake, and nothing
 * that happens to a child is held up because it cannot be counted.
 *
 * @param agency the agency for which it counts; null for the entry's own
 * @param urgency {@code now}, {@code today} or {@code routine}; null where nothing is said of it
 * @param kind id of the kind of enquiry that it belongs to; null where it belongs to none
 * @param figures what is counted, each once
 */
public record Counted(String agency, String urgency, String kind, List<Figure> figures) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL).build();
    static final String NO_CODE = "other";
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    /**
     * One thing that is counted.
     *
     * @param measure what it is a figure of, as a code ({@code outcome})
     * @param value which one of its kind, as a code ({@code not-shared}); null where there is one kind only
     * @param seconds how long it took, never below 0; null where nothing is timed
     * @param inTime whether it was in time; null where nothing was due
     */
    public record Figure(String measure, String value, Long seconds, Boolean inTime) {

        public Figure {
            measure = code(Objects.requireNonNull(measure, "measure"));
            value = code(value);
            // Clocks of two nodes differ by a little, and a moment that somebody gave may be corrected.
            seconds = seconds == null ? null : Math.max(0, seconds);
        }
    }

    public Counted {
        agency = code(agency);
        urgency = code(urgency);
        kind = code(kind);
        figures = List.copyOf(figures);
    }

    /** Nothing yet, for the entry's own agency. */
    public static Counted nothing() {
        return new Counted(null, null, null, List.of());
    }

    /**
     * One more reminder, or step up a ladder.
     *
     * @param whom id of the role that was told; null for whoever is to act
     */
    public static Counted reminder(String whom) {
        return nothing().and("reminded", whom == null ? "whoever-acts" : whom);
    }

    /** The same with one thing more. */
    public Counted and(Figure figure) {
        var more = new ArrayList<>(figures);
        more.add(figure);
        return new Counted(agency, urgency, kind, more);
    }

    /** The same with one thing more: that there was one of it. */
    public Counted and(String measure, String value) {
        return and(new Figure(measure, value, null, null));
    }

    /** The same with each of these values of one thing, each once. */
    public Counted andEach(String measure, List<String> values) {
        var more = this;
        for (var value : values.stream().filter(Objects::nonNull).distinct().toList()) more = more.and(measure, value);
        return more;
    }

    /** The same, for another agency than the one in whose name it was entered. */
    public Counted forAgency(String other) {
        return new Counted(other, urgency, kind, figures);
    }

    /** The same, of something so urgent. */
    public Counted urgent(String how) {
        return new Counted(agency, how, kind, figures);
    }

    /** The same, of something that belongs to a kind of enquiry. */
    public Counted ofKind(String enquiry) {
        return new Counted(agency, urgency, enquiry, figures);
    }

    private static String code(String word) {
        return word == null || CODE.matcher(word).matches() ? word : NO_CODE;
    }

    /** As the register keeps it. */
    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("What is counted cannot be written.", unwritable);
        }
    }
}
