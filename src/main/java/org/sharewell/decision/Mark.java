package org.sharewell.decision;

import java.util.List;

/**
 * Somebody who must not learn something (R5).
 *
 * @param person who, in words
 * @param of {@code request}, {@code address}, {@code source}: which of these they must not learn
 */
public record Mark(String person, List<String> of) {

    public Mark {
        of = of == null ? List.of() : List.copyOf(of);
    }

    /** As a line on a form: "Father: of this, and where somebody lives". */
    public String inWords() {
        return person + " must not learn " + String.join(", ", of.stream().map(what -> switch (what) {
            case "address" -> "where somebody lives, goes to school or works";
            case "source" -> "who said it";
            default -> "of this";
        }).toList()) + ".";
    }
}
