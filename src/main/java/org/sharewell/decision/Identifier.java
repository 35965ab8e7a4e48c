package org.sharewell.decision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.process.Option;

/** On what somebody can be found to be the one who is asked about (R4). */
enum Identifier {

    NAME("name", false), BIRTH_DATE("birth date", false), NHS_NUMBER("NHS number", true), ADDRESS("address", false),
    FAMILY("others of the family", false), RECORD_NUMBER("record number", true);

    /** The two on which most are matched, as one answer (R16). */
    static final String NAME_AND_BIRTH_DATE = "name-and-birth-date";

    private final String words;
    private final boolean number;

    Identifier(String words, boolean number) {
        this.words = words;
        this.number = number;
    }

    /** As the form sends it and the record keeps it: {@code birth-date}. */
    String id() {
        return name().toLowerCase().replace('_', '-');
    }

    String words() {
        return words;
    }

    /** As a tick on a form. */
    private String label() {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What can be ticked about these children: what is known of at least one of them. */
    static List<Option> offered(List<Asked.Child> children) {
        var both = children.stream().anyMatch(child -> child.gave(NAME) && child.gave(BIRTH_DATE));
        return Stream.concat(both ? Stream.of(new Option("Name and birth date", NAME_AND_BIRTH_DATE)) : Stream.of(),
                Arrays.stream(values())
                        .filter(identifier -> children.stream().anyMatch(child -> child.gave(identifier)))
                        .map(identifier -> new Option(identifier.label(), identifier.id()))).toList();
    }

    /** What was ticked, each identifier by itself and once, as the record keeps it. */
    static List<String> each(List<String> ticked) {
        return ticked.stream().flatMap(tick -> tick.equals(NAME_AND_BIRTH_DATE) ? Stream.of(NAME.id(), BIRTH_DATE.id())
                : Stream.of(tick)).distinct().toList();
    }

    /** Those of these ids, in the order in which they are offered. */
    static List<Identifier> of(List<String> ids) {
        return Arrays.stream(values()).filter(identifier -> ids.contains(identifier.id())).toList();
    }

    /** True if only one thing was matched, and it is no number, so that it may be somebody else's too. */
    static boolean oneAlone(List<String> ids) {
        return ids.size() == 1 && of(ids).stream().noneMatch(identifier -> identifier.number);
    }

    /** What these ids are, in words: "name, birth date"; null for none. */
    static String inWords(List<String> ids) {
        return ids.isEmpty() ? null : of(ids).stream().map(Identifier::words).collect(Collectors.joining(", "));
    }
}
