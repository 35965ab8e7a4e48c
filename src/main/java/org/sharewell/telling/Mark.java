package org.sharewell.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Somebody who must not learn something (R5).
 *
 * @param person who, in words
 * @param of {@code request}, {@code address}, {@code source}: which of these they must not learn
 */
public record Mark(String person, List<String> of) {

    /** Somebody who said something asks not to be named. */
    public static final Mark OF_SOURCE = new Mark("The family, and everybody outside,", List.of("source"));

    public Mark {
        of = of == null ? List.of() : List.copyOf(of);
    }

    /** As a line on a form: "Father must not learn of this, where somebody lives, goes to school or works." */
    public String inWords() {
        return person + " must not learn " + String.join(", ", of.stream().map(what -> switch (what) {
            case "address" -> "where somebody lives, goes to school or works";
            case "source" -> "who said it";
            default -> "of this";
        }).toList()) + ".";
    }

    /** True if this mark is on this person, whom it keeps from learning of the request at all. */
    public boolean hidesFrom(String somebody) {
        return forbidsTelling() && SamePerson.is(person, somebody);
    }

    /** True if telling this person is what must not happen. */
    boolean forbidsTelling() {
        return of.contains("request");
    }

    /** The same with one mark for each person. */
    static List<Mark> byPerson(List<Mark> marks) {
        var people = new LinkedHashMap<String, List<String>>();
        marks.forEach(mark -> {
            var of = people.computeIfAbsent(mark.person(), person -> new ArrayList<>());
            mark.of().stream().filter(what -> !of.contains(what)).forEach(of::add);
        });
        return people.entrySet().stream().map(person -> new Mark(person.getKey(), person.getValue())).toList();
    }
}
