package org.sharewell.telling;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two ways of calling somebody mean the same person, as carefully as words allow: "Father" is "Dan Brook,
 * father", "mother's partner" is not "mother". Where it errs it takes two for one, and a person looks again.
 */
final class SamePerson {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Set<String> SAY_NOTHING = Set.of("", "the", "a", "her", "his", "their", "child's", "mr", "mrs",
            "ms", "miss", "dr", "of");

    private SamePerson() { }

    static boolean is(String one, String other) {
        var words = words(one);
        var others = words(other);
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static Set<String> words(String called) {
        return BETWEEN_WORDS.splitAsStream(called.toLowerCase(Locale.UK)).filter(word -> !SAY_NOTHING.contains(word))
                .collect(Collectors.toSet());
    }
}
