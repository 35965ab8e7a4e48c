package org.sharewell.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Words that stand nowhere by chance, for every text that a form takes: each its own, all beginning alike, so that one
 * look for the beginning finds them all.
 */
public final class Markers {

    /** Texts with a form of their own, which a marker would not have. */
    private static final Set<String> WITH_A_FORM = Set.of("nhsNumber");

    private final String beginning = "zq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "q").substring(0, 12);
    private final List<String> words = new ArrayList<>();

    /** How every word given out begins. */
    public String beginning() {
        return beginning;
    }

    /** Every word given out so far. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** A word that nobody had yet. */
    public String word() {
        var word = beginning + (words.size() + 1) + "z";
        words.add(word);
        return word;
    }

    /** These answers with a word of its own in every text that the form takes, in each row of its lists too. */
    public Map<String, Object> in(FormFile form, Map<String, ?> answers) {
        return in(form.fields(), answers);
    }

    private Map<String, Object> in(Map<String, FormFile.Field> fields, Map<String, ?> answers) {
        var marked = new HashMap<String, Object>(answers);
        fields.forEach((key, field) -> {
            if (field.type().startsWith("text") && !WITH_A_FORM.contains(key)) marked.put(key, word());
            else if (answers.get(key) instanceof List<?> rows && !field.rows().isEmpty()) {
                marked.put(key, rows.stream().map(row -> in(field.rows(), row(row))).toList());
            }
        });
        return marked;
    }

    @SuppressWarnings("unchecked") // rows of answers are maps by key
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }
}
