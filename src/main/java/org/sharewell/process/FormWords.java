package org.sharewell.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of one form: what it asks and what can be answered, as people read it there. */
public final class FormWords {

    private final Map<String, FormField> fields;

    FormWords(Map<String, FormField> fields) {
        this.fields = fields;
    }

    /** Whether the form asks something under this key; false for what it only shows. */
    public boolean asks(String key) {
        return fields.containsKey(key) && !fields.get(key).shownOnly();
    }

    /**
     * The question that stands above a field.
     *
     * @throws IllegalStateException if the form has no such field
     */
    public String question(String key) {
        return field(key).label();
    }

    /**
     * An answer in words; null for null. One that the form does not offer any more is given back as it was kept.
     *
     * @throws IllegalStateException if the form has no such field
     */
    public String answer(String key, String kept) {
        return field(key).choices().stream().filter(choice -> choice.value().equals(kept)).map(Option::label)
                .findFirst().orElse(kept);
    }

    /** Several answers to one question, divided by semicolons; null if there are none. */
    public String answers(String key, List<String> kept) {
        return kept == null || kept.isEmpty() ? null
                : kept.stream().map(one -> answer(key, one)).collect(Collectors.joining("; "));
    }

    /**
     * The words of a list's rows.
     *
     * @throws IllegalStateException if the form has no such list
     */
    public FormWords rows(String list) {
        return new FormWords(field(list).rows());
    }

    private FormField field(String key) {
        var field = fields.get(key);
        if (field == null) throw new IllegalStateException("The form asks nothing under " + key + ".");
        return field;
    }
}
