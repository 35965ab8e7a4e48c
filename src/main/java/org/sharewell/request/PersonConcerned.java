package org.sharewell.request;

import java.util.List;

import org.sharewell.telling.Mark;

/**
 * Somebody else concerned, and how they relate (R3, R5).
 *
 * @param name in the asker's words
 * @param relation to the child
 * @param wanted true if information about this person is wanted as well
 * @param named true if those who are asked may read that this person is concerned; asked only where no information about
 *     them is wanted, since asking is sharing too
 * @param mustNotLearn which of {@code request}, {@code address}, {@code source} they must not learn
 */
record PersonConcerned(String name, String relation, boolean wanted, boolean named, List<String> mustNotLearn) {

    PersonConcerned {
        named = wanted || named;
        mustNotLearn = mustNotLearn == null ? List.of() : List.copyOf(mustNotLearn);
    }

    String called() {
        return name == null ? "Somebody" : name;
    }

    /** Which identifiers the asker gave, as those who are asked may match them. */
    List<String> gave() {
        return name == null ? List.of() : List.of("name");
    }

    /** How they relate to the child, in words. */
    String related() {
        return relation == null ? "relation to the child not said" : relation;
    }

    /** Who it is and how they relate, as a mark names them. */
    String whoItIs() {
        return called() + (relation == null ? "" : ", " + relation);
    }

    PersonConcerned without(List<Mark> takenOff) {
        return new PersonConcerned(name, relation, wanted, named, mustNotLearn.stream().filter(what -> takenOff.stream()
                .noneMatch(mark -> mark.person().equals(whoItIs()) && mark.of().contains(what))).toList());
    }

    String inWords() {
        return whoItIs() + (wanted ? " (information wanted)" : "");
    }
}
