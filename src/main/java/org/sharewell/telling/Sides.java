package org.sharewell.telling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What all sides of one request say about telling, as one of them may know it. Which other agencies were asked is known
 * to the asker alone, so to an agency that was asked they have no name, and the asker is whom it speaks with.
 *
 * @param all what was said, by every side that said something
 * @param own the side that looks at it
 * @param called how an agency or team is called, by its id
 */
record Sides(List<Telling> all, Side own, Function<String, String> called) {

    List<StandingMark> marks() {
        return all.stream().flatMap(telling -> telling.standing().stream()).toList();
    }

    /** What a mark is known by while somebody chooses it. */
    String idOf(StandingMark mark) {
        return all.stream().filter(telling -> telling.standing().contains(mark)).findFirst().orElseThrow().idOf(mark);
    }

    /** Another side whose "not yet" holds for this person; null asks for everybody. */
    Optional<Telling> binding(String person) {
        return others().filter(telling -> telling.to(person).filter(TellingLine::binds).isPresent()).findFirst();
    }

    /** Another side that tells this person or has told them; null asks for everybody. */
    Optional<Telling> telling(String person) {
        return others().filter(telling -> telling.to(person)
                .filter(line -> line.how().equals("we-tell") || line.how().equals("told")).isPresent()).findFirst();
    }

    /** True if another side says "not yet" of anybody. */
    boolean bound() {
        return others().anyMatch(telling -> telling.open().stream().anyMatch(TellingLine::binds));
    }

    /** How the asker tells everybody; empty if this is the asker, or it has not said so. */
    Optional<TellingLine> asker() {
        return others().filter(Telling::ofAsker).findFirst().flatMap(telling -> telling.to(null));
    }

    /** What the others say, a line each, without their reasons for saying no. */
    List<String> inWords() {
        return others().flatMap(telling -> telling.facts().lines().stream()
                .filter(line -> knows(telling) || line.binds())
                .map(line -> name(telling) + ": " + line.inWords()
                        + (knows(telling) ? "" : " Speak with " + speakWith(telling) + "."))).distinct().toList();
    }

    /** What a side is called, as far as this one may know it. */
    String name(Telling telling) {
        return knows(telling) ? called.apply(telling.unit()) : "Another agency";
    }

    /** With whom to speak about what a side says, once it is named: them, or the asker where it has no name. */
    String speakWith(Telling telling) {
        return knows(telling) ? "them" : all.stream().filter(Telling::ofAsker).map(Telling::unit).map(called)
                .findFirst().orElse("the agency that asks");
    }

    private boolean knows(Telling telling) {
        return telling.ofAsker() || own.reference().equals(own.request());
    }

    private Stream<Telling> others() {
        return all.stream().filter(telling -> !telling.id().equals(own.telling()));
    }
}
