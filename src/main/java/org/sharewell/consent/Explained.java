package org.sharewell.consent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The least that somebody is told when they are asked to consent (C79): all of it, or the consent does not count. */
public enum Explained {

    WHAT("what is collected and shared"), PURPOSES("what it is for"), WITH_WHOM("with whom it is shared"),
    THEIR_USE("what those may use it for, detecting crime included");

    /** The one answer of a form whose sentence names all four. */
    public static final String ALL_FOUR = "all-four";

    private final String words;

    Explained(String words) {
        this.words = words;
    }

    /** As the record keeps it: {@code with-whom}. */
    String id() {
        return name().toLowerCase().replace('_', '-');
    }

    String words() {
        return words;
    }

    /** What was ticked, each point by itself, as the record keeps it; empty for null. */
    public static List<String> each(List<String> ticked) {
        return ticked == null ? List.of() : ticked.stream().flatMap(tick -> tick.equals(ALL_FOUR)
                ? Arrays.stream(values()).map(Explained::id) : Stream.of(tick)).distinct().toList();
    }

    /** The same as a form shows it again: its one answer, or none. */
    static List<String> ticked(List<String> kept) {
        return all(kept) ? List.of(ALL_FOUR) : List.of();
    }

    /** Whether all four were explained. */
    public static boolean all(List<String> kept) {
        return Arrays.stream(values()).map(Explained::id).allMatch(kept::contains);
    }

    /** Each point in words, divided by semicolons; null for none. */
    public static String inWords(List<String> kept) {
        return kept.isEmpty() ? null : Arrays.stream(values()).filter(point -> kept.contains(point.id()))
                .map(Explained::words).collect(Collectors.joining("; "));
    }
}
