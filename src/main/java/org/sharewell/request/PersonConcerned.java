package org.sharewell.request;

import java.util.List;

/**
 * Somebody else concerned, and how they relate (R3, R5).
 *
 * @param name in the asker's words
 * @param relation to the child
 * @param wanted true if information about this person is wanted as well
 * @param mustNotLearn which of {@code request}, {@code address}, {@code source} they must not learn
 */
record PersonConcerned(String name, String relation, boolean wanted, List<String> mustNotLearn) {

    PersonConcerned {
        mustNotLearn = mustNotLearn == null ? List.of() : List.copyOf(mustNotLearn);
    }

    String named() {
        return name == null ? "Somebody" : name;
    }

    /** How they relate to the child, in words. */
    String related() {
        return relation == null ? "relation to the child not said" : relation;
    }

    String inWords() {
        return named() + (relation == null ? "" : ", " + relation) + (wanted ? " (information wanted)" : "");
    }
}
